import type { Candidate } from './compile-emit.ts';
import { compileValue, isTrue } from './compile-value.ts';
import type { At } from './mapping-problem.ts';
import { isEmpty, isObject, type Scope } from './path.ts';
import { plainDate } from './plain-date.ts';
import { plainNumber, type Decimal } from './plain-number.ts';
import { asList } from './steps.ts';
import type { Setting } from './setting.ts';
import type { Value } from './value-schema.ts';

/** How a field of a fact is written; what a row holds is turned into it. */
export type FieldType = 'text' | 'number' | 'flag' | 'date' | 'list' | 'texts' | 'prices' | 'rank';

const turn: Record<FieldType, (value: unknown, decimal: Decimal) => unknown> = {
  text: (value) => (typeof value === 'string' ? value.trim() : String(value)),
  number: plainNumber,
  flag: isTrue,
  date: plainDate,
  list: asList,
  texts: (value) => [...new Set(asList(value).map((entry) => String(entry).trim()))],
  prices: (value, decimal) =>
    asList(value).map((price) => withNumbers(price, ['input', 'output', 'fromTokens'], decimal)),
  rank: (value, decimal) => {
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

/** Reads the fields of a fact off a row; fields that the row does not have are left out. */
export function compileFields(
  values: Readonly<Record<string, Value | undefined>>,
  types: Readonly<Record<string, FieldType>>,
  setting: Setting,
  at: At,
): (scope: Scope) => Candidate {
  const fields = Object.entries(values).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ name, read: compileValue(value, setting, [...at, name]), to: turn[types[name] ?? 'text'] }],
  );
  return (scope) => {
    const fact: Candidate = {};
    for (const { name, read, to } of fields) {
      const value = read(scope);
      if (!isEmpty(value)) fact[name] = to(value, setting.decimal);
    }
    return fact;
  };
}
