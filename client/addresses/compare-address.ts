/** The Compare screen with these tools side by side. */
export function compareAddress(ids: readonly string[]): string {
  return `/compare?tools=${ids.join(',')}`;
}
