/** Writes the facts of one source in batches, each one transaction. Writing the same facts again changes nothing. */
import type {
  CapabilityFact,
  CorrectionFact,
  Fact,
  MatchFact,
  OfferFact,
  SourceFact,
} from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { mentionTerms, writeCapabilities, writeOffers, writeRecords, writeTexts } from '../queries/import.ts';
import type { EntrySink, PointedEntry } from './entry-sink.ts';
import { factBatches, sizeOf, type FactBatch } from './fact-batches.ts';
import { writeCorrections } from '../queries/corrections.ts';
import { decide } from '../queries/identity.ts';
import type { KeepPart } from './kept-facts.ts';
import { capabilityRow, correctionRow, decisionRow, matchRow, offerRow, recordRow, textRow } from './rows.ts';
import { sideFinder } from './sides.ts';

const batchSize = 2000;

export interface Written {
  readonly records: number;
  /** Parts of what was read that are kept. */
  readonly parts: number;
  /** `low|high` of every pair that an entry was written for. */
  readonly pairs: Set<string>;
  /** Words for capabilities that a fact names or mentions. */
  readonly terms: Set<string>;
}

export interface WriteOptions {
  readonly source: SourceFact;
  /** Id of the import that is running. */
  readonly import: string;
  readonly writeEntries: EntrySink;
  /** Gives the records that were written a tool; called before an entry is written, and at the end. */
  readonly join: () => Promise<void>;
  /** Keeps what is read, a part for each batch; null where it is kept already. */
  readonly keep: KeepPart | null;
  readonly onProgress: (done: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** @param facts of the source, in any order; what stands for a record comes after it */
export async function writeFacts(
  db: Database,
  facts: AsyncIterable<Fact>,
  options: WriteOptions,
): Promise<Written> {
  const { source, import: id } = options;
  const pairs = new Set<string>();
  const terms = new Set<string>();
  const sides = sideFinder(db);
  let records = 0;
  let parts = 0;
  let unjoined = true;
  const mention = async (ids: readonly string[]) => {
    const fresh = [...new Set(ids)].filter((term) => !terms.has(term));
    if (fresh.length > 0) await mentionTerms(db, { ids: fresh });
    for (const term of fresh) terms.add(term);
  };
  const join = async () => {
    if (unjoined) await options.join();
    unjoined = false;
    sides.forget();
  };
  const writeNamed = async (facts: readonly CapabilityFact[]) => {
    const rows = facts.map(capabilityRow);
    await mention(rows.map((row) => row.id));
    await writeCapabilities(db, { source: source.id, import: id, rows });
  };
  const writeOffered = async (facts: readonly OfferFact[]) => {
    const rows = facts.map(offerRow);
    await mention(rows.map((row) => row.capability));
    await writeOffers(db, { import: id, rows });
  };
  const writeEntries = async (facts: readonly MatchFact[]) => {
    if (unjoined) await join();
    await mention(facts.flatMap(termsOf));
    const rows = facts.map((fact) => matchRow(fact, source));
    await sides.learn(rows.flatMap(({ properties }) => [properties.firstKey, properties.secondKey]));
    const pointed = rows.map(({ id: entry, properties }): PointedEntry => {
      const its = sides.of(properties.firstKey, properties.secondKey);
      if (its.pair !== null) pairs.add(its.pair);
      return { id: entry, properties: { ...properties, ...its } };
    });
    await options.writeEntries(pointed);
  };
  const writeCorrected = async (facts: readonly CorrectionFact[]) => {
    await mention(facts.flatMap(({ does, doesNot }) => does ?? doesNot ?? []));
    // Of two lines that say the same the newest stands.
    const rows = facts.map(correctionRow).toSorted((a, b) => a.at.localeCompare(b.at));
    await writeCorrections(db, { import: id, rows });
  };
  const writeBatch = async (batch: FactBatch) => {
    const { capabilities: named, records: said, offers, matches, texts, decisions, corrections } = batch;
    if (named.length > 0) await writeNamed(named);
    if (said.length > 0) {
      records += said.length;
      unjoined = true;
      await writeRecords(db, { import: id, rows: said.map((fact) => recordRow(fact, source)) });
    }
    if (offers.length > 0) await writeOffered(offers);
    if (matches.length > 0) await writeEntries(matches);
    if (texts.length > 0) await writeTexts(db, { import: id, rows: texts.map(textRow) });
    if (decisions.length > 0) {
      await decide(db, { rows: decisions.map((fact) => decisionRow(fact, source)) });
    }
    if (corrections.length > 0) await writeCorrected(corrections);
    await options.keep?.(parts++, Object.values(batch).flat());
  };
  let done = 0;
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for await (const batch of factBatches(facts, batchSize)) {
      await writing;
      options.signal?.throwIfAborted();
      // The next batch is read while this one is written: reading and the database each keep a core busy.
      writing = writeBatch(batch);
      // What it ends in is seen by the next await; until then it must not count as unhandled.
      writing.catch(() => {});
      done += sizeOf(batch);
      options.onProgress(done);
    }
  } finally {
    await writing;
  }
  await join();
  return { records, parts, pairs, terms };
}

function termsOf({ first, capability }: MatchFact): string[] {
  return ['capability' in first ? first.capability : [], capability ?? []].flat();
}
