import type { Palette } from '../../graph/scene/palette.ts';
import type { Exporter } from '../exporter.ts';
import type { Take } from '../take.ts';
import { attributes, escapeXml } from '#contract/formats/xml.ts';
import { drawingSvg } from '../../graph/svg/drawing-svg.ts';

/** Generic at its end: the picture asks for no font file. */
export const pictureFont = 'Inter, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export const svg: Exporter = {
  id: 'svg',
  label: 'Picture (SVG)',
  hint: 'sharp at any size, can be edited',
  extension: '.svg',
  mime: 'image/svg+xml',
  run: (take, { palette }) => svgFile(take, palette),
};

export function svgFile({ title, date, address, drawing, sources }: Take, palette: Palette): string {
  const { pairs, nodes, box } = drawingSvg(drawing, palette);
  const { x, y, w, h } = box;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: w,
    height: h,
    viewBox: `${x} ${y} ${w} ${h}`,
    role: 'img',
    'font-family': pictureFont,
  };
  const credits = sources.map(({ title, licence }) => `${title} (${licence})`).join('; ');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${attributes(root)}>`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(`${address}, ${date}. Sources: ${credits}`)}</desc>`,
    `<rect${attributes({ x, y, width: w, height: h, fill: palette('canvas') })}/>`,
    pairs,
    nodes,
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}
