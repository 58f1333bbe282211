/**
 * The address of the Explore screen, read and written. Every key may be missing.
 *
 *   steps    how the picture grew from the opening map, oldest first, parted by `~`:
 *              a.REF   REF was added to the picture
 *              e.REF   REF was expanded; e3.REF: its first three pages of neighbours are shown
 *   focus    REF, or `REF~REF` for the edge between two nodes
 *   entries  the ledger entries that are open: `REF`, `REF~REF`, either with `~source.ID` behind
 *   with     id of the tool that was put aside for a comparison
 *   panel    `closed` or `full`; open otherwise
 *   q        words in the search box
 *
 * REF is `tool:ID` or `capability:ID`; in steps a bare ID is a tool. What cannot be read is left out.
 */
import { Id, Ref } from '#contract/vocabulary.ts';

export interface Step {
  readonly op: 'add' | 'expand';
  readonly ref: string;
  /** Pages of neighbours shown, from 1; always 1 for `add`. */
  readonly pages: number;
}

export interface EntriesOf {
  readonly ref: string;
  readonly against: string | null;
  readonly source: string | null;
}

export interface ExploreState {
  readonly steps: readonly Step[];
  /** One ref: a node. Two: the edge between them. */
  readonly focus: readonly string[];
  readonly entries: EntriesOf | null;
  readonly with: string | null;
  readonly panel: 'open' | 'closed' | 'full';
  readonly q: string;
}

export const opening: ExploreState = {
  steps: [],
  focus: [],
  entries: null,
  with: null,
  panel: 'open',
  q: '',
};

/** More pages than this are never asked for: a page is 20 neighbours and an answer holds 200. */
export const mostPages = 10;

export function parseExplore(search: string): ExploreState {
  const params = new URLSearchParams(search);
  const text = (key: string) => params.get(key) ?? '';
  const focus = text('focus').split('~').map(readRef).filter(isText);
  const panel = text('panel');
  const aside = Id.safeParse(text('with'));
  return {
    steps: text('steps')
      .split('~')
      .map(readStep)
      .filter((step) => step !== null),
    focus: new Set(focus).size === focus.length ? focus.slice(0, 2) : focus.slice(0, 1),
    entries: readEntries(text('entries')),
    with: aside.success ? aside.data : null,
    panel: panel === 'closed' || panel === 'full' ? panel : 'open',
    q: text('q'),
  };
}

/** The query with its question mark, or an empty text for the opening state. */
export function printExplore(state: ExploreState): string {
  const parts = [
    state.steps.length > 0 && `steps=${state.steps.map(printStep).join('~')}`,
    state.focus.length > 0 && `focus=${state.focus.join('~')}`,
    state.entries && `entries=${printEntries(state.entries)}`,
    state.with && `with=${state.with}`,
    state.panel !== 'open' && `panel=${state.panel}`,
    state.q && `q=${encodeURIComponent(state.q)}`,
  ].filter(isText);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A link to the map with one node in it and in focus, for other screens. */
export function linkToNode(ref: string): string {
  return `/explore${printExplore({ ...opening, steps: [{ op: 'add', ref, pages: 1 }], focus: [ref] })}`;
}

function isText(value: string | null | false | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function readRef(text: string): string | null {
  const ref = Ref.safeParse(text.includes(':') ? text : `tool:${text}`);
  return ref.success ? ref.data : null;
}

function readStep(text: string): Step | null {
  const parts = /^(a|e)(\d{0,2})\.(.+)$/.exec(text);
  const ref = readRef(parts?.[3] ?? '');
  if (!parts || !ref) return null;
  const expand = parts[1] === 'e';
  const pages = expand ? Math.min(mostPages, Math.max(1, Number(parts[2] || 1))) : 1;
  return { op: expand ? 'expand' : 'add', ref, pages };
}

function printStep(step: Step): string {
  const ref = step.ref.startsWith('tool:') ? step.ref.slice('tool:'.length) : step.ref;
  return `${step.op === 'add' ? 'a' : 'e'}${step.pages > 1 ? step.pages : ''}.${ref}`;
}

function readEntries(text: string): EntriesOf | null {
  const parts = text.split('~');
  const last = parts.at(-1) ?? '';
  const source = last.startsWith('source.') ? Id.safeParse(last.slice('source.'.length)) : null;
  const [ref, against] = (source ? parts.slice(0, -1) : parts).map(readRef);
  if (!ref) return null;
  return { ref, against: against ?? null, source: source?.success ? source.data : null };
}

function printEntries(entries: EntriesOf): string {
  return [entries.ref, entries.against, entries.source && `source.${entries.source}`]
    .filter(isText)
    .join('~');
}
