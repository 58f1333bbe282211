/**
 * How good alternatives and the search by need are, beside what each of their ingredients does alone, in one run:
 * `npm run bench -- alternatives`. Half of the questions, by hash, may be tuned on; the figures of the other half are told.
 */
import { withScratchDatabase } from '../scratch-database.ts';
import { coListed } from './co-listed.ts';
import { fillWithoutListings } from './fill-without-listings.ts';
import { needsAnswered } from './needs-answered.ts';
import { descriptionsOf, readList } from './open-source-list.ts';

const tell = (line: string) => process.stdout.write(`${line}\n`);

await withScratchDatabase(async (db) => {
  const list = await readList();
  await fillWithoutListings(db, descriptionsOf(list ?? []));
  if (list !== null) await coListed(db, list, tell);
  else
    tell(
      'Co-listed tools: skipped, because ../shared with the list and its descriptions is not beside the project.\n',
    );
  await needsAnswered(db, tell);
});
