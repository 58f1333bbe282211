import { expect, test } from 'vitest';
import { touches } from '../../../../client/graph/scene/box.ts';
import { countPlaces, type CountWanted } from '../../../../client/graph/canvas/count-places.ts';

const focus = { x: 0, y: 0, w: 100, h: 26 };
const wanted = (id: string, x: number, y: number, more: Partial<CountWanted> = {}): CountWanted => ({
  id,
  text: '12',
  ends: ['tool:focus', `tool:${id}`],
  from: focus,
  to: { x, y },
  w: 28,
  h: 19,
  lead: 'close',
  ...more,
});

test('a count stands in the middle and leans to the side that leads', () => {
  const at = (lead: CountWanted['lead']) => countPlaces([wanted('a', 400, 0, { lead })], [focus])[0]?.x;
  expect(at('close')).toBe(200);
  expect(at('leads')).toBeLessThan(200);
  expect(at('trails')).toBeGreaterThan(200);
});

test('no count lies on a node or on another count', () => {
  const others = Array.from({ length: 12 }, (_, index) => ({ x: 300, y: (index - 6) * 40, w: 120, h: 26 }));
  const nodes = [focus, ...others, { x: 150, y: 0, w: 60, h: 60 }];
  const counts = countPlaces(
    others.map((other, index) => wanted(`n${index}`, other.x, other.y)),
    nodes,
  );
  expect(counts.length).toBeGreaterThan(4);
  counts.forEach((count, index) => {
    expect([...nodes, ...counts.slice(index + 1)].filter((other) => touches(count, other))).toEqual([]);
  });
});

test('a count without a place is left out, the strongest first served', () => {
  const near = [wanted('strong', 120, 0), wanted('weak', 121, 0)];
  const nodes = [focus, { x: 150, y: 0, w: 20, h: 26 }];
  expect(countPlaces(near, nodes).map(({ id }) => id)).toEqual(['strong']);
});

test('the strongest count stands beside its line when the ends leave no room between them', () => {
  const other = { x: 110, y: 10, w: 100, h: 26 };
  const nodes = [focus, other];
  const [count] = countPlaces([wanted('near', other.x, other.y, { w: 47 })], nodes);
  expect(count).toBeDefined();
  if (count) expect(nodes.some((node) => touches(count, node))).toBe(false);
});
