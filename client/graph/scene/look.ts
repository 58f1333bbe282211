/**
 * How every node and line looks, whatever draws it: colours by token, px at zoom 1. Cytoscape makes its style sheet of this
 * table, SVG asks for one node or line. What depends on where one points (focus, search) is the renderer's own.
 */
import type { ColourToken } from '../../words/colours.ts';
import { discAcross } from './boxes-of.ts';
import type { Drawing, DrawnNode, DrawnPair } from './drawing.ts';
import { inset, sizes } from './node-look.ts';
import type { PaletteToken } from './palette.ts';

export type Form = Drawing['form'];

/** `tone`: the node's own colour, by what the map is coloured by. */
export type Paint = Exclude<PaletteToken, ColourToken> | 'muted' | 'tone';

export interface Look {
  readonly shape: 'pill' | 'hexagon' | 'circle';
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly dashed: boolean;
  readonly ink: 'ink' | 'muted';
  readonly italic: boolean;
}

export const strokeWidth = 1.5;
/** Px of a dash and of the gap behind it: round what is only mentioned, and of the lines of offers. */
export const dashes = { outline: [4, 2], line: [1.5, 2.5] } as const;
/** The type of labels that do not grow with the node. */
export const smallText = { font: 12, weight: 500 };
/** Px of a hexagon's and a dashed pill's text to either side. */
export const sideRoom = { capability: 15, more: 14 };

const pill: Look = {
  shape: 'pill',
  fill: 'surface',
  stroke: 'tone',
  dashed: false,
  ink: 'ink',
  italic: false,
};
const disc: Look = { ...pill, shape: 'circle', fill: 'tone', stroke: 'surface' };
/** A group's disc and the number in it. */
export const groupPaint = { fill: 'accent-soft', stroke: 'accent' } as const;
const group: Look = { ...disc, ...groupPaint };

export const looks: Readonly<Record<DrawnNode['kind'], Readonly<Record<Form, Look>>>> = {
  tool: { pills: pill, discs: disc },
  capability: {
    pills: { ...pill, shape: 'hexagon', italic: true },
    discs: { ...disc, shape: 'hexagon', italic: true },
  },
  more: {
    pills: { ...pill, fill: 'canvas', stroke: 'muted', dashed: true, ink: 'muted' },
    discs: { ...disc, dashed: true, ink: 'muted' },
  },
  group: { pills: group, discs: group },
};

/** What is only mentioned, over the look of its kind: its outline is all there is of it. */
export const ghostLooks: Readonly<Record<Form, Partial<Look>>> = {
  pills: { dashed: true },
  discs: { dashed: true, fill: 'canvas', stroke: 'tone' },
};

export interface NodeLooks extends Omit<Look, 'fill' | 'stroke'> {
  readonly fill: PaletteToken;
  readonly stroke: PaletteToken;
  readonly w: number;
  readonly h: number;
}

type Looked = Pick<DrawnNode, 'kind' | 'ghost' | 'colour' | 'w' | 'h' | 'size' | 'members'>;

export function lookOfNode(node: Looked, form: Form): NodeLooks {
  const look = { ...looks[node.kind][form], ...(node.ghost && ghostLooks[form]) };
  const across = discAcross(node);
  const small = form === 'discs' || node.kind === 'group';
  const paint = (of: Paint) => (of === 'tone' ? node.colour : of);
  return {
    ...look,
    fill: paint(look.fill),
    stroke: paint(look.stroke),
    w: small ? across : node.w,
    h: small ? across : node.h,
  };
}

/** Px from a hexagon's side points to its corners: the same in every pill, and three tenths of a disc. */
export const hexagonPoint = (w: number, form: Form): number => (form === 'pills' ? 9 : 0.3 * w);

/** Where mark and text of a tool's pill begin, px from its left side. */
export function insideOf(size: DrawnNode['size']): { readonly mark: number; readonly text: number } {
  return { mark: inset.mark, text: inset.mark + sizes[size].mark + inset.text };
}

/** 705, 1.2K */
const compact = new Intl.NumberFormat('en-US', { notation: 'compact' });

/** How many tools a group holds, as it stands in its disc. */
export const groupFigure = (members: number, across: number) => ({
  text: compact.format(members),
  font: Math.min(22, Math.max(12, across * 0.28)),
  weight: 600,
});

export interface LineLook {
  readonly stroke: PaletteToken;
  readonly width: number;
  readonly opacity: number;
  readonly dash: readonly number[] | null;
}

/** The two that are not as wide as their matches say. */
export const offerLine = { width: 1.2, opacity: 0.9, dash: dashes.line } as const;
export const plainLine = { stroke: 'edge', opacity: 0.5 } as const;
export const strongestLine = { stroke: 'accent', opacity: 0.9 } as const;

export function lookOfPair({
  width,
  offer,
  strongest,
}: Pick<DrawnPair, 'width' | 'offer' | 'strongest'>): LineLook {
  const line: LineLook = { ...plainLine, width, dash: null, ...(offer && offerLine) };
  return strongest ? { ...line, ...strongestLine, width: Math.max(3, line.width + 1.5) } : line;
}
