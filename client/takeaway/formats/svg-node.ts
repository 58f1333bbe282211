/** A node as SVG: a pill with its mark, a hexagon, a disc with its label below, a dashed pill for "+N more". */
import type { Drawing, DrawnNode } from '../../graph/drawing.ts';
import { nodeData } from '../../graph/elements.ts';
import { inset } from '../../graph/node-look.ts';
import type { Palette } from '../../graph/palette.ts';
import { markOf } from '../../type-marks.ts';
import { count } from '../../numbers.ts';
import { attributes, escapeXml } from '../xml.ts';
import { round } from './round.ts';

/** Px from a hexagon's side points to its corners. */
const point = 9;
/** Px of a hexagon's and a dashed pill's text to either side. */
const sides = { capability: 15, more: 14 };
const small = { font: 12, weight: 500 };
/** Px from a disc to its label's middle, and from line to line. */
const below = { disc: 8, group: 10, line: 15 };
const dashes = '4 2.5';

type Form = (node: DrawnNode, palette: Palette) => string;

export function nodeSvg(node: DrawnNode, form: Drawing['form'], palette: Palette): string {
  const { id, kind, place, label } = node;
  const transform = `translate(${round(place.x)} ${round(place.y)})`;
  const shapes = form === 'discs' ? { ...pills, ...discs } : pills;
  return (
    `<g${attributes({ class: `node ${kind}`, 'data-id': id, transform })}>` +
    `<title>${escapeXml(label)}</title>${shapes[kind](node, palette)}</g>`
  );
}

const pills: Record<DrawnNode['kind'], Form> = {
  tool(node, palette) {
    const { w, h, type, ghost, label } = node;
    const { font, weight, mark } = nodeData(node);
    const tone = palette(node.colour);
    const before = inset.mark + mark + inset.text;
    const place = `translate(${round(inset.mark - w / 2)} ${-mark / 2}) scale(${round(mark / 16, 4)})`;
    const text = { x: before - w / 2, width: w - before - inset.end };
    return (
      `<rect${attributes({ ...box(w, h), ...outline(palette('surface'), tone, ghost) })}/>` +
      `<g${attributes({ transform: place })}><circle${attributes({ cx: 8, cy: 8, r: 8, fill: tone })}/>` +
      `<path${attributes({ d: markOf(type).glyph, fill: palette('on-accent') })}/></g>` +
      words(label, { ...text, font, weight, fill: palette('ink') })
    );
  },
  capability(node, palette) {
    const { w, h, ghost, label } = node;
    const text = { x: sides.capability - w / 2, width: w - 2 * sides.capability, fill: palette('ink') };
    return (
      `<path${attributes({ d: hexagon(w / 2, h / 2, point), ...outline(palette('surface'), palette(node.colour), ghost) })}/>` +
      words(label, { ...text, ...small, italic: true })
    );
  },
  more({ w, h, label }, palette) {
    const text = { x: sides.more - w / 2, width: w - 2 * sides.more, fill: palette('muted') };
    const shape = outline(palette('canvas'), palette('muted'), true);
    return `<rect${attributes({ ...box(w, h), ...shape })}/>${words(label, { ...text, ...small })}`;
  },
  group(node, palette) {
    const r = nodeData(node).disc / 2;
    // The box holds the disc and, below it, the lines of its label.
    const cy = r - node.h / 2;
    const shape = outline(palette('accent-soft'), palette('accent'), false);
    const top = cy + r + below.group;
    const figure = { x: 0, y: round(cy), dy: '.35em', 'text-anchor': 'middle', fill: palette('accent') };
    return (
      `<circle${attributes({ cx: 0, cy: round(cy), r: round(r), ...shape })}/>` +
      `<text${attributes({ ...figure, 'font-size': small.font, 'font-weight': 600 })}>${count(node.members)}</text>` +
      lines(node.label, top, palette('ink'))
    );
  },
};

const discs: Pick<typeof pills, 'tool' | 'capability'> = {
  tool(node, palette) {
    const r = nodeData(node).disc / 2;
    const shape = node.ghost
      ? outline(palette('canvas'), palette(node.colour), true)
      : { fill: palette(node.colour) };
    return `<circle${attributes({ r, ...shape })}/>${lines(node.label, r + below.disc, palette('ink'))}`;
  },
  capability(node, palette) {
    const r = nodeData(node).disc / 2;
    const shape = outline(palette('surface'), palette(node.colour), node.ghost);
    const d = hexagon(r * 1.2, r, r * 0.6);
    return `<path${attributes({ d, ...shape })}/>${lines(node.label, r + below.disc, palette('ink'))}`;
  },
};

/** Lying on its side; its points reach `deep` px inwards. */
function hexagon(x: number, y: number, deep: number): string {
  const corner = round(x - deep);
  return `M${-round(x)} 0L${-corner} ${-y}H${corner}L${round(x)} 0L${corner} ${y}H${-corner}Z`;
}

function box(w: number, h: number) {
  return { x: -w / 2, y: -h / 2, width: w, height: h, rx: h / 2 };
}

function outline(fill: string, stroke: string, dashed: boolean) {
  return { fill, stroke, 'stroke-width': 1.5, 'stroke-dasharray': dashed ? dashes : null };
}

interface Words {
  readonly x: number;
  readonly width: number;
  readonly font: number;
  readonly weight: number;
  readonly fill: string;
  readonly italic?: boolean;
}

/** The text's width is fixed, so that it fits its box in whatever font the reader has. */
function words(text: string, { x, width, font, weight, fill, italic }: Words): string {
  const style = italic ? 'italic' : null;
  const look = { x, dy: '.35em', 'font-size': font, 'font-weight': weight, 'font-style': style };
  const fit = { textLength: Math.max(1, width), lengthAdjust: 'spacingAndGlyphs', fill };
  return `<text${attributes({ ...look, ...fit })}>${escapeXml(text)}</text>`;
}

/** Centred lines, the first at `top`. */
function lines(text: string, top: number, fill: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      const look = { x: 0, y: round(top + index * below.line), dy: '.35em', 'text-anchor': 'middle' };
      return `<text${attributes({ ...look, 'font-size': small.font, fill })}>${escapeXml(line)}</text>`;
    })
    .join('');
}
