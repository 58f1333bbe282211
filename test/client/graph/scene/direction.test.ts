import { expect, test } from 'vitest';
import { isArrowKey, nodeTowards } from '../../../../client/graph/scene/direction.ts';

const here = { x: 0, y: 0 };
const at = (id: string, x: number, y: number, linked = false) => ({ id, x, y, linked });

test('an arrow goes to the nearest node on its side', () => {
  const nodes = [at('near', 50, 10), at('far', 90, 0), at('left', -20, 0), at('below', 0, 30)];
  expect(nodeTowards(here, 'ArrowRight', nodes)).toBe('near');
  expect(nodeTowards(here, 'ArrowLeft', nodes)).toBe('left');
  expect(nodeTowards(here, 'ArrowDown', nodes)).toBe('below');
  expect(nodeTowards(here, 'ArrowUp', nodes)).toBeNull();
});

test('a node at the end of an edge is preferred', () => {
  expect(nodeTowards(here, 'ArrowRight', [at('near', 50, 0), at('linked', 90, 0, true)])).toBe('linked');
});

test('only arrow keys are arrows', () => {
  expect(['ArrowUp', 'Enter', 'toString'].filter(isArrowKey)).toEqual(['ArrowUp']);
});
