import { found } from '#contract/plain-issue.ts';
import { entriesIn, isObject } from '../mapping/path.ts';
import { namesInWords, nearestName } from '../nearest-name.ts';

/** From the top of a file to a list or map. */
export type Way = readonly (string | number)[];

/** A list or map of rows inside a file. */
export interface RowList {
  readonly way: Way;
  /** Its rows, each with its own name in the list or map. */
  readonly rows: Iterable<{ name: string | number; row: Record<string, unknown> }>;
  /** What a `*` on the way to it was an entry of, with what that lies in as its own `parent`; where there is one. */
  readonly names?: { readonly parent: Record<string, unknown> };
}

/** The path of a file that is one row. */
const wholeFile = '.';

/**
 * The lists and maps that a path leads to; without a `*` in it that is one. A list gives its entries; a map gives its
 * values, each with its name in `key`. A row that is no object is read as `value`. A file may be one row. Entries of a `*` that lack what the path
 * goes on to are passed over. Throws where nothing is found.
 */
export function* rowLists(top: unknown, path: string | undefined): Generator<RowList> {
  if (path === wholeFile) {
    yield { way: [], rows: [{ name: wholeFile, row: asRow(top, undefined) }] };
    return;
  }
  const parts = path === undefined ? [] : path.split('.');
  let isEmpty = true;
  for (const { way, value, parent } of reached(top, parts, [], undefined)) {
    isEmpty = false;
    yield { way, rows: rowsOf(value), ...(parent && { names: { parent } }) };
  }
  if (isEmpty)
    throw new Error(
      path === undefined
        ? `holds no list of rows: it is ${found(top)}`
        : `holds no list of rows at "${path}": ${whatIsThere(top, parts)}`,
    );
}

/** One by one: a file may hold millions. */
function* rowsOf(value: object): Generator<{ name: string | number; row: Record<string, unknown> }> {
  const isList = Array.isArray(value);
  for (const { name, value: row } of entriesIn(value))
    yield { name, row: asRow(row, isList ? undefined : name) };
}

/** Where a path leads no further, what stands there, and what was probably meant. */
function whatIsThere(top: unknown, parts: readonly string[]): string {
  let here: readonly unknown[] = [top];
  for (const [i, part] of parts.entries()) {
    const next = here.flatMap((value) => stepsInto(value, part));
    const place = i === 0 ? 'the file' : `"${parts.slice(0, i).join('.')}"`;
    if (next.length === 0) {
      const names = [...new Set(here.flatMap((value) => (isObject(value) ? Object.keys(value) : [])))];
      if (names.length === 0) return `${place} is ${found(here[0])}`;
      const near = nearestName(part, names);
      const meant = near === undefined ? '' : `. Did you mean ${parts.with(i, near).join('.')}?`;
      return `${place} has ${namesInWords(names)}${meant}`;
    }
    here = next;
  }
  return `what stands there is ${found(here[0])}`;
}

function stepsInto(value: unknown, part: string): unknown[] {
  if (isObject(value) && Object.hasOwn(value, part)) return [value[part]];
  return part === '*' ? [...entriesIn(value)].map((entry) => entry.value) : [];
}

interface Reached {
  readonly way: Way;
  readonly value: object;
  readonly parent: Record<string, unknown> | undefined;
}

function* reached(
  value: unknown,
  parts: readonly string[],
  way: Way,
  parent: Reached['parent'],
): Generator<Reached> {
  const [part, ...rest] = parts;
  if (part === undefined) {
    if (typeof value === 'object' && value !== null) yield { way, value, parent };
  } else if (part === '*' && !(isObject(value) && Object.hasOwn(value, part))) {
    const isList = Array.isArray(value);
    for (const { name, value: entry } of entriesIn(value)) {
      const above = { ...asRow(entry, isList ? undefined : name), ...(parent && { parent }) };
      yield* reached(entry, rest, [...way, name], above);
    }
  } else if (isObject(value) && Object.hasOwn(value, part))
    yield* reached(value[part], rest, [...way, part], parent);
}

/** @param key its name, where it lies in a map */
function asRow(value: unknown, key: string | number | undefined): Record<string, unknown> {
  return { ...(key !== undefined && { key }), ...(isObject(value) ? value : { value }) };
}
