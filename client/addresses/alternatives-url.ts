/**
 * The address of the alternatives screen, read and written. Every key may be missing.
 *
 *   tool        id of the tool to replace; goes before `need`
 *   view        `switch`: what switching away from the tool would mean, instead of a list of alternatives
 *   must        ids of capabilities that are kept whatever happens, parted by commas, at most 20
 *   need        ids of capabilities that are needed, parted by commas, at most 20
 *   pricing     free (usable without paying in any way), or one of the others
 *   type        one type of tool
 *   show        list (when absent), table or graph
 *   sort        the table's column, with `-` in front for descending; `-score` when absent
 *   most        how many are asked for; 10 when absent
 *   prompt, completion   tokens a month
 *   promptLength   tokens of one prompt, where prices rise with it
 *   with        ids of the tools put aside for a comparison, parted by `~`, at most five beside the tool itself
 *   cell        `TOOL~CAPABILITY`: what sources say of how that tool does that, over the page
 *   entries     the ledger entries that are open: `REF`, `REF~REF`, either with `~source.ID`, `~kind.KIND` and `~about.ID` behind
 *
 * What cannot be read is left out, except in `tool`: there the server says what is wrong with it.
 */
import { Id, Pricing, ToolType } from '#contract/vocabulary.ts';
import { type EntriesOf, printEntries, readEntries } from './explore/entries-of.ts';
import { type Sort, printSort, readSort, usualSort } from './alternatives-sort.ts';

export const shows = ['list', 'table', 'graph'] as const;
export type Show = (typeof shows)[number];

/** A tick of a coverage matrix. */
export interface Cell {
  readonly tool: string;
  readonly capability: string;
}

export interface AlternativesState {
  readonly tool: string | null;
  readonly view: 'alternatives' | 'switch';
  readonly must: readonly string[];
  readonly need: readonly string[];
  readonly pricing: Pricing | null;
  readonly type: ToolType | null;
  readonly show: Show;
  readonly sort: Sort;
  /** 1 to 200. */
  readonly most: number;
  /** Tokens a month; null: not stated. */
  readonly prompt: number | null;
  readonly completion: number | null;
  /** Tokens of one prompt; null: prompts are short. */
  readonly promptLength: number | null;
  readonly with: readonly string[];
  readonly cell: Cell | null;
  readonly entries: EntriesOf | null;
}

export const empty: AlternativesState = {
  tool: null,
  view: 'alternatives',
  must: [],
  need: [],
  pricing: null,
  type: null,
  show: 'list',
  sort: usualSort,
  most: 10,
  prompt: null,
  completion: null,
  promptLength: null,
  with: [],
  cell: null,
  entries: null,
};

/** The server takes so many capabilities in one question. */
export const maxCapabilities = 20;
/** A comparison holds six tools, one of them the tool to replace. */
export const maxAside = 5;
const maxAsked = 200;
const amount = /^\d{1,12}$/;

/** Reads a query string, with or without its question mark. */
export function readAlternativesUrl(search: string): AlternativesState {
  const query = new URLSearchParams(search);
  const text = (key: string) => query.get(key) ?? '';
  const pricing = Pricing.safeParse(text('pricing'));
  const type = ToolType.safeParse(text('type'));
  const most = readAmount(text('most')) ?? empty.most;
  return {
    tool: text('tool').trim() || null,
    view: text('view') === 'switch' ? 'switch' : 'alternatives',
    must: readIds(text('must'), ',').slice(0, maxCapabilities),
    need: readIds(text('need'), ',').slice(0, maxCapabilities),
    pricing: pricing.success ? pricing.data : null,
    type: type.success ? type.data : null,
    show: shows.find((show) => show === text('show')) ?? empty.show,
    sort: readSort(text('sort')),
    most: Math.min(maxAsked, Math.max(1, most)),
    prompt: readAmount(text('prompt')),
    completion: readAmount(text('completion')),
    promptLength: readAmount(text('promptLength')),
    with: readIds(text('with'), '~').slice(0, maxAside),
    cell: readCell(text('cell')),
    entries: readEntries(text('entries')),
  };
}

/** The path and query that `readAlternativesUrl` reads back. */
export function alternativesUrl(change: Partial<AlternativesState>): string {
  const state = { ...empty, ...change };
  const sort = printSort(state.sort);
  const parts = [
    state.tool !== null && `tool=${encodeURIComponent(state.tool)}`,
    state.view !== empty.view && `view=${state.view}`,
    state.must.length > 0 && `must=${state.must.join(',')}`,
    state.need.length > 0 && `need=${state.need.join(',')}`,
    state.pricing !== null && `pricing=${state.pricing}`,
    state.type !== null && `type=${state.type}`,
    state.show !== empty.show && `show=${state.show}`,
    sort !== printSort(empty.sort) && `sort=${sort}`,
    state.most !== empty.most && `most=${state.most}`,
    state.prompt !== null && `prompt=${state.prompt}`,
    state.completion !== null && `completion=${state.completion}`,
    state.promptLength !== null && `promptLength=${state.promptLength}`,
    state.with.length > 0 && `with=${state.with.join('~')}`,
    state.cell !== null && `cell=${state.cell.tool}~${state.cell.capability}`,
    state.entries !== null && `entries=${printEntries(state.entries)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `/alternatives?${parts.join('&')}` : '/alternatives';
}

function readIds(text: string, parted: ',' | '~'): readonly string[] {
  const ids = text.split(parted).map((part) => part.trim());
  return [...new Set(ids)].filter((id) => Id.safeParse(id).success);
}

function readAmount(text: string): number | null {
  return amount.test(text) ? Number(text) : null;
}

function readCell(text: string): Cell | null {
  const [tool, capability] = text.split('~').map((part) => Id.safeParse(part));
  return tool?.success && capability?.success ? { tool: tool.data, capability: capability.data } : null;
}
