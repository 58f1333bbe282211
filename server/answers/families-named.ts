/** Families whose name a person says, with the versions that hold matches and prices. */
import type { FamilyHit } from '#contract/families.ts';
import type { Database } from '../database/driver.ts';
import { newestFirst } from '../families/newest-first.ts';
import { versionOf } from '../families/version-of.ts';
import { wordsOfFamily } from '../families/words-of-family.ts';
import { NotFound } from '../problems/problems.ts';
import { findFamilies, type PricedVersion, readHolders } from '../queries/families.ts';

/** Families shown, and hits of the index that they are chosen of. */
const maxNamed = 3;
const depth = 50;
/** Versions with a price that the newest is chosen of. */
const maxPriced = 500;

/**
 * The family that is read from the words first. Others whose names hold every word follow: when they begin with the
 * first of them, or when there are no more than these few, so that "image" does not list all that make images.
 * @param slips whether a word may be a letter off; not where the text is the name of something: "Notion" is no slip for "Motion"
 */
export async function familiesNamed(
  db: Database,
  text: string,
  { slips }: { readonly slips: boolean } = { slips: true },
): Promise<FamilyHit[]> {
  const words = wordsOfFamily(text);
  if (words.length === 0) return [];
  const read = versionOf({ name: text, type: 'model' });
  const query = words.map((word) => `+name:(${forms(word, slips)})`).join(' ');
  const found = await findFamilies(db, { ids: read === null ? [] : [read.family.id], query, depth });
  const [first = ''] = words;
  const begins = found.filter(({ name, asked }) => asked || (wordsOfFamily(name)[0] ?? '').startsWith(first));
  const chosen = (found.length <= maxNamed ? found : begins).slice(0, maxNamed);
  if (chosen.length === 0) return [];
  const holders = new Map(
    (await readHolders(db, { ids: chosen.map(({ id }) => id), limit: maxPriced })).map((row) => [
      row.id,
      row,
    ]),
  );
  return chosen.map(({ id, name, versions }) => ({
    id,
    name,
    versions,
    mostMatched: holders.get(id)?.mostMatched ?? null,
    newestPriced: newestOf(holders.get(id)?.priced ?? []),
  }));
}

function newestOf(priced: readonly PricedVersion[]): FamilyHit['newestPriced'] {
  const [newest] = newestFirst(priced);
  if (newest === undefined) return null;
  const { timesMatched: _, ...shown } = newest;
  return shown;
}

/** What to throw for a family that nobody has: it names those whose names come nearest. */
export async function missingFamily(db: Database, id: string): Promise<NotFound> {
  const near = await familiesNamed(db, id.replaceAll(/[_-]+/g, ' '));
  return new NotFound(
    `family "${id}"`,
    near.map((one) => ({ ref: `family:${one.id}`, name: one.name })),
  );
}

/** Whole, as a beginning, or a letter off. */
function forms(word: string, slips: boolean): string {
  const off = slips && word.length >= 4 && !/\d/.test(word) ? ` OR ${word}~1^0.5` : '';
  return `"${word}"^4 OR ${word}*${off}`;
}
