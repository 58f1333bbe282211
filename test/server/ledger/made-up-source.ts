/** Sources made up in a test: facts in, a reading out, as if they had been read from files. */
import { createHash } from 'node:crypto';
import { Fact, SourceFact, type FactInput } from '#contract/interchange.ts';
import type { SourceReading } from '../../../server/import/write-source.ts';

export interface MadeUpSource {
  readonly id: string;
  /** ISO date; null where it gives none. */
  readonly snapshot: string | null;
  /** Without `source`: it is this one. */
  readonly facts: readonly MadeUpFact[];
  /** What it says that its entries are about. */
  readonly about?: SourceFact['about'];
}

type Without<T> = T extends { source: string } ? Omit<T, 'source'> : T;
export type MadeUpFact = Without<FactInput>;

export const made = (id: string, snapshot: string | null, ...facts: MadeUpFact[]): MadeUpSource => ({
  id,
  snapshot,
  facts,
});

/** The facts as a reader checks them. */
export function factsOf({ id, facts }: MadeUpSource): Fact[] {
  return facts.map((fact) => Fact.parse(fact.record === 'capability' ? fact : { ...fact, source: id }));
}

export function readingOf(made: MadeUpSource): SourceReading {
  const source = SourceFact.parse({
    record: 'source',
    id: made.id,
    title: `About ${made.id}`,
    licence: 'MIT',
    ...(made.snapshot === null ? {} : { snapshot: made.snapshot }),
    about: made.about,
  });
  const facts = factsOf(made);
  return {
    source,
    hash: createHash('sha256')
      .update(JSON.stringify([source, facts]))
      .digest('hex'),
    async *facts() {
      yield source;
      yield* facts;
    },
  };
}

/** A short way to write the facts most tests need. */
export const record = (key: string, more: object = {}): MadeUpFact => ({
  record: 'record',
  key,
  name: key,
  type: 'model',
  ...more,
});
export const capability = (id: string, more: object = {}): MadeUpFact => ({
  record: 'capability',
  id,
  name: id,
  kind: 'function',
  ...more,
});
export const offer = (key: string, id: string, position = 0): MadeUpFact => ({
  record: 'offer',
  key,
  capability: id,
  position,
});
export const battle = (first: string, second: string, more: object = {}): MadeUpFact => ({
  record: 'match',
  kind: 'battle',
  first: { key: first },
  second: { key: second },
  count: 1,
  ...more,
});
export const vote = (id: string, second: string, more: object = {}): MadeUpFact => ({
  record: 'match',
  kind: 'vote',
  first: { capability: id },
  second: { key: second },
  count: 1,
  ...more,
});
