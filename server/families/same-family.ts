/** Whether two tools are versions of one thing, which are no alternatives to each other unless asked for. Pure. */
interface OfFamily {
  /** Id of the family, as tools and candidates carry it. */
  readonly family: string | null;
}

/** Tools of no family are versions of nothing. */
export function sameFamily(a: OfFamily, b: OfFamily): boolean {
  return a.family !== null && a.family === b.family;
}
