import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDoubleTap, doubleTapMs, nearTap } from '../../../../client/graph/canvas/double-tap.ts';

const at = { x: 100, y: 200 };

test('two taps at one place within the time are one of the first node, whatever lies there by then', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom('finger', 'mouse'), (ms, by) => {
      const taps = createDoubleTap();
      taps.first('tool:a', { at, time: 5000, by });
      expect(taps.second({ at, time: 5000 + ms, by })).toBe(ms <= doubleTapMs ? 'tool:a' : null);
    }),
  );
  expect(doubleTapMs).toBeGreaterThanOrEqual(400);
});

test('a tap elsewhere is another tap, and a third is no second', () => {
  const taps = createDoubleTap();
  taps.first('tool:a', { at, time: 0, by: 'mouse' });
  expect(taps.second({ at: { ...at, x: at.x + nearTap.mouse + 1 }, time: 100, by: 'mouse' })).toBe(null);
  expect(taps.second({ at, time: 120, by: 'mouse' })).toBe('tool:a');
  expect(taps.second({ at, time: 140, by: 'mouse' })).toBe(null);
  taps.first('tool:b', { at, time: 1000, by: 'finger' });
  taps.forget();
  expect(taps.second({ at, time: 1100, by: 'finger' })).toBe(null);
});
