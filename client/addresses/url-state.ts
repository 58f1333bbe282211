/**
 * The address of the Explore screen, read and written. Every key may be missing.
 *
 *   steps    how the picture grew from the opening map, oldest first, parted by `~`:
 *              a.REF          REF was added to the picture
 *              e.REF          REF was expanded: its 20 strongest neighbours that were not on the map came, then
 *                             with e2.REF the next 20; e3.REF alone: 60;
 *                             e.REF@m.model: only models it was matched against (m matched against, o offers,
 *                             s similar to; the type may be left out)
 *              c.REF          REF was collapsed: what came only by expanding it is gone
 *              h.REF,REF      these are hidden; k.REF,REF: only these are kept
 *              p.REF,REF      the shortest paths between two; the strongest is marked. w.REF,REF: also
 *                             through common properties
 *              n.REF,REF      the neighbours that two to six have in common
 *              g.ID           a look into a group, instead of what was shown before; g.top: the map of groups
 *              f.REF@X,Y      REF was put at X,Y (px at zoom 1) and stays there; u.REF: it may move again
 *   lens     whose results the opening map ranks tools by: `SOURCE`, with `~kind.KIND`, `~judge.JUDGE` and
 *            `~context.CONTEXT` behind where the source alone does not say it; `*`: the most compared tools, whoever
 *            judged them. Absent: the board with the most evidence
 *   focus    REF, or `REF~REF` for the edge between two nodes
 *   select   REF~REF…, several nodes chosen together
 *   layout   ladder, force, around.REF, layered.REF, timeline, grid, groups or sides.REF,REF: how the picture was tidied up, round a
 *            node, from it or between two; `grid@3`: after the third step, what came later took free slots. Read
 *            only: `around`, `layered` and `sides` alone take the nodes of focus and select; with `.*` the layout
 *            picks. Absent: places as they came
 *   types, sources, pricing   what is shown, parted by `~`; absent: all
 *   least    fewest matches of a pair; since, until: YYYY-MM-DD of the last match
 *   colour, size   the name of a colouring or a size (graph/scene/); absent: type (on a ladder the vendor), matches
 *   view     one of explore/choices.ts; absent: map
 *   find     words searched inside the picture
 *   entries  the ledger entries that are open: `REF`, `REF~REF`, either with `~source.ID`, `~kind.KIND` and `~about.ID` behind
 *   with     ids of the tools put aside for a comparison, at most six, parted by `~`
 *   panel    `closed` or `full`; open otherwise
 *   q        words in the search box
 *
 * REF is `tool:ID` or `capability:ID`; in steps a bare ID is a tool. What cannot be read is left out.
 */
import { type ColourId, colourings } from '../graph/scene/colourings/colourings.ts';
import { type SizeId, sizings } from '../graph/scene/sizes/sizings.ts';
import {
  centresOf,
  choiceOf,
  printTidied,
  readTidied,
  idsOf,
  type Tidied,
  type ViewId,
  viewIds,
} from './explore/choices.ts';
import { readAside } from './explore/aside.ts';
import { type EntriesOf, printEntries, readEntries } from './explore/entries-of.ts';
import { type Filters, noFilters, printFilters, readFilters } from './explore/filters.ts';
import { type Lens, printLens, readLens } from './explore/lens.ts';
import { readRefs } from './explore/refs.ts';
import { printSteps, readSteps, type Step } from './explore/steps.ts';

export type { EntriesOf, Step };

export interface ExploreState {
  readonly steps: readonly Step[];
  /** Null: the board with the most evidence. */
  readonly lens: Lens | null;
  /** One ref: a node. Two: the edge between them. */
  readonly focus: readonly string[];
  readonly select: readonly string[];
  /** Null: places as they came. */
  readonly layout: Tidied | null;
  readonly filters: Filters;
  /** Null: by maker on a ladder, by type elsewhere. */
  readonly colour: ColourId | null;
  readonly size: SizeId;
  readonly view: ViewId;
  readonly find: string;
  readonly entries: EntriesOf | null;
  /** Ids of tools put aside for a comparison. */
  readonly with: readonly string[];
  readonly panel: 'open' | 'closed' | 'full';
  readonly q: string;
}

export const opening: ExploreState = {
  steps: [],
  lens: null,
  focus: [],
  select: [],
  layout: null,
  filters: noFilters,
  colour: null,
  size: 'matches',
  view: 'map',
  find: '',
  entries: null,
  with: [],
  panel: 'open',
  q: '',
};

export function parseExplore(search: string): ExploreState {
  const params = new URLSearchParams(search);
  const text = (key: string) => params.get(key) ?? '';
  const panel = text('panel');
  const focus = readRefs(text('focus'), '~').slice(0, 2);
  const select = readRefs(text('select'), '~');
  const steps = withCentres(readSteps(text('steps')), text('layout'), focus);
  return {
    steps,
    lens: readLens(text('lens')),
    focus,
    select,
    layout: readTidied(params.get('layout'), steps.length, [...focus, ...select]),
    filters: readFilters(params),
    colour: choiceOf(idsOf(colourings), text('colour')) ?? opening.colour,
    size: choiceOf(idsOf(sizings), text('size')) ?? opening.size,
    view: choiceOf(viewIds, text('view')) ?? opening.view,
    find: text('find'),
    entries: readEntries(text('entries')),
    with: readAside(text('with')),
    panel: panel === 'closed' || panel === 'full' ? panel : 'open',
    q: text('q'),
  };
}

/** A layout round what is in focus needs it in the picture by a step: what is there only as focus is not laid out. */
function withCentres(steps: readonly Step[], layout: string, focus: readonly string[]): readonly Step[] {
  if (layout !== 'around' && layout !== 'layered' && layout !== 'sides') return steps;
  const there = new Set(steps.map((step) => (step.op === 'add' || step.op === 'expand' ? step.ref : '')));
  const missing = centresOf(layout, focus).filter((ref) => !there.has(ref));
  return [...steps, ...missing.map((ref) => ({ op: 'add', ref }) as const)];
}

/** The query with its question mark, or an empty text for the opening state. */
export function printExplore(state: ExploreState): string {
  const parts = [
    state.steps.length > 0 && `steps=${printSteps(state.steps)}`,
    state.lens && `lens=${printLens(state.lens)}`,
    state.focus.length > 0 && `focus=${state.focus.join('~')}`,
    state.select.length > 0 && `select=${state.select.join('~')}`,
    state.layout && `layout=${printTidied(state.layout, state.steps.length)}`,
    ...printFilters(state.filters),
    state.colour !== null && `colour=${state.colour}`,
    state.size !== opening.size && `size=${state.size}`,
    state.view !== opening.view && `view=${state.view}`,
    state.find && `find=${encodeURIComponent(state.find)}`,
    state.entries && `entries=${printEntries(state.entries)}`,
    state.with.length > 0 && `with=${state.with.join('~')}`,
    state.panel !== 'open' && `panel=${state.panel}`,
    state.q && `q=${encodeURIComponent(state.q)}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A link to the map with one node in it and in focus, for other screens. */
export function linkToNode(ref: string): string {
  return `/explore${printExplore({ ...opening, steps: [{ op: 'add', ref }], focus: [ref] })}`;
}

/** Whether an address is the opening, by whatever lens: nobody has done anything yet. */
export const isOpening = (state: ExploreState): boolean => printExplore({ ...state, lens: null }) === '';
