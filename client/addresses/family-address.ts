/** The page of a family and its versions. */
export function familyAddress(id: string): string {
  return `/families/${id}`;
}
