import { isObject } from '../mapping/path.ts';

/** From the top of a file to its list or map of rows. */
export const wayTo = (path: string | undefined): string[] => (path === undefined ? [] : path.split('.'));

/**
 * A nested value as rows. A list gives its entries; a map gives its values, each with its name in `key`. A row that is
 * no object is read as `value`. `name` is the row's own in the list or map that `wayTo` leads to.
 */
export function* rowsAt(
  top: unknown,
  path: string | undefined,
): Generator<{ name: string | number; row: unknown }> {
  const way = wayTo(path);
  let value = top;
  for (const name of way) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  if (Array.isArray(value)) {
    for (const [index, row] of value.entries())
      yield { name: index, row: isObject(row) ? row : { value: row } };
  } else if (isObject(value)) {
    for (const [key, row] of Object.entries(value)) {
      yield { name: key, row: isObject(row) ? { key, ...row } : { key, value: row } };
    }
  } else {
    throw new Error(path === undefined ? 'holds no list of rows' : `holds no list of rows at "${path}"`);
  }
}
