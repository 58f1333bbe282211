/** Names of columns and of entries of a map as values: what wide tables write where long ones have rows. */
import type { Evaluate } from './compile-value.ts';
import type { At } from './mapping-problem.ts';
import { entriesIn, type Met, type Scope } from './path.ts';
import { compilePattern } from './pattern.ts';
import { mostColumns } from '../readers/limits.ts';
import type { Setting } from './setting.ts';
import { isTicked } from './tick-words.ts';

interface Entry {
  readonly name: string;
  readonly value: unknown;
}

/** The row's own fields whose name matches, as a list of `{name, value}`. */
export function columnsLike(pattern: string, setting: Setting, at: At): (scope: Scope) => Entry[] {
  const isNamed = remembered(compilePattern(pattern).isIn);
  const of = ({ row }: Scope): Entry[] => namedEntries(row).filter(({ name }) => isNamed(name));
  const note = setting.log?.add(pattern, at, true, (scope): Met =>
    of(scope).length > 0 ? 'found' : { instead: namedEntries(scope.row).map(({ name }) => name) },
  );
  return (scope) => {
    note?.(scope);
    return of(scope);
  };
}

/** The names of true fields whose name matches; where the pattern has a group, that part of the name. */
export function flagsLike(pattern: string, setting: Setting, at: At): Evaluate {
  const columns = columnsLike(pattern, setting, at);
  const partOf = remembered(compilePattern(pattern).firstGroup);
  return (scope) =>
    columns(scope).flatMap(({ name, value }) =>
      isTicked(value, name, scope, setting) ? [partOf(name) ?? name] : [],
    );
}

/** A map's entries as a list of `{name, value}`; of a list the places are the names. */
export function entriesOf(read: Evaluate): Evaluate {
  return (scope) => namedEntries(read(scope));
}

/** Names of columns are the same in every row, and a pattern costs far more than to look one up. */
function remembered<T>(of: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = of(name);
    if (known.size < mostColumns) known.set(name, value);
    return value;
  };
}

const namedEntries = (value: unknown): Entry[] =>
  Array.from(entriesIn(value), (entry) => ({ name: String(entry.name), value: entry.value }));
