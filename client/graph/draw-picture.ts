/** From what is in the picture to what is drawn: labels, boxes and places. Pure, given a text measure. */
import { counted } from '../numbers.ts';
import type { Box, Point } from './box.ts';
import { type Drawing, type DrawnNode, edgeWidth, moreId } from './drawing.ts';
import { lookOf, type Measure, type SizeSteps } from './node-look.ts';
import type { Picture } from './picture.ts';
import { type Arrival, placePicture } from './place-picture.ts';

const pill = { font: 12, weight: 500, height: 26, sides: 28 };

/** Nodes without a place; the opening map's come from the layout. */
type Unplaced = Omit<DrawnNode, 'place'>;

export function drawPicture(
  picture: Picture,
  openingPlaces: ReadonlyMap<string, Point>,
  moved: ReadonlyMap<string, Box>,
  steps: SizeSteps,
  measure: Measure,
): Drawing {
  const drawn = new Map<string, Unplaced>();
  for (const { node } of picture.nodes) {
    const look = lookOf(node, steps, measure);
    drawn.set(node.ref, { id: node.ref, kind: node.kind, type: node.type, ghost: node.ghost, ...look });
  }
  for (const more of picture.mores) drawn.set(moreId(more.ref), moreNode(more.ref, more.count, measure));

  const opening = new Map<string, Box>();
  for (const [id, place] of openingPlaces) {
    const one = drawn.get(id);
    if (one) opening.set(id, { ...place, w: one.w, h: one.h });
  }
  const places = placePicture(opening, arrivalsOf(picture, drawn), moved);
  return {
    nodes: [...drawn.values()].map((one) => ({ ...one, place: places.get(one.id) ?? { x: 0, y: 0 } })),
    pairs: picture.pairs.map(({ id, from, to, matches }) => {
      return { id, from, to, matches, width: edgeWidth(matches), offer: matches === 0 };
    }),
  };
}

function moreNode(ref: string, count: number | null, measure: Measure): Unplaced {
  const label = count === null ? 'more …' : `+ ${counted(count, 'more', 'more')}`;
  const w = Math.ceil(measure(label, pill.font, pill.weight, false)) + pill.sides;
  return {
    id: moreId(ref),
    kind: 'more',
    type: 'model',
    ghost: false,
    label,
    size: 'small',
    w,
    h: pill.height,
  };
}

function arrivalsOf(picture: Picture, drawn: ReadonlyMap<string, Unplaced>): readonly Arrival[] {
  const origins = new Map(picture.nodes.map(({ node, origin }) => [node.ref, origin]));
  // A full pill's box, for one that is no longer drawn and whose place stays taken.
  const gone = { w: 100, h: pill.height };
  return picture.order.map((id) => {
    const { w, h } = drawn.get(id) ?? gone;
    const origin = id.startsWith('more:') ? id.slice('more:'.length) : (origins.get(id) ?? null);
    return { id, w, h, origin };
  });
}
