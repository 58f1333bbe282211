import { isObject } from '../mapping/path.ts';

/**
 * A nested value as rows. A list gives its entries; a map gives its values, each with its name in `key`. A row that is
 * no object is read as `value`. `place` is what leads to the row from the top of the file.
 */
export function* rowsAt(
  top: unknown,
  path: string | undefined,
): Generator<{ place: (string | number)[]; row: unknown }> {
  const way = path === undefined ? [] : path.split('.');
  let value = top;
  for (const name of way) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  if (Array.isArray(value)) {
    for (const [index, row] of value.entries())
      yield { place: [...way, index], row: isObject(row) ? row : { value: row } };
  } else if (isObject(value)) {
    for (const [key, row] of Object.entries(value)) {
      yield { place: [...way, key], row: isObject(row) ? { key, ...row } : { key, value: row } };
    }
  } else {
    throw new Error(path === undefined ? 'holds no list of rows' : `holds no list of rows at "${path}"`);
  }
}
