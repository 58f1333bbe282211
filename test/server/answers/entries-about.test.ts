import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternsOf } from '../../../server/answers/entries-about.ts';

const fits = (context: string, contexts: string[]) =>
  (patternsOf([{ capability: 'x', contexts }]) ?? []).some((pattern) =>
    new RegExp(`^(?:${pattern})$`, 'u').test(context),
  );

test('a star stands for anything, at any place', () => {
  expect(fits('swe-bench with OpenHands', ['swe-bench with *'])).toBe(true);
  expect(fits('swe-bench-multimodal with OpenHands', ['swe-bench with *'])).toBe(false);
  expect(fits('Mask-Guided_IE', ['*_IG', '*_IE'])).toBe(true);
  expect(fits('Text-To-Image', ['*_IG'])).toBe(false);
});

test('every other sign stands for itself', () => {
  const text = fc.string().filter((one) => !one.includes('*'));
  fc.assert(
    fc.property(text, text, (context, other) => {
      expect(fits(context, [context])).toBe(true);
      expect(fits(other, [context])).toBe(other === context);
      expect(fits(`${other}${context}`, [`*${context}`])).toBe(true);
    }),
  );
});

test('said of all contexts once, it holds for all', () => {
  expect(patternsOf([{ capability: 'x' }, { capability: 'y', contexts: ['a'] }])).toBeNull();
});
