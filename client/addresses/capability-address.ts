/** The page of a capability. */
export function capabilityAddress(id: string): string {
  return `/capabilities/${id}`;
}
