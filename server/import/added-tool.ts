/** One tool more in the source of what people add by hand. */
import { createHash } from 'node:crypto';
import { addedHere, type AddedTool } from '#contract/added-tool.ts';
import { type Fact, OfferFact, RecordFact, type SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { factsOfSource } from '../export/facts.ts';
import { factOrder } from './fact-order.ts';
import { candidatesIn } from './offers-in-record.ts';
import type { SourceReading } from './read-source.ts';

/**
 * A reading of all that was added here, with this tool in it: an import replaces what its source said before. What was
 * added is read when the import's turn comes, so that two additions at once both stay.
 */
export async function readingWithTool(db: Database, line: AddedTool): Promise<SourceReading> {
  const source: SourceFact = {
    record: 'source',
    ...addedHere,
    snapshot: new Date().toISOString().slice(0, 10),
  };
  const hash = createHash('sha256');
  for (const fact of await factsWith(db, source, line)) hash.update(`${JSON.stringify(fact)}\n`);
  return {
    source,
    hash: hash.digest('hex'),
    leftOut: () => [],
    unread: () => [],
    place: { kind: 'added', line },
    async *facts() {
      yield* await factsWith(db, source, line);
    },
  };
}

async function factsWith(db: Database, source: SourceFact, line: AddedTool): Promise<Fact[]> {
  const before: Fact[] = [];
  for await (const fact of factsOfSource(db, source)) before.push(fact);
  return withTool(before, line);
}

/** The facts, in the order of import, with a tool and its offers in place of those of its key. */
export function withTool(facts: readonly Fact[], line: AddedTool): Fact[] {
  const others = facts.filter(
    (fact) => !((fact.record === 'record' || fact.record === 'offer') && fact.key === line.key),
  );
  const added: Fact[] = [
    ...candidatesIn(line, 'record').map((fact) => RecordFact.parse(fact)),
    ...candidatesIn(line, 'offer').map((fact) => OfferFact.parse(fact)),
  ];
  const all = [...others, ...added];
  return (['source', ...factOrder] as const).flatMap((kind) => all.filter(({ record }) => record === kind));
}
