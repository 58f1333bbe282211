import type { Fact } from '#contract/interchange.ts';
import type { SourceReading } from './read-source.ts';

export type FactCounts = Readonly<Record<Exclude<Fact['record'], 'source'>, number>>;

/** Reads a source through without keeping anything: its facts by kind. What it leaves out is whole afterwards. */
export async function countFacts(reading: Pick<SourceReading, 'facts'>): Promise<FactCounts> {
  const counts = { capability: 0, record: 0, offer: 0, match: 0, text: 0, decision: 0, correction: 0 };
  for await (const { record } of reading.facts()) if (record !== 'source') counts[record] += 1;
  return counts;
}
