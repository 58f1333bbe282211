/** Every fact in the database, in an order that depends on nothing but the facts: by source, then kind, then key. */
import { CapabilityFact, type Fact, type SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import {
  exportedCapabilities,
  exportedCorrections,
  exportedDecisions,
  exportedMatches,
  exportedOffers,
  exportedRecords,
  exportedSources,
  exportedTexts,
} from '../queries/export.ts';
import { pages } from '../database/pages.ts';

/** Reads a page at a time, so memory does not grow with the database. Throws a DatabaseError. */
export async function* exportedFacts(db: Database): AsyncGenerator<Fact> {
  for (const source of await exportedSources(db, { prefix: '' })) yield* factsOfSource(db, source);
  // Of no source: a person's decision outlives the records it speaks of.
  for await (const { fact } of pages('', (page) => exportedDecisions(db, page))) yield fact;
}

/** Every fact of one source, itself first. Throws a DatabaseError. */
export async function* factsOfSource(db: Database, fact: SourceFact): AsyncGenerator<Fact> {
  const source = fact.id;
  // "0" is the sign after "/": all ids of the source's records lie between.
  const [first, end] = [`${source}/`, `${source}0`];
  yield fact;
  for await (const row of pages('', (page) => exportedCapabilities(db, { source, ...page }))) {
    yield CapabilityFact.parse({ ...row.fact, source });
  }
  for await (const row of pages(first, (page) => exportedRecords(db, { end, ...page }))) yield row.fact;
  for await (const row of pages(first, (page) => exportedOffers(db, { end, ...page }))) yield* row.facts;
  for await (const row of pages('', (page) => exportedMatches(db, { source, ...page }))) yield row.fact;
  for await (const row of pages('', (page) => exportedTexts(db, { source, ...page }))) yield row.fact;
  for await (const row of pages('', (page) => exportedCorrections(db, { source, ...page }))) yield row.fact;
}
