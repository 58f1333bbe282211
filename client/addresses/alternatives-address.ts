/** The Alternatives screen of this tool. */
export function alternativesAddress(id: string): string {
  return `/alternatives?tool=${id}`;
}
