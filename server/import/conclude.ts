/** What is made of the whole catalogue once the last import, undo or decision is done: each part only where it changed. */
import { corrections } from '#contract/corrections.ts';
import type { Database } from '../database/driver.ts';
import { keepMap, mapMadeBy } from '../groups/keep-map.ts';
import { forgetMade, keepMade } from '../ledger/keep-made.ts';
import { derivedVersion } from '../ledger/meaning.ts';
import { keepMentions, mentionsMadeBy } from '../mentions/keep-mentions.ts';
import { keepServes, servesMadeBy } from '../operations/keep-serves.ts';
import { sourcesOfMap } from '../queries/groups.ts';
import { addTotals } from '../queries/derive.ts';
import { decided, dropSource } from '../queries/imports.ts';
import { keepRanks, ranksMadeBy } from '../ranks/keep-ranks.ts';
import { ratingsMadeBy } from '../ratings/boards.ts';
import { forgetRatings, keepRatings } from '../ratings/keep-ratings.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { keepSimilar, similarMadeBy } from '../similar/keep-similar.ts';

/** Under which its note stands, and those of its parts. */
const concluded = 'concluded';
const parts = ['similar', 'serves', 'map', 'mentions'];

/**
 * Each part tells by what it is made of whether it is to be made anew, for which it reads much of the catalogue. All of
 * that follows from what sources say, what people decided and how the rest is derived: where none of these changed
 * since, as at most starts, nothing more is read.
 */
export async function conclude(db: Database): Promise<void> {
  const embedder = await ourEmbedder();
  const by = [
    derivedVersion(embedder),
    similarMadeBy(embedder),
    servesMadeBy(),
    mapMadeBy,
    mentionsMadeBy,
    ratingsMadeBy,
    ranksMadeBy,
  ];
  const sources = await standingSources(db);
  const decisions = (await decided(db, { prefix: '' })).map((one) => one.decided);
  await keepMade(db, concluded, [by, sources, decisions], async () => {
    await keepSimilar(db);
    await keepServes(db);
    await keepMap(db);
    await keepMentions(db);
    await keepRatings(db);
    await keepRanks(db);
  });
}

/**
 * Every source in the state it is in. What is corrected here is one only while there is something: however the last of it
 * went, undone or cut off, an empty one goes.
 */
async function standingSources(db: Database): Promise<string[]> {
  const read = async () => (await sourcesOfMap(db, { prefix: '' })).map(({ state }) => state);
  const sources = await read();
  if (!sources.some((state) => state.startsWith(`${corrections.id} `))) return sources;
  if ((await dropSource(db, { id: corrections.id })).length === 0) return sources;
  await addTotals(db, { id: 'totals' });
  return read();
}

/** All of it is made anew, whatever its notes say. */
export async function forgetConcluded(db: Database): Promise<void> {
  for (const id of [concluded, ...parts]) await forgetMade(db, id);
  await forgetRatings(db);
}
