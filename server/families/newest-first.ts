/** The order of a family's versions. Pure. */
import type { FamilyVersion } from '#contract/families.ts';

type Dated = Pick<FamilyVersion, 'id' | 'name' | 'version' | 'released' | 'timesMatched'>;

/**
 * The newest first: by the month or day that the version says, which is its own, else by the date a source gives; then the higher number, and
 * of the same the one that is matched more, then by name. Those without a date come last.
 */
export function newestFirst<T extends Dated>(versions: readonly T[]): T[] {
  return [...versions].sort(
    (a, b) =>
      compare(dateOf(b) ?? '', dateOf(a) ?? '') ||
      numbers.compare(b.version ?? '', a.version ?? '') ||
      b.timesMatched - a.timesMatched ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
}

/** A source may give every snapshot the day of the first; one that bears a date is of that date. */
export function dateOf({ released, version }: Pick<Dated, 'released' | 'version'>): string | null {
  const said = version ?? '';
  return /\d{4}-\d{2}(?:-\d{2})?/.exec(said)?.[0] ?? released ?? /\b20\d{2}\b/.exec(said)?.[0] ?? null;
}

const numbers = new Intl.Collator('en', { numeric: true });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
