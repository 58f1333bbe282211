/** A node as SVG: a pill with its mark, a hexagon, a disc with its label below, a dashed pill for "+N more". */
import { attributes, escapeXml } from '#contract/formats/xml.ts';
import { markOf } from '../../words/type-marks.ts';
import type { Drawing, DrawnNode } from '../scene/drawing.ts';
import {
  dashes,
  groupFigure,
  hexagonPoint,
  insideOf,
  lookOfNode,
  type NodeLooks,
  sideRoom,
  smallText,
  strokeWidth,
} from '../scene/look.ts';
import { inset, sizes } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';
import { round } from './round.ts';

/** Px from a disc to its label's middle, and from line to line. */
const below = { disc: 8, group: 10, line: 15 };

type Form = Drawing['form'];

export function nodeSvg(node: DrawnNode, form: Form, palette: Palette): string {
  const { id, kind, place, label } = node;
  const transform = `translate(${round(place.x)} ${round(place.y)})`;
  const look = lookOfNode(node, form);
  const inside = kind !== 'group' && form === 'pills';
  return (
    `<g${attributes({ class: `node ${kind}`, 'data-id': id, transform })}>` +
    `<title>${escapeXml(label)}</title>${outline(look, form, palette, kind === 'group' ? (look.h - node.h) / 2 : 0)}` +
    `${inside ? insidePill(node, look, palette) : withLabelBelow(node, look, palette)}</g>`
  );
}

/** @param y of its middle */
function outline(look: NodeLooks, form: Form, palette: Palette, y: number): string {
  const { shape, w, h, fill, stroke, dashed } = look;
  const paint = {
    fill: palette(fill),
    stroke: palette(stroke),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dashed ? dashes.outline.join(' ') : null,
  };
  if (shape === 'circle') return `<circle${attributes({ cx: 0, cy: round(y), r: round(w / 2), ...paint })}/>`;
  if (shape === 'pill')
    return `<rect${attributes({ x: -w / 2, y: -h / 2, width: w, height: h, rx: h / 2, ...paint })}/>`;
  return `<path${attributes({ d: hexagon(w / 2, h / 2, hexagonPoint(w, form)), ...paint })}/>`;
}

/** A mark where it is a tool, and the name. */
function insidePill({ kind, w, label, size, type, colour }: DrawnNode, look: NodeLooks, palette: Palette) {
  const fill = palette(look.ink);
  if (kind === 'tool') {
    const { font, weight, mark } = sizes[size];
    const begins = insideOf(size);
    const place = `translate(${round(begins.mark - w / 2)} ${-mark / 2}) scale(${round(mark / 16, 4)})`;
    const text = { x: begins.text - w / 2, width: w - begins.text - inset.end };
    return (
      `<g${attributes({ transform: place })}><circle${attributes({ cx: 8, cy: 8, r: 8, fill: palette(colour) })}/>` +
      `<path${attributes({ d: markOf(type).glyph, fill: palette('on-accent') })}/></g>` +
      words(label, { ...text, font, weight, fill, italic: look.italic })
    );
  }
  const side = kind === 'more' ? sideRoom.more : sideRoom.capability;
  const text = { x: side - w / 2, width: w - 2 * side, fill, italic: look.italic };
  return words(label, { ...text, ...smallText });
}

function withLabelBelow(node: DrawnNode, look: NodeLooks, palette: Palette): string {
  const fill = palette(look.ink);
  // Those of a ladder have their names right of them.
  if (node.climbing) return '';
  if (node.kind !== 'group') return lines(node.label, look.h / 2 + below.disc, fill);
  // The box holds the disc and, below it, the lines of its label.
  const cy = (look.h - node.h) / 2;
  const { text, font, weight } = groupFigure(node.members, look.w);
  const figure = { x: 0, y: round(cy), dy: '.35em', 'text-anchor': 'middle', fill: palette(look.stroke) };
  return (
    `<text${attributes({ ...figure, 'font-size': round(font), 'font-weight': weight })}>${text}</text>` +
    lines(node.label, cy + look.h / 2 + below.group, fill)
  );
}

/** Lying on its side; its points reach `deep` px inwards. */
function hexagon(x: number, y: number, deep: number): string {
  const corner = round(x - deep);
  return `M${-round(x)} 0L${-corner} ${-y}H${corner}L${round(x)} 0L${corner} ${y}H${-corner}Z`;
}

interface Words {
  readonly x: number;
  readonly width: number;
  readonly font: number;
  readonly weight: number;
  readonly fill: string;
  readonly italic: boolean;
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
      return `<text${attributes({ ...look, 'font-size': smallText.font, fill })}>${escapeXml(line)}</text>`;
    })
    .join('');
}
