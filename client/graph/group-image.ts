import { graphFont } from './measure.ts';
import type { Palette } from './palette.ts';

/** 705, 1.2K */
const compact = new Intl.NumberFormat('en-US', { notation: 'compact' });

/** A group's disc with how many tools it holds, at twice its size so that it stays sharp when zoomed. */
export function groupImage(members: number, across: number, palette: Palette): string {
  const middle = across / 2;
  const font = Math.min(22, Math.max(12, across * 0.28));
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * across}" height="${2 * across}" viewBox="0 0 ${across} ${across}">` +
    `<circle cx="${middle}" cy="${middle}" r="${middle - 1}" fill="${palette('accent-soft')}" stroke="${palette('accent')}" stroke-width="1.5"/>` +
    `<text x="${middle}" y="${middle}" dy=".35em" text-anchor="middle" font-family="${graphFont.replaceAll('"', "'")}" ` +
    `font-size="${font}" font-weight="600" fill="${palette('accent')}">${compact.format(members)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
