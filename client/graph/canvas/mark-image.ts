import type { CapabilityKind, ToolType } from '#contract/vocabulary.ts';
import type { ColourToken } from '../../words/colours.ts';
import { markOf } from '../../words/type-marks.ts';
import type { Palette } from '../scene/palette.ts';

/** The type's mark as an image a canvas can draw, at twice its size so that it stays sharp when zoomed. */
export function markImage(type: ToolType | CapabilityKind, colour: ColourToken, palette: Palette): string {
  const { glyph } = markOf(type);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 16 16">` +
    `<circle cx="8" cy="8" r="8" fill="${palette(colour)}"/><path d="${glyph}" fill="${palette('on-accent')}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
