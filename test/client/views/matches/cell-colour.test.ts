import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../server/project-root.ts';
import { cellColours, contrast, rgbOf } from '../../../../client/views/matches/matrix/cell-colour.ts';

const theme = readFileSync(join(projectRoot, 'client/ui/theme.css'), 'utf8');
function token(name: string, dark: boolean): string {
  const found = new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(theme);
  const hex = found?.[dark ? 2 : 1] ?? '';
  expect(hex, name).toHaveLength(7);
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}
const paletteOf = (dark: boolean) => ({
  surface: token('surface', dark),
  wins: token('accent', dark),
  loses: token('trails', dark),
  ink: token('ink', dark),
  inverse: token('on-accent', dark),
});

test.each([false, true])('the number of every cell can be read on its colour (dark: %s)', (dark) => {
  const palette = paletteOf(dark);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const { fill, text } = cellColours(share, palette);
      expect(contrast(rgbOf(text), rgbOf(fill))).toBeGreaterThanOrEqual(4);
    }),
  );
});

test('one half has no colour, and the further from it, the stronger', () => {
  const palette = paletteOf(false);
  const strength = (share: number) =>
    contrast(rgbOf(cellColours(share, palette).fill), rgbOf(palette.surface));
  expect(strength(0.5)).toBe(1);
  fc.assert(
    fc.property(fc.double({ min: 0.51, max: 0.98, noNaN: true }), (share) => {
      expect(strength(share + 0.01)).toBeGreaterThanOrEqual(strength(share));
      expect(strength(1 - share)).toBeGreaterThan(1);
    }),
  );
});
