/**
 * Whether functions' pages begin with what somebody of the trade expects: `npm run bench -- best-at`. What is expected was
 * written before any page was looked at (`expected.yaml`). The open half may be tuned on; the other is only reported.
 */
import { table } from '../../server/cli/table.ts';
import { loadSeeds } from '../../server/import/seeds.ts';
import { projectRoot } from '../../server/project-root.ts';
import { mean } from '../needs/graded.ts';
import { half, type Half } from '../needs/sample.ts';
import { withScratchDatabase } from '../scratch-database.ts';
import { pageOrder, placesOf, readExpected, shareWithin, type Placed } from './expected.ts';

const halves: readonly Half[] = ['open', 'reported'];
const tell = (line: string) => process.stdout.write(`${line}\n`);

await withScratchDatabase(async (db) => {
  await loadSeeds(db, { folder: `${projectRoot}seeds` });
  const found: { id: string; places: readonly Placed[] }[] = [];
  for (const [id, expected] of Object.entries(await readExpected()))
    found.push({ id, places: placesOf(expected, await pageOrder(db, id)) });
  tell(
    table(
      halves.map((one) => {
        const here = found.filter(({ id }) => half(id) === one);
        const share = (depth: number) =>
          mean(here.flatMap(({ places }) => shareWithin(depth, places) ?? [])).toFixed(3);
        return [one, here.length, share(10), share(3), share(1)];
      }),
      ['half', 'functions', 'within 10', 'within 3', 'first'],
    ),
  );
  tell('\nBehind the first ten, open half (a place of none: not under this function here):');
  for (const { id, places } of found.filter((one) => half(one.id) === 'open')) {
    const behind = places.filter(({ place }) => place === null || place >= 10);
    if (behind.length > 0)
      tell(
        `${id}: ${behind.map(({ name, place }) => `${name} ${place === null ? 'none' : place + 1}`).join(', ')}`,
      );
  }
});
