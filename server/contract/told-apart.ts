/** Names in one list that can be told apart. Pure. */

interface Named {
  readonly id: string;
  readonly name: string;
  readonly vendor?: string | null | undefined;
}

/**
 * What to call each of these: where two have one name, with the vendors where those tell all of them apart, else with their ids.
 * @param beside `vendor` where a list shows it beside each name by itself
 */
export function toldApart(all: readonly Named[], beside?: 'vendor'): (one: Named) => string {
  const byName = new Map<string, Map<string, Named>>();
  for (const one of all) byName.set(one.name, (byName.get(one.name) ?? new Map()).set(one.id, one));
  return ({ id, name, vendor }) => {
    const alike = [...(byName.get(name)?.values() ?? [])];
    if (alike.length < 2) return name;
    const vendors = new Set(alike.flatMap((one) => one.vendor ?? []));
    if (vendors.size < alike.length) return `${name} (${id})`;
    return beside === 'vendor' ? name : `${name} (${vendor})`;
  };
}

/** Rows of tools, each tool called so that no two read alike. */
export function toolsToldApart<Row extends { readonly tool: Named }>(rows: readonly Row[]): Row[] {
  const nameOf = toldApart(rows.map(({ tool }) => tool));
  return rows.map((row) => ({ ...row, tool: { ...row.tool, name: nameOf(row.tool) } }));
}
