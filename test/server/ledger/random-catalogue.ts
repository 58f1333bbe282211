/** Any few sources about the same tools, with every kind of fact that counts come from. */
import fc from 'fast-check';
import { bases, capabilityKinds, matchKinds } from '#contract/vocabulary.ts';
import type { MadeUpFact, MadeUpSource } from './made-up-source.ts';

const tools = ['t0', 't1', 't2', 't3', 't4'];
const capabilities = ['c0', 'c1', 'c2'];
/** Two spellings fold to one name, and so to one tool. A source of its own never uses both. */
const spelling = (tool: string, capital: boolean) => (capital ? tool.toUpperCase() : tool);

const count = fc.oneof({ weight: 4, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.constant(0) });
const result = fc
  .record({ wins: count, losses: count, ties: count, rest: count })
  .map(({ rest, ...judged }) => ({
    ...judged,
    count: judged.wins + judged.losses + judged.ties + rest,
  }));
/** Set beside each other, and no match made of it. */
const nothing = fc.constant({ wins: 0, losses: 0, ties: 0, count: 0 });
const side = fc.oneof(
  { weight: 3, arbitrary: fc.record({ key: fc.constantFrom(...tools) }) },
  { weight: 1, arbitrary: fc.record({ capability: fc.constantFrom(...capabilities) }) },
);
const match = fc.record({
  kind: fc.constantFrom(...matchKinds),
  first: side,
  // t5 is no record of anybody: what its entries say counts for nobody.
  second: fc.record({ key: fc.constantFrom(...tools, 't5') }),
  about: fc.option(fc.constantFrom(...capabilities), { nil: undefined }),
  counted: fc.boolean().chain((no) => (no ? fc.boolean() : fc.constant(true))),
  state: fc.constantFrom('live' as const, 'live' as const, 'live' as const, 'rejected' as const),
  at: fc.option(fc.constantFrom('2023-05-05', '2024-06-06'), { nil: undefined }),
  result: fc.oneof({ weight: 4, arbitrary: result }, { weight: 1, arbitrary: nothing }),
});

const source = fc.record({
  snapshot: fc.constantFrom('2024-01-01', '2025-01-01', null),
  capital: fc.boolean(),
  records: fc.subarray(tools, { minLength: 2 }),
  ghosts: fc.subarray(tools),
  names: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...capabilities),
      kind: fc.constantFrom(...capabilityKinds),
      description: fc.option(fc.constant('Says more.'), { nil: undefined }),
    }),
    { selector: ({ id }) => id },
  ),
  offers: fc.uniqueArray(
    fc.record({
      tool: fc.constantFrom(...tools),
      capability: fc.constantFrom(...capabilities),
      position: fc.nat(3),
      basis: fc.option(fc.constantFrom(...bases), { nil: undefined }),
      line: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    }),
    { selector: ({ tool, capability }) => `${tool} ${capability}`, maxLength: 6 },
  ),
  matches: fc.array(match, { minLength: 3, maxLength: 16, size: 'max' }),
});

/** One to three sources, `a`, `b` and `c`. */
export const catalogue: fc.Arbitrary<MadeUpSource[]> = fc
  .array(source, { minLength: 1, maxLength: 3, size: 'max' })
  .map((list) => list.map((made, i) => madeUp('abc'.charAt(i), made)));

/** Two readings of one source. */
export const twoReadings: fc.Arbitrary<[MadeUpSource, MadeUpSource]> = fc
  .tuple(source, source)
  .map(([one, two]) => [madeUp('a', one), madeUp('a', { ...two, capital: one.capital })]);

type Made = typeof source extends fc.Arbitrary<infer T> ? T : never;

function madeUp(
  id: string,
  { snapshot, capital, records, ghosts, names, offers, matches }: Made,
): MadeUpSource {
  const key = (tool: string) => spelling(tool, capital);
  const facts: MadeUpFact[] = [
    ...names.map(({ description, ...name }): MadeUpFact => ({
      record: 'capability',
      name: `${name.id} of ${id}`,
      ...name,
      ...(description === undefined ? {} : { description }),
    })),
    ...records.map((tool): MadeUpFact => ({
      record: 'record',
      key: key(tool),
      name: `Acme: ${key(tool)}`,
      type: tool === 't4' ? 'product' : 'model',
      ghost: ghosts.includes(tool),
    })),
    ...offers
      .filter(({ tool }) => records.includes(tool))
      .map(({ tool, basis, line, ...rest }): MadeUpFact => ({
        record: 'offer',
        key: key(tool),
        ...rest,
        ...(basis === undefined ? {} : { basis }),
        ...(line === undefined ? {} : { locator: { file: 'made.csv', line } }),
      })),
    ...matches.map(({ first, second, about, at, result: told, ...rest }, row): MadeUpFact => ({
      record: 'match',
      first: 'key' in first ? { key: key(first.key) } : first,
      second: { key: key(second.key) },
      rowId: String(row),
      ...(about === undefined ? {} : { capability: about }),
      ...(at === undefined ? {} : { at }),
      ...told,
      ...rest,
    })),
  ];
  return { id, snapshot, facts };
}
