import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearPan, type Rect } from '../../../../client/graph/canvas/clear-pan.ts';

const area: Rect = { x1: 20, y1: 60, x2: 1000, y2: 760 };
const card: Rect = { x1: 0, y1: 600, x2: 230, y2: 800 };
const box = fc
  .record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -200, max: 200 }) })
  .map(({ x, y }): Rect => ({ x1: x - 40, x2: x + 40, y1: y - 13, y2: y + 13 }));

test('what it answers shows all boxes in the area, none under the card', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), (boxes) => {
      const pan = clearPan({ zoom: 1, pan: { x: 500, y: 400 } }, boxes, area, [card]);
      if (!pan) return;
      for (const { x1, x2, y1, y2 } of boxes) {
        expect(x1 + pan.x).toBeGreaterThanOrEqual(area.x1 - 0.5);
        expect(x2 + pan.x).toBeLessThanOrEqual(area.x2 + 0.5);
        expect(y1 + pan.y).toBeGreaterThanOrEqual(area.y1 - 0.5);
        expect(y2 + pan.y).toBeLessThanOrEqual(area.y2 + 0.5);
        expect(x1 + pan.x < card.x2 && y2 + pan.y > card.y1).toBe(false);
      }
    }),
  );
});

test('a view that is clear stays as it is, one under the card moves, and one that cannot be clear has no answer', () => {
  const low = { x1: -440, x2: -300, y1: 250, y2: 300 };
  const view = { zoom: 1, pan: { x: 500, y: 400 } };
  expect(clearPan(view, [{ x1: 0, x2: 80, y1: 0, y2: 26 }], area, [card])).toEqual(view.pan);
  expect(clearPan(view, [low], area, [card])).not.toEqual(view.pan);
  const wide = { x1: -480, x2: 490, y1: -330, y2: 360 };
  expect(clearPan({ ...view, pan: { x: 505, y: 395 } }, [wide], area, [card])).toBeNull();
});
