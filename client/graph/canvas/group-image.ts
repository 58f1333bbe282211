import { groupFigure, groupPaint, strokeWidth } from '../scene/look.ts';
import { graphFont } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';

/** A group's disc with how many tools it holds, at twice its size so that it stays sharp when zoomed. */
export function groupImage(members: number, across: number, palette: Palette): string {
  const middle = across / 2;
  const [fill, stroke] = [palette(groupPaint.fill), palette(groupPaint.stroke)];
  const { text, font, weight } = groupFigure(members, across);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * across}" height="${2 * across}" viewBox="0 0 ${across} ${across}">` +
    `<circle cx="${middle}" cy="${middle}" r="${middle - 1}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"/>` +
    `<text x="${middle}" y="${middle}" dy=".35em" text-anchor="middle" font-family="${graphFont.replaceAll('"', "'")}" ` +
    `font-size="${font}" font-weight="${weight}" fill="${stroke}">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
