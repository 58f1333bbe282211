import type { Candidate } from './compile-emit.ts';
import { compileValue, isTrue } from './compile-value.ts';
import type { At } from './mapping-problem.ts';
import { isEmpty, type Scope } from './path.ts';
import { plainDate } from './plain-date.ts';
import { plainNumber } from './plain-number.ts';
import { asList } from './steps.ts';
import type { Tables } from './tables.ts';
import type { Value } from './value-schema.ts';

/** How a field of a fact is written; what a row holds is turned into it. */
export type FieldType = 'text' | 'number' | 'flag' | 'date' | 'list' | 'texts' | 'object';

const turn: Record<FieldType, (value: unknown) => unknown> = {
  text: (value) => (typeof value === 'string' ? value.trim() : String(value)),
  number: plainNumber,
  flag: isTrue,
  date: plainDate,
  list: asList,
  texts: (value) => [...new Set(asList(value).map((entry) => String(entry).trim()))],
  object: (value) => value,
};

/** Reads the fields of a fact off a row; fields that the row does not have are left out. */
export function compileFields(
  values: Readonly<Record<string, Value | undefined>>,
  types: Readonly<Record<string, FieldType>>,
  tables: Tables,
  at: At,
): (scope: Scope) => Candidate {
  const fields = Object.entries(values).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ name, read: compileValue(value, tables, [...at, name]), to: turn[types[name] ?? 'text'] }],
  );
  return (scope) => {
    const fact: Candidate = {};
    for (const { name, read, to } of fields) {
      const value = read(scope);
      if (!isEmpty(value)) fact[name] = to(value);
    }
    return fact;
  };
}
