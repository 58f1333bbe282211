/** What a ladder has besides its discs, as SVG: lines at round shares, makers, and names right of the discs. */
import { attributes, escapeXml } from '#contract/formats/xml.ts';
import { discAcross } from '../scene/boxes-of.ts';
import type { Drawing, Rungs } from '../scene/drawing.ts';
import { asideFont, asideLabels } from '../scene/ladder/aside.ts';
import { ladderLooks } from '../scene/ladder/looks.ts';
import { weightOfName } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';
import { round } from './round.ts';

const { axis, maker } = ladderLooks;

export function rungsSvg({ lines, columns, left, right, bottom, foot }: Rungs, palette: Palette): string {
  const rungs = lines.map(({ y, text, half }) => {
    const line = { x1: round(left), x2: round(right), y1: round(y), y2: round(y) };
    const look = {
      stroke: palette(half ? axis.half : axis.stroke),
      'stroke-dasharray': half ? axis.dash.join(' ') : null,
    };
    const words = { x: round(left - 6), y: round(y), dy: '.35em', 'text-anchor': 'end' };
    return (
      `<line${attributes({ ...line, ...look })}/>` +
      `<text${attributes({ ...words, 'font-size': asideFont, fill: palette('muted') })}>${escapeXml(text)}</text>`
    );
  });
  const makers = columns.map(({ x, text, colour }) => {
    const place = { x: round(x - 6), y: round(bottom + maker.below), dy: '.35em' };
    const look = { 'font-size': maker.font, 'font-weight': maker.weight, fill: palette(colour) };
    return `<text${attributes({ ...place, ...look })}>${escapeXml(text)}</text>`;
  });
  const words = { x: round(left), y: round(bottom + ladderLooks.foot.below), dy: '.35em' };
  const note = `<text${attributes({ ...words, 'font-size': asideFont, fill: palette('muted') })}>${escapeXml(foot)}</text>`;
  return [...rungs, ...makers, note].join('\n');
}

export function namesSvg({ nodes, rungs }: Drawing, palette: Palette): string {
  if (!rungs) return '';
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labels = asideLabels(
    nodes.flatMap((node) => {
      const { id, place, climbing } = node;
      if (!climbing) return [];
      const disc = discAcross(node);
      return [{ ...climbing, id, ...place, disc, importance: disc }];
    }),
    { top: rungs.top, bottom: rungs.bottom },
  );
  return labels
    .map(({ id, text, x, y, leader }) => {
      const ends = leader && { x1: round(leader.x), y1: round(leader.y), x2: round(x - 2), y2: round(y) };
      const line = ends ? `<line${attributes({ ...ends, stroke: palette('line') })}/>` : '';
      const look = { 'font-weight': weightOfName(byId.get(id)?.size ?? 'small'), fill: palette('ink') };
      const words = { x: round(x), y: round(y), dy: '.35em', 'font-size': asideFont, ...look };
      return `${line}<text${attributes(words)}>${escapeXml(text)}</text>`;
    })
    .join('\n');
}
