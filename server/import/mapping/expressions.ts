/**
 * What a source.yaml writes as a value, a condition or a loop, as functions of a row. They hold each other: a value may
 * be of what a condition lets through, and a condition compares values.
 */
import { maxColumns } from '../readers/limits.ts';
import { MappingProblem, type At } from './mapping-problem.ts';
import { compileExact, compilePath, entriesIn, isEmpty } from './path.ts';
import { compilePattern } from './pattern.ts';
import { plainNumber } from './plain-number.ts';
import { withNames, type Met, type Scope, type Setting } from './setting.ts';
import { asList, compileStep } from './steps.ts';
import { isTicked, tickOf } from './tick-words.ts';
import type { Condition, Scalar, Step, Test, Value } from './value-schema.ts';

export type Evaluate = (scope: Scope) => unknown;

/**
 * Turns a value of a mapping into a function of a row. Throws a MappingProblem that names the place `at` in
 * source.yaml when it asks for a table that is not there; the function throws a RowProblem for a row it cannot read.
 */
export function compileValue(value: Value, setting: Setting, at: At): Evaluate {
  const inner = (part: Value, ...where: At) => compileValue(part, setting, [...at, ...where]);
  const all = (parts: readonly Value[], name: string) => parts.map((part, i) => inner(part, name, i));
  const { decimal } = setting;

  if (typeof value === 'string')
    return value.startsWith('=') ? constant(value.slice(1)) : compilePath(value, setting, at);
  if (typeof value !== 'object') return constant(value);
  if ('path' in value) return compileExact(value.path, setting, at);
  if ('from' in value) return chain(inner(value.from, 'from'), value.do, setting, [...at, 'do']);
  if ('template' in value) return template(value.template, setting, [...at, 'template']);
  if ('optional' in value)
    return compileValue(value.optional, { ...setting, log: undefined }, [...at, 'optional']);
  if ('first' in value) {
    const logs = setting.log?.oneOf(value.first.length);
    const parts = value.first.map((part, i) =>
      compileValue(part, { ...setting, log: logs?.[i] }, [...at, 'first', i]),
    );
    return (scope) => firstKnown(parts, scope);
  }
  if ('list' in value) {
    const parts = all(value.list, 'list');
    return (scope) => parts.flatMap((part) => asList(part(scope)));
  }
  if ('sum' in value) {
    const parts = all(value.sum, 'sum');
    return (scope) => parts.reduce((sum, part) => sum + plainNumber(part(scope), decimal), 0);
  }
  if ('product' in value) {
    const parts = all(value.product, 'product');
    return (scope) => parts.reduce((product, part) => product * plainNumber(part(scope), decimal), 1);
  }
  if ('minus' in value) {
    const from = inner(value.minus[0], 'minus', 0);
    const off = inner(value.minus[1], 'minus', 1);
    return (scope) => plainNumber(from(scope), decimal) - plainNumber(off(scope), decimal);
  }
  if ('flags' in value) {
    if (typeof value.flags === 'string') return flagsLike(value.flags, setting, [...at, 'flags']);
    const flags = Object.entries(value.flags).map(([id, flag]) => [id, inner(flag, 'flags', id)] as const);
    return (scope) => flags.flatMap(([id, flag]) => (isTicked(flag(scope), id, scope, setting) ? [id] : []));
  }
  if ('columns' in value) return columnsLike(value.columns, setting, [...at, 'columns']);
  if ('entries' in value) return entriesOf(inner(value.entries, 'entries'));
  if ('object' in value)
    return objectOf(Object.entries(value.object).map(([k, v]) => [k, inner(v, 'object', k)] as const));
  if ('as' in value) {
    const { scopes, inside } = compileLoop(value, setting, at);
    const holds =
      value.where === undefined ? undefined : compileCondition(value.where, inside, [...at, 'where']);
    const as = compileValue(value.as, inside, [...at, 'as']);
    return (scope) => [...scopes(scope)].filter((one) => holds?.(one) ?? true).map(as);
  }
  const holds = compileCondition(value.when, setting, [...at, 'when']);
  const give = inner(value.give, 'give');
  const otherwise = value.else === undefined ? constant(undefined) : inner(value.else, 'else');
  return (scope) => (holds(scope) ? give(scope) : otherwise(scope));
}

function constant(value: unknown): Evaluate {
  return () => value;
}

function chain(from: Evaluate, steps: readonly Step[], setting: Setting, at: At): Evaluate {
  const changes = steps.map((step, i) => {
    if (typeof step === 'object' && 'lookup' in step && !setting.tables.has(step.lookup)) {
      throw new MappingProblem(`there is no table "${step.lookup}" above this`, [...at, i]);
    }
    return compileStep(step, setting);
  });
  return (scope) => changes.reduce((value, change) => change(value), from(scope));
}

/** Empty when one of its fields is. */
function template(text: string, setting: Setting, at: At): Evaluate {
  const parts = text
    .split(/\{([^{}]+)\}/u)
    .map((part, i) => (i % 2 === 0 ? constant(part) : compilePath(part, setting, at)));
  return (scope) => {
    const texts = parts.map((part) => part(scope));
    return texts.some((t, i) => i % 2 === 1 && isEmpty(t)) ? undefined : texts.join('');
  };
}

