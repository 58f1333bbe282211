/** The legend's rows: the classes of the colouring with exact counts of what is on the map, shown or filtered out. */
import { pricings } from '#contract/vocabulary.ts';
import { asNodeType, type NodeType } from '../../addresses/explore/neighbour-kind.ts';
import { filterBy, selectNodes, toggled } from '../../explore/moves-view.ts';
import { byId } from '../../graph/scene/by-id.ts';
import { colourings } from '../../graph/scene/colourings/colourings.ts';
import { leadOf, leadSign } from '../../graph/scene/lead.ts';
import { colourShown, type Picture } from '../../graph/picture/picture.ts';
import type { ColourToken } from '../../words/colours.ts';
import type { ExploreState } from '../../addresses/url-state.ts';

export interface LegendRow {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourToken;
  readonly type: NodeType | null;
  readonly capability: boolean;
  readonly total: number;
  /** Some of it is drawn. */
  readonly shown: boolean;
  readonly refs: readonly string[];
  readonly hint: string;
}

export function legendRows(picture: Picture, state: ExploreState): readonly LegendRow[] {
  const { filters: turns, order, run } = byId(colourings, colourShown(picture, state));
  const classOf = run(
    picture.all.map(({ node }) => node),
    picture.pairs,
  );
  const drawn = new Set(picture.nodes.map(({ node }) => node.ref));
  const rows = new Map<string, LegendRow>();
  for (const { node } of picture.all) {
    const { key, label, colour: token } = classOf(node);
    const row = rows.get(key);
    const filters = turns === 'types' || (turns === 'pricing' && node.kind === 'tool');
    rows.set(key, {
      key,
      label,
      colour: token,
      type: turns === 'types' ? node.type : null,
      capability: node.kind === 'capability',
      total: (row?.total ?? 0) + 1,
      shown: (row?.shown ?? false) || drawn.has(node.ref),
      refs: [...(row?.refs ?? []), node.ref],
      hint: filters ? `Show or hide: ${label}` : `Select: ${label}`,
    });
  }
  // What is named first, then the rest, then capabilities.
  const rank = ({ key, capability }: LegendRow) => (capability ? 2 : key === 'other' || key === '' ? 1 : 0);
  const ordered = (a: LegendRow, b: LegendRow) => (rank(a) === 0 && order ? order(a, b) : 0);
  return [...rows.values()].sort((a, b) => rank(a) - rank(b) || ordered(a, b) || b.total - a.total);
}

/**
 * The signs that are on the map now and have to be told: of nodes only named in claims, and of counts on the edges of
 * what is in focus that say who leads.
 */
export function legendSigns(
  { nodes, pairs }: Pick<Picture, 'nodes' | 'pairs'>,
  [focus]: readonly string[],
): { readonly ghosts: boolean; readonly leads: boolean } {
  const of = pairs.filter(({ from, to }) => focus !== undefined && (from === focus || to === focus));
  return {
    ghosts: nodes.some(({ node }) => node.ghost),
    leads: of.some(
      ({ edges, matches }) => focus !== undefined && matches > 0 && leadSign[leadOf(edges, focus)] !== '',
    ),
  };
}

/** A row of types or prices shows or hides its own; rows of other colourings choose theirs. */
export function pickRow(picture: Picture, state: ExploreState, row: LegendRow): ExploreState {
  const { types, pricing } = state.filters;
  const turns = byId(colourings, colourShown(picture, state)).filters;
  if (turns === 'types' && row.type) {
    const there = picture.all.map(({ node }) => asNodeType(node.type)).filter((type) => type !== null);
    return filterBy(state, { types: toggled(types, row.type, [...new Set(there)]) });
  }
  const price = pricings.find((one) => one === row.key);
  if (turns === 'pricing' && price) {
    return filterBy(state, { pricing: toggled(pricing, price, pricings) });
  }
  return selectNodes(state, row.refs);
}
