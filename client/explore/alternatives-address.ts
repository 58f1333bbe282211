/** The Alternatives screen with what can stand in for this tool. */
export function alternativesAddress(id: string): string {
  return `/alternatives?tool=${id}`;
}
