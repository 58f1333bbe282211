import { isSpare } from './check-fact.ts';
import { checkWords } from './closed-words.ts';
import type { Candidate } from './candidate.ts';
import { compileValue } from './expressions.ts';
import { type At, RowProblem } from './mapping-problem.ts';
import { isEmpty, isObject } from './path.ts';
import type { Scope, Setting } from './setting.ts';
import { plainDate } from './plain-date.ts';
import { plainNumber, type Decimal } from './plain-number.ts';
import { asList } from './steps.ts';
import { tickOf } from './tick-words.ts';
import type { Value } from './value-schema.ts';

/** How a field of a fact is written; what a row holds is turned into it. */
export type FieldType = 'text' | 'number' | 'flag' | 'date' | 'list' | 'texts' | 'prices' | 'rank' | 'object';

const turn: Record<FieldType, (value: unknown, setting: Setting) => unknown> = {
  text: oneText,
  number: (value, { decimal }) => plainNumber(value, decimal),
  object: (value) => value,
  flag: (value, { tables }) => {
    const ticked = tickOf(value, tables);
    if (ticked === undefined) throw new RowProblem(`${JSON.stringify(value)} is neither yes nor no`);
    return ticked ?? undefined;
  },
  date: plainDate,
  list: asList,
  texts: (value) => [...new Set(asList(value).map((entry) => String(entry).trim()))],
  prices: (value, { decimal }) =>
    asList(value).map((price) => withNumbers(price, ['input', 'output', 'fromTokens'], decimal)),
  rank: (value, { decimal }) => {
    const rank = withNumbers(value, ['value', 'outOf'], decimal);
    if (!isObject(rank) || !isObject(rank['parts'])) return rank;
    return { ...rank, parts: withNumbers(rank['parts'], Object.keys(rank['parts']), decimal) };
  },
};

/** An object whose numbers may be written as texts, as everywhere in a file; anything else is left to be refused. */
function withNumbers(value: unknown, names: readonly string[], decimal: Decimal): unknown {
  if (!isObject(value)) return value;
  const numbers = names.flatMap((name) =>
    typeof value[name] === 'string' ? [[name, plainNumber(value[name], decimal)]] : [],
  );
  return numbers.length === 0 ? value : { ...value, ...Object.fromEntries(numbers) };
}

export interface FieldRules {
  /** The kind of fact that they are fields of. */
  readonly kind: string;
  readonly types: Readonly<Record<string, FieldType>>;
  /** The field of the fact that they are inside of, where they are. */
  readonly inside?: string;
}

/**
 * Reads the fields of a fact off a row; fields that the row does not have are left out. One that cannot be read is left
 * out too, and told, where the fact can do without it; else it is a RowProblem.
 */
export function compileFields(
  values: Readonly<Record<string, Value | undefined>>,
  { kind, types, inside }: FieldRules,
  setting: Setting,
  at: At,
): (scope: Scope) => Candidate {
  const fields = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (inside === undefined) checkWords(kind, name, value, [...at, name]);
    const read = compileValue(value, setting, [...at, name]);
    return [{ name, read, to: turn[types[name] ?? 'text'], spare: isSpare(kind, inside ?? name) }];
  });
  return (scope) => {
    const fact: Candidate = {};
    for (const { name, read, to, spare } of fields) {
      try {
        const value = read(scope);
        const field = isEmpty(value) ? undefined : to(value, setting);
        if (field !== undefined) fact[name] = field;
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        const message = `${kind}: ${inside === undefined ? '' : `${inside}.`}${name}: ${error.message}`;
        if (!spare) throw new RowProblem(`no ${message}`);
        scope.tell?.(message, 'field');
      }
    }
    return fact;
  };
}

/** A list of one is that one; of a longer one, nobody knows which is meant. */
function oneText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    if (value.length < 2) return value.length === 0 || isEmpty(value[0]) ? undefined : oneText(value[0]);
    throw new RowProblem(
      `must be one text, not a list of ${value.length} (${short(value)}): say which, as in \`topics.0\`, or take it apart with \`each\``,
    );
  }
  if (isObject(value))
    throw new RowProblem(`must be a text, not an object (${short(value)}): name one of its fields`);
  return String(value);
}

const maxShownLength = 80;
const short = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > maxShownLength ? `${text.slice(0, maxShownLength - 1)}…` : text;
};
