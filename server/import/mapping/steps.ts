import { fromTokensIn, withoutLengthNote } from '../../scoring/name-notes.ts';
import { fold } from '../../names/fold.ts';
import { isEmpty } from './path.ts';
import { compilePattern } from './pattern.ts';
import { plainDate } from './plain-date.ts';
import { numberInText, plainNumber, type Decimal } from './plain-number.ts';
import { RowProblem } from './mapping-problem.ts';
import type { Setting } from './setting.ts';
import type { Step, WordStep } from './value-schema.ts';

type Change = (value: unknown) => unknown;

const words: Record<WordStep, (setting: Setting) => Change> = {
  trim: () => onEach((v) => String(v).trim()),
  lower: () => onEach((v) => String(v).toLowerCase()),
  upper: () => onEach((v) => String(v).toUpperCase()),
  fold: () => onEach((v) => fold(String(v))),
  slug: () => onEach((v) => slug(String(v))),
  number: ({ decimal }) => onEach((v) => numberInText(v, { decimal })),
  date: () => onEach(plainDate),
  unique: () => (v) => [...new Set(asList(v))],
  most: () => (v) => mostFrequent(asList(v)),
  majority: () => (v) => heldByMost(asList(v)),
  max: ({ decimal }) => extreme(Math.max, decimal),
  min: ({ decimal }) => extreme(Math.min, decimal),
  count: () => (v) => asList(v).length,
  baseName: () => onEach((v) => withoutLengthNote(String(v))),
  fromTokens: () => onEach((v) => fromTokensIn(String(v)) ?? undefined),
};

/** Turns a step of a mapping into a function; the setting's tables must hold the one that a lookup names. */
export function compileStep(step: Step, setting: Setting): Change {
  const { tables, decimal } = setting;
  if (typeof step === 'string') return words[step](setting);
  if ('number' in step) return onEach((v) => numberInText(v, { decimal, ...step.number }));
  if ('pick' in step) {
    const pattern = compilePattern(step.pick);
    return onEach((v) => pattern.firstGroup(String(v)));
  }
  if ('split' in step) return (v) => asList(v).flatMap((entry) => splitText(String(entry), step.split));
  if ('times' in step) return onEach((v) => plainNumber(v, decimal) * step.times);
  if ('drop' in step) return onEach(replacer(step.drop, ''));
  if ('replace' in step) return onEach(replacer(step.replace, step.by));
  return onEach((v) => {
    // Looked up at each row: tables are filled after the mapping is compiled.
    const found = tables.get(step.lookup)?.get(String(v));
    if (found !== undefined) return found;
    if (step.else === undefined)
      throw new RowProblem(`${JSON.stringify(v)} is not in the table ${step.lookup}`);
    return step.else;
  });
}

function extreme(of: (...numbers: number[]) => number, decimal: Decimal): Change {
  return (v) => {
    const numbers = asList(v).map((one) => plainNumber(one, decimal));
    return numbers.length === 0 ? undefined : of(...numbers);
  };
}

/** A value as a list: a list is itself, nothing is empty, anything else is a list of one. */
export function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isEmpty(value) ? [] : [value];
}

function onEach(change: Change): Change {
  return (value) => {
    if (Array.isArray(value))
      return value.flatMap((v) => (isEmpty(v) ? [] : change(v))).filter((v) => !isEmpty(v));
    return isEmpty(value) ? undefined : change(value);
  };
}

function splitText(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function replacer(pattern: string, by: string): Change {
  const found = compilePattern(pattern);
  return (v) => found.replaceIn(String(v), by);
}

/** Letters without accents, digits and single dashes: "ELT / ETL" becomes "elt-etl". */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/^[-.]+|-+$/gu, '');
}

/** The entry that stands most often in a list; of equals the first. */
function mostFrequent(list: unknown[]): unknown {
  const counts = new Map<string, { value: unknown; count: number }>();
  for (const value of list) {
    const key = JSON.stringify(value) ?? '';
    const seen = counts.get(key);
    if (seen === undefined) counts.set(key, { value, count: 1 });
    else seen.count += 1;
  }
  let best: { value: unknown; count: number } | undefined;
  for (const entry of counts.values()) if (best === undefined || entry.count > best.count) best = entry;
  return best?.value;
}

/** Of a list of lists, what more than half of those hold that hold anything, in the order of first mention. */
function heldByMost(lists: unknown[]): unknown[] {
  const said = lists.map(asList).filter((list) => list.length > 0);
  const counts = new Map<unknown, number>();
  for (const list of said) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([one, count]) => (2 * count > said.length ? [one] : []));
}
