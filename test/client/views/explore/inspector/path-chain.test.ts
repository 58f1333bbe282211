import { expect, test } from 'vitest';
import { pathChain } from '../../../../../client/views/explore/inspector/path-chain.ts';

test('a path is told from either end, whatever the order of its pairs', () => {
  const pairs = new Set(['tool:b~tool:c', 'tool:a~tool:b', 'tool:c~tool:d']);
  expect(pathChain(pairs, 'tool:a')).toEqual(['tool:a', 'tool:b', 'tool:c', 'tool:d']);
  expect(pathChain(pairs, 'tool:d')).toEqual(['tool:d', 'tool:c', 'tool:b', 'tool:a']);
});

test('without a path there is only its beginning', () => {
  expect(pathChain(new Set(), 'tool:a')).toEqual(['tool:a']);
  expect(pathChain(new Set(['tool:x~tool:y']), 'tool:a')).toEqual(['tool:a']);
});
