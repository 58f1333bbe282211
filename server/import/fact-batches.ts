import type {
  CapabilityFact,
  CorrectionFact,
  DecisionFact,
  Fact,
  MatchFact,
  OfferFact,
  RecordFact,
  TextFact,
} from '#contract/interchange.ts';

/** Facts that come together, by kind. Written in this order, what stands for a record comes after it. */
export interface FactBatch {
  readonly capabilities: CapabilityFact[];
  readonly records: RecordFact[];
  readonly offers: OfferFact[];
  readonly matches: MatchFact[];
  readonly texts: TextFact[];
  readonly decisions: DecisionFact[];
  readonly corrections: CorrectionFact[];
}

const empty = (): FactBatch => ({
  capabilities: [],
  records: [],
  offers: [],
  matches: [],
  texts: [],
  decisions: [],
  corrections: [],
});

/** Cuts facts into batches of `size`; what a source says of itself is left out. */
export async function* factBatches(facts: AsyncIterable<Fact>, size: number): AsyncGenerator<FactBatch> {
  let batch = empty();
  let held = 0;
  for await (const fact of facts) {
    if (fact.record === 'source') continue;
    put(batch, fact);
    held += 1;
    if (held < size) continue;
    yield batch;
    batch = empty();
    held = 0;
  }
  if (held > 0) yield batch;
}

function put(batch: FactBatch, fact: Exclude<Fact, { record: 'source' }>): void {
  switch (fact.record) {
    case 'capability':
      batch.capabilities.push(fact);
      break;
    case 'record':
      batch.records.push(fact);
      break;
    case 'offer':
      batch.offers.push(fact);
      break;
    case 'match':
      batch.matches.push(fact);
      break;
    case 'text':
      batch.texts.push(fact);
      break;
    case 'decision':
      batch.decisions.push(fact);
      break;
    case 'correction':
      batch.corrections.push(fact);
  }
}

/** How many facts a batch holds. */
export function sizeOf(batch: FactBatch): number {
  const kinds: readonly (readonly unknown[])[] = Object.values(batch);
  return kinds.reduce((sum, facts) => sum + facts.length, 0);
}
