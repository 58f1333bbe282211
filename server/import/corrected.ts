/** One correction more, or less, in the source of what people correct here. */
import { createHash } from 'node:crypto';
import { corrections } from '#contract/corrections.ts';
import type { CorrectionFact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { factsOfSource } from '../export/facts.ts';
import { readCorrections } from '../queries/corrections.ts';
import type { SourceReading } from './read-source.ts';
import { correctionId } from './rows.ts';
import type { CorrectionChange } from './thread/tasks.ts';

/**
 * A reading of all that was corrected here, changed by this. What was corrected is read when the import's turn comes, so that
 * two corrections at once both stay.
 */
export async function readingCorrected(db: Database, change: CorrectionChange): Promise<SourceReading> {
  const said = await changed(db, change);
  const source = sourceOf(said);
  const hash = createHash('sha256');
  for (const fact of [source, ...said]) hash.update(`${JSON.stringify(fact)}\n`);
  return {
    source,
    hash: hash.digest('hex'),
    leftOut: () => [],
    unread: () => [],
    place: { kind: 'corrected', change },
    async *facts() {
      const now = await changed(db, change);
      yield sourceOf(now);
      yield* now;
    },
  };
}

async function changed(db: Database, change: CorrectionChange): Promise<CorrectionFact[]> {
  const said: CorrectionFact[] = [];
  for await (const fact of factsOfSource(db, sourceOf([]))) if (fact.record === 'correction') said.push(fact);
  if ('drop' in change) return said.filter((one) => !change.drop.includes(correctionId(one)));
  const same = await readCorrections(db, { tool: null, said: correctionId(change.add) });
  return withCorrection(
    said,
    change.add,
    same.some(({ holds }) => holds),
  );
}

/**
 * What was said before, with this in place of the same. Where the same holds and nothing new is said of it, it stays as it was.
 * @param holds whether the same, by whatever source, is the newest on what it is about
 */
export function withCorrection(
  said: readonly CorrectionFact[],
  one: CorrectionFact,
  holds: boolean,
): CorrectionFact[] {
  const id = correctionId(one);
  const same = said.find((other) => correctionId(other) === id);
  if (holds && same !== undefined && isTheSame({ ...same, at: one.at }, one)) return [...said];
  return [...said.filter((other) => other !== same), one].toSorted(byId);
}

const isTheSame = (one: CorrectionFact, other: CorrectionFact): boolean => lineOf(one) === lineOf(other);

const lineOf = (fact: CorrectionFact): string =>
  JSON.stringify(Object.entries(fact).toSorted(([a], [b]) => a.localeCompare(b)));

const byId = (one: CorrectionFact, other: CorrectionFact): number =>
  correctionId(one) < correctionId(other) ? -1 : 1;

/** Of the day of the newest; it speaks of the tools of others, and is read after them. */
function sourceOf(said: readonly CorrectionFact[]): SourceFact {
  const days = said.map(({ at }) => at.slice(0, 10)).toSorted();
  const snapshot = days.at(-1);
  return {
    record: 'source',
    ...corrections,
    ...(snapshot === undefined ? {} : { snapshot }),
    speaksOf: [...new Set(said.map(({ of }) => of.source))].toSorted(),
  };
}