function firstKnown(parts: readonly Evaluate[], scope: Scope): unknown {
  for (const part of parts) {
    const value = part(scope);
    if (!isEmpty(value)) return value;
  }
  return undefined;
}

function objectOf(fields: readonly (readonly [string, Evaluate])[]): Evaluate {
  return (scope) => {
    const object: Record<string, unknown> = {};
    for (const [name, field] of fields) {
      const value = field(scope);
      if (!isEmpty(value)) object[name] = value;
    }
    return object;
  };
}

export type Holds = (scope: Scope) => boolean;

/** Turns a condition of a mapping into a test of a row. `at` is its place in source.yaml, for errors. */
export function compileCondition(condition: Condition, setting: Setting, at: At): Holds {
  if (Array.isArray(condition)) {
    const parts = condition.map((part, i) => compileCondition(part, setting, [...at, i]));
    return (scope) => parts.every((part) => part(scope));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part, i) => compileCondition(part, setting, [...at, 'any', i]));
    return (scope) => parts.some((part) => part(scope));
  }
  if ('not' in condition) {
    const holds = compileCondition(condition.not, setting, [...at, 'not']);
    return (scope) => !holds(scope);
  }
  return compileTest(condition, setting, at);
}

function compileTest(test: Test, setting: Setting, at: At): Holds {
  if (test.known !== undefined) {
    const { known } = test;
    const read = compileAsked(test.value, setting, [...at, 'value']);
    return (scope) => isEmpty(read(scope)) !== known;
  }
  const read = compileValue(test.value, setting, [...at, 'value']);
  if (test.yes !== undefined) {
    const wanted = test.yes;
    return (scope) => (tickOf(read(scope), setting.tables) === true) === wanted;
  }
  if (test.matches !== undefined) {
    const pattern = compilePattern(test.matches);
    return (scope) => pattern.isIn(String(read(scope) ?? ''));
  }
  for (const [name, sign] of [
    ['above', 1],
    ['below', -1],
  ] as const) {
    const bound = test[name];
    if (bound === undefined) continue;
    const other = compileValue(bound, setting, [...at, name]);
    return comparing(
      read,
      other,
      (a, b) => sign * (plainNumber(a, setting.decimal) - plainNumber(b, setting.decimal)) > 0,
    );
  }
  if (test.same !== undefined) {
    const other = compileValue(test.same, setting, [...at, 'same']);
    return comparing(read, other, (a, b) => String(a) === String(b));
  }
  const wanted = test.in ?? (test.is === undefined ? [] : [test.is]);
  return (scope) => wanted.some((one) => isSame(read(scope), one));
}

/** What is asked whether it is there need not be. */
function compileAsked(value: Value, setting: Setting, at: At) {
  if (typeof value === 'string') setting.log?.mayLack(value);
  if (typeof value === 'object' && 'path' in value) setting.log?.mayLack(value.path.join('.'));
  return compileValue(value, setting, at);
}

/** Nothing compares with what is not there. */
function comparing(
  read: (scope: Scope) => unknown,
  other: (scope: Scope) => unknown,
  holds: (a: unknown, b: unknown) => boolean,
): Holds {
  return (scope) => {
    const [a, b] = [read(scope), other(scope)];
    return !isEmpty(a) && !isEmpty(b) && holds(a, b);
  };
}

/** A text column holds "true" and "3" where JSON holds true and 3. */
function isSame(value: unknown, wanted: Scalar): boolean {
  return value === wanted || (typeof value === 'string' && value === String(wanted));
}

// What goes through the entries of lists: `each` with `item`, `every` with names of its own.

export interface LoopRules {
  readonly each?: Value | undefined;
  readonly every?: Readonly<Record<string, Value>> | undefined;
}

export interface Loop {
  /** One scope for each entry, or for each combination of entries; without a loop the scope itself. */
  scopes(scope: Scope): Iterable<Scope>;
  /** What is inside is compiled in this. */
  readonly inside: Setting;
}

export function compileLoop({ each, every }: LoopRules, setting: Setting, at: At): Loop {
  const lists: [string, Value, At][] =
    each === undefined
      ? Object.entries(every ?? {}).map(([name, list]) => [name, list, [...at, 'every', name]])
      : [['item', each, [...at, 'each']]];
  let inside = setting;
  const steps = lists.map(([name, list, place]) => {
    const read = compileValue(list, inside, place);
    inside = withNames(inside, name);
    return { name, read };
  });
  function* combinations(scope: Scope, depth: number): Generator<Scope> {
    const step = steps[depth];
    if (step === undefined) yield scope;
    else
      for (const entry of asList(step.read(scope)))
        yield* combinations({ ...scope, names: { ...scope.names, [step.name]: entry } }, depth + 1);
  }
  return {
    scopes: (scope) => (steps.length === 0 ? [scope] : combinations(scope, 0)),
    inside,
  };
}

// Names of columns and of entries of a map as values: what wide tables write where long ones have rows.

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
    if (known.size < maxColumns) known.set(name, value);
    return value;
  };
}

const namedEntries = (value: unknown): Entry[] =>
  Array.from(entriesIn(value), (entry) => ({ name: String(entry.name), value: entry.value }));
