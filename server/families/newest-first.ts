/** The order of a family's versions. Pure. */
import type { FamilyVersion } from '#contract/families.ts';

type Dated = Pick<FamilyVersion, 'id' | 'name' | 'version' | 'released' | 'timesMatched'>;

/**
 * The newest first: by the date a source gives, else by the one that the version says; then the higher number, and
 * of the same the one that is matched more, then by name. Those without a date come last.
 */
export function newestFirst<T extends Dated>(versions: readonly T[]): T[] {
  return [...versions].sort(
    (a, b) =>
      compare(dateOf(b), dateOf(a)) ||
      numbers.compare(b.version ?? '', a.version ?? '') ||
      b.timesMatched - a.timesMatched ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
}

function dateOf({ released, version }: Dated): string {
  return released ?? /\d{4}-\d{2}(?:-\d{2})?|\b20\d{2}\b/.exec(version ?? '')?.[0] ?? '';
}

const numbers = new Intl.Collator('en', { numeric: true });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
