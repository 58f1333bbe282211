/** Longer titles would fill a cell that holds one figure. */
const maxNameLength = 28;

/** A source's title where it is short, else its id as words: "reference page". */
export function sourceName(
  id: string,
  sources: readonly { readonly id: string; readonly title: string }[],
): string {
  const title = sources.find((source) => source.id === id)?.title;
  return title !== undefined && title.length <= maxNameLength ? title : id.replaceAll(/[-_]+/g, ' ');
}
