/**
 * `type:model free:yes fast chat` → the filters and the words left. Pure. Operators are the names of the filters
 * (filters.ts), in any case; a value with spaces stands in quotes (vendor:"Mistral AI"); each may be repeated.
 */
import type { z } from 'zod';
import { joinFilters, type FilterName, filterNames, ToolFilters } from './filters.ts';

export interface Asked {
  readonly text: string;
  readonly filters: ToolFilters;
  /** What each operator was read as, in the order they are written in. */
  readonly read: readonly {
    readonly what: FilterName;
    readonly value: string;
    readonly from: string;
  }[];
  /** Operators whose value cannot be, as they were written. */
  readonly wrong: readonly { readonly operator: string; readonly message: string }[];
  /** Sentences about what looks like an operator and is none; it stays text. */
  readonly notes: readonly string[];
}

const aliases: Readonly<Record<string, FilterName>> = { cap: 'capability', license: 'licence' };
const byName = new Map<string, FilterName>([
  ...filterNames.map((name) => [name.toLowerCase(), name] as const),
  ...Object.entries(aliases),
]);
/** As people write them. */
export const operatorNames = filterNames.map((name) => (name === 'capability' ? 'cap:' : `${name}:`));

/** A text in quotes, `name:"…"`, or what stands between spaces. */
const pieces = /"[^"]*"(?=\s|$)|[^\s":]+:"[^"]*"(?=\s|$)|\S+/g;
const likeOperator = /^([a-z]+):(?:"([^"]*)"|([^\s"]*))$/i;
/** "http://…", "std::vector", "llama3:8b" and "gemma:2b" are names; "Qwen: …" is a part of one. */
const likeValue = /^"?[a-z]{2,}/i;

/** Does not depend on where operators stand among the words, nor on their order. */
export function readOperators(query: string): Asked {
  const read: { what: FilterName; value: string; from: string }[] = [];
  const wrong: { operator: string; message: string }[] = [];
  const notes: string[] = [];
  const said: ToolFilters[] = [];
  const text = query.replaceAll(pieces, (piece) => {
    const [, name = '', quoted, plain = ''] = likeOperator.exec(piece) ?? [];
    const what = byName.get(name.toLowerCase());
    const value = quoted ?? plain;
    if (what === undefined) {
      const near = nearestOperator(name);
      if (name.length > 1 && (likeValue.test(value) || (near !== null && value !== '')))
        notes.push(noOperator(piece, name, near));
      return piece;
    }
    if (value === '') {
      notes.push(`“${piece}” was searched as text: write its value behind it without a space, ${what}:…`);
      return piece;
    }
    const parsed = ToolFilters.safeParse({ [what]: folded.has(what) ? value.toLowerCase() : value });
    if (parsed.success) {
      said.push(parsed.data);
      read.push({ what, value, from: piece });
    } else {
      wrong.push({ operator: piece, message: messages(parsed.error) });
    }
    return '';
  });
  const all = joinFilters(...said);
  if (!all.success) wrong.push({ operator: query, message: messages(all.error) });
  return { text: text.trim(), filters: all.data ?? {}, read, wrong, notes };
}

/** Those whose values are ids and closed sets of words, in lower case. */
const folded: ReadonlySet<FilterName> = new Set([
  'type',
  'notType',
  'pricing',
  'free',
  'source',
  'family',
  'capability',
  'openWeights',
]);

const messages = (error: z.ZodError): string => error.issues.map(({ message }) => message).join('; ');

const noOperator = (piece: string, name: string, near: string | null): string =>
  `“${piece}” was searched as text: there is no operator “${name}:”. ${near === null ? '' : `Did you mean ${near}? `}There are ${operatorNames.join(' ')}`;

/** The operator that a name is a part of, or the plural of: `price` is meant for `maxPrice:`, `types` for `type:`. */
function nearestOperator(name: string): string | null {
  const asked = name.toLowerCase();
  if (asked.length < 4) return null;
  const found = operatorNames.find((operator) => {
    const one = operator.slice(0, -1).toLowerCase();
    return one.includes(asked) || asked === `${one}s`;
  });
  return found ?? null;
}
