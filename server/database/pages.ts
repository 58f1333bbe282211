/** Rows of one read transaction: enough that the way to the database costs little, few enough to hold. */
const pageSize = 1000;

/**
 * All rows of a statement that answers them in the order of their ids, a page at a time.
 * @param first what sorts before the first id
 */
export async function* pages<Row extends { readonly id: string }>(
  first: string,
  read: (page: { after: string; limit: number }) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  let after: string | undefined = first;
  while (after !== undefined) {
    const rows: readonly Row[] = await read({ after, limit: pageSize });
    yield* rows;
    after = rows.length < pageSize ? undefined : rows.at(-1)?.id;
  }
}
