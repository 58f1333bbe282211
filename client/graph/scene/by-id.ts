/** The entry of that name in a table of choices. @throws where there is none: names are read from addresses before */
export function byId<T extends { readonly id: string }>(table: readonly T[], id: T['id']): T {
  const found = table.find((one) => one.id === id);
  if (found) return found;
  throw new RangeError(`There is no "${id}" among ${table.map((one) => one.id).join(', ')}.`);
}
