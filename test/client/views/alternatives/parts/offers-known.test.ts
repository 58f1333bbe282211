import { expect, test } from 'vitest';
import { offersKnown } from '../../../../../client/views/alternatives/parts/offers-known.ts';
import { alternative, named } from '../facts.ts';

const nothing = { capabilities: null, meaning: 0.5, matches: null, listed: null };

test('what a switch takes is told only where it is known what both offer', () => {
  const both = alternative('a', { parts: { ...nothing, capabilities: 0 }, missing: [named('x')] });
  expect(offersKnown(both)).toBe('of both');
  expect(offersKnown(alternative('b', { parts: nothing, missing: [named('x')] }))).toBe(
    'not of the alternative',
  );
  expect(offersKnown(alternative('c', { parts: nothing, gained: [named('x')] }))).toBe(
    'of the alternative only',
  );
});
