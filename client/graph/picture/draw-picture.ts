/** From what is in the picture to what is drawn: labels, boxes, colours and places. Pure, given a text measure. */
import type { Box, Point } from '../scene/box.ts';
import { goneBox, groupBox, moreBox, nodeBox } from '../scene/boxes-of.ts';
import { byId } from '../scene/by-id.ts';
import { type ColourId, colourings } from '../scene/colourings/colourings.ts';
import { type Drawing, type DrawnNode, type DrawnPair, edgeWidth, maxPills } from '../scene/drawing.ts';
import type { LadderFrame } from '../scene/ladder/frame.ts';
import { climb } from './climb.ts';
import { type Measure, pillWidth, type SizeSteps } from '../scene/node-look.ts';
import { groupId, type Picture } from './picture.ts';
import { placeEvents, type Size } from './place-events.ts';
import { labelLengths, shortNames } from '../scene/short-names.ts';

export interface DrawWith {
  /** Places of the base; everything later takes a free slot. */
  readonly places: ReadonlyMap<string, Point>;
  readonly sizes: SizeSteps;
  readonly measure: Measure;
  readonly colour: ColourId;
  /** The measures of the ladder it is laid out as; absent or null where it is none. */
  readonly frame?: LadderFrame | null;
}

/** Nodes without a place. */
type Unplaced = Omit<DrawnNode, 'place' | 'climbing'>;

export function drawPicture(
  picture: Picture,
  { places, sizes, measure, colour, frame = null }: DrawWith,
): Drawing {
  const looks = new Map<string, Size>();
  for (const node of [...picture.base.nodes, ...picture.all.map(({ node }) => node)]) {
    if (!looks.has(node.ref)) looks.set(node.ref, nodeBox(node, sizes, measure));
  }
  for (const group of picture.base.groups) looks.set(groupId(group.id), groupBox(group, measure));
  // A pill's place is that of any count, so that what came after it stands while the count goes down.
  const sizeOf = (id: string) => looks.get(id) ?? goneBox;

  const base = new Map<string, Box>();
  for (const [id, place] of places) {
    const { w, h } = sizeOf(id);
    base.set(id, { ...place, w, h });
  }
  const placed = placeEvents(base, picture.events, sizeOf);
  const nodes = unplaced(picture, sizes, measure, colour);
  const drawn = nodes.map((one) => {
    const { x, y } = placed.get(one.id) ?? { x: 0, y: 0 };
    return { ...one, place: { x, y } };
  });
  const ladder = picture.base.ladder;
  const climbed = frame && ladder ? climb(drawn, { frame, ladder, measure, nameOf: namesOf(picture) }) : null;
  // Results among those on a ladder are drawn for whom one points at: all at once they would hide it.
  const on = new Set(climbed?.nodes.filter(({ climbing }) => climbing).map(({ id }) => id));
  const pairs = picture.pairs.filter(
    ({ id, from, to }) => !(on.has(from) && on.has(to)) || picture.strongest.has(id),
  );
  return {
    form: climbed || nodes.length > maxPills ? 'discs' : 'pills',
    nodes: climbed?.nodes ?? drawn,
    pairs: [...pairs.map((pair) => pairOf(pair, picture.strongest)), ...groupLinks(picture)],
    rungs: climbed?.rungs ?? null,
  };
}

function unplaced(
  picture: Picture,
  sizes: SizeSteps,
  measure: Measure,
  colour: ColourId,
): readonly Unplaced[] {
  const classOf = byId(colourings, colour).run(
    picture.all.map(({ node }) => node),
    picture.pairs,
  );
  const names = picture.all.map(({ node }) => node.name);
  const [pill, tight, least] = [labelLengths.pill, labelLengths.tight, labelLengths.least].map((letters) =>
    shortNames(names, letters),
  );
  const plain = { ghost: false, members: 0, colour: 'muted', type: 'model' } as const;
  return [
    ...picture.groups.map((group) => {
      const id = groupId(group.id);
      const look = groupBox(group, measure);
      return {
        ...plain,
        ...look,
        tight: look.label,
        least: look.label,
        id,
        kind: 'group' as const,
        members: group.size,
        pinned: picture.pinned.has(id),
      };
    }),
    ...picture.nodes.map(({ node }) => {
      const look = nodeBox(node, sizes, measure);
      const label = pill?.get(node.name) ?? look.label;
      return {
        ...look,
        label,
        w: pillWidth(node, label, look.size, measure),
        tight: tight?.get(node.name) ?? label,
        least: least?.get(node.name) ?? label,
        id: node.ref,
        kind: node.kind,
        type: node.type,
        ghost: node.ghost,
        colour: classOf(node).colour,
        pinned: picture.pinned.has(node.ref),
        members: 0,
      };
    }),
    ...picture.mores.map((more) => {
      const look = moreBox(more.count, measure);
      return {
        ...plain,
        ...look,
        tight: look.label,
        least: look.label,
        id: more.id,
        kind: 'more' as const,
        pinned: false,
      };
    }),
  ];
}

function namesOf({ all }: Picture): ReadonlyMap<string, string> {
  return new Map(all.map(({ node }) => [node.ref, node.name]));
}

function pairOf(pair: Picture['pairs'][number], strongest: ReadonlySet<string>): DrawnPair {
  const { id, from, to, matches } = pair;
  return {
    id,
    from,
    to,
    matches,
    width: edgeWidth(matches),
    offer: matches === 0,
    strongest: strongest.has(id),
  };
}

/** The lines of the map of groups: each group's strongest, once; thin where two share what they do and no match. */
function groupLinks({ groups }: Picture): readonly DrawnPair[] {
  const there = new Set(groups.map(({ id }) => id));
  const links = new Map<string, DrawnPair>();
  for (const group of groups) {
    for (const { to, matches } of group.links) {
      if (!there.has(to)) continue;
      const [low, high] = [groupId(group.id), groupId(to)].sort();
      if (low === undefined || high === undefined) continue;
      const id = `${low}~${high}`;
      links.set(id, {
        id,
        from: low,
        to: high,
        matches,
        width: edgeWidth(matches),
        offer: matches === 0,
        strongest: false,
      });
    }
  }
  return [...links.values()];
}
