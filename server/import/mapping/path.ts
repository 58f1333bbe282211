import type { At } from './mapping-problem.ts';
import type { Met, Scope, Setting } from './setting.ts';

/**
 * Reads `a.b.0` off the row, or off what its first part stands for where that is a name. A `*` reads every entry of a list
 * or a map. A row that has the whole text as its own field name gives that field, so that column names may hold dots.
 * @param at its place in source.yaml
 */
export function compilePath(text: string, setting: Setting, at: At): (scope: Scope) => unknown {
  const [head = '', ...rest] = text.split('.');
  const named = setting.names.has(head);
  const segments = named ? rest : [head, ...rest];
  const walk = compileSegments(segments);
  const isWhole = (row: unknown): row is Record<string, unknown> =>
    segments.length > 1 && isObject(row) && Object.hasOwn(row, text);
  const read = named
    ? (scope: Scope) => walk(scope.names?.[head])
    : ({ row }: Scope) => (isWhole(row) ? row[text] : walk(row));
  const { log } = setting;
  if (log === undefined) return read;
  const note = log.add(text, at, !named, (scope) => {
    if (named) return meet(scope.names?.[head], segments, 0);
    return isWhole(scope.row) ? 'found' : meet(scope.row, segments, 0);
  });
  return (scope) => {
    note(scope);
    return read(scope);
  };
}

/** Reads nested fields of a row by their exact names. */
export function compileExact(
  segments: readonly string[],
  setting: Setting,
  at: At,
): (scope: Scope) => unknown {
  const walk = compileSegments(segments);
  const note = setting.log?.add(segments.join('.'), at, true, ({ row }) => meet(row, segments, 0));
  return (scope) => {
    note?.(scope);
    return walk(scope.row);
  };
}

function compileSegments(segments: readonly string[]): (value: unknown) => unknown {
  return (value) => step(value, segments, 0);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list or map, each with its place or name; none of anything else. */
export function* entriesIn(value: unknown): Generator<{ name: string | number; value: unknown }> {
  if (Array.isArray(value)) for (const [name, entry] of value.entries()) yield { name, value: entry };
  else if (isObject(value)) for (const [name, entry] of Object.entries(value)) yield { name, value: entry };
}

/** Whether a value says nothing: missing, null or an empty text. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function step(value: unknown, segments: readonly string[], index: number): unknown {
  const name = segments[index];
  if (name === undefined) return value;
  if (Array.isArray(value)) {
    if (name !== '*') return /^\d+$/.test(name) ? step(value[Number(name)], segments, index + 1) : undefined;
    return value.flatMap((entry) => step(entry, segments, index + 1)).filter((entry) => !isEmpty(entry));
  }
  if (!isObject(value)) return undefined;
  if (name === '*' && !Object.hasOwn(value, name)) return step(Object.values(value), segments, index);
  if (!Object.hasOwn(value, name)) return undefined;
  return step(value[name], segments, index + 1);
}

function meet(value: unknown, segments: readonly string[], index: number): Met {
  const name = segments[index];
  if (name === undefined) return 'found';
  if (isEmpty(value)) return 'unclear';
  if (Array.isArray(value)) {
    if (name === '*') return ofAny(value.map((entry) => meet(entry, segments, index + 1)));
    if (!/^\d+$/.test(name)) return { instead: ['*'] };
    return Number(name) < value.length ? meet(value[Number(name)], segments, index + 1) : 'unclear';
  }
  if (!isObject(value)) return { instead: [] };
  if (name === '*' && !Object.hasOwn(value, name)) return meet(Object.values(value), segments, index);
  if (!Object.hasOwn(value, name)) return { instead: Object.keys(value) };
  return meet(value[name], segments, index + 1);
}

function ofAny(all: readonly Met[]): Met {
  if (all.includes('found')) return 'found';
  return all.find((one) => typeof one === 'object') ?? 'unclear';
}
