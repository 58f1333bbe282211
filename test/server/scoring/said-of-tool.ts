/** Any records that sources may hold of one tool. */
import fc from 'fast-check';
import { RecordFact, type Price } from '#contract/interchange.ts';
import { pricings, toolStatuses } from '#contract/vocabulary.ts';
import type { SaidOfTool } from '../../../server/scoring/tool-from-records.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const amount = fc.constantFrom(0, 1.95e-7, 2e-7, 0.5, 3, 20);

const price: fc.Arbitrary<Price> = fc
  .record({
    provider: fc.constantFrom('acme', 'umbrella'),
    unit: fc.constantFrom('token' as const, 'million-tokens' as const, 'month' as const),
    input: maybe(amount),
    output: maybe(amount),
    currency: fc.constantFrom('USD', 'EUR'),
  })
  .map(({ input, output, ...rest }) => ({
    ...rest,
    ...(input === undefined ? {} : { input }),
    ...(output === undefined ? {} : { output }),
  }));

const given = fc.record({
  name: fc.constantFrom('One', 'Acme: One', 'one-v2', 'One ≤272k', 'One (free)'),
  type: fc.constantFrom('model' as const, 'api' as const),
  vendor: maybe(fc.constantFrom('OpenAI', 'openai', 'Azure')),
  status: maybe(fc.constantFrom(...toolStatuses)),
  ghost: fc.boolean(),
  aliases: fc.array(fc.constantFrom('uno', 'eins', 'One'), { maxLength: 2 }),
  url: maybe(fc.webUrl()),
  licence: maybe(fc.constantFrom('MIT', 'Apache-2.0')),
  pricing: fc.constantFrom(...pricings),
  prices: fc.array(price, { maxLength: 3 }),
  openWeights: maybe(fc.boolean()),
  contextTokens: maybe(fc.nat(1_000_000)),
  categories: fc.array(fc.constantFrom('chat', 'images'), { maxLength: 2 }),
  signals: fc.dictionary(fc.constantFrom('stars', 'downloads'), fc.nat(1000)),
  capabilitiesDeclared: maybe(fc.nat(20)),
  timesMatchedReported: maybe(fc.nat(20)),
});

/** One to five records of one tool, each of a source of its own. */
export const saidOfTool: fc.Arbitrary<SaidOfTool[]> = fc
  .uniqueArray(
    fc.record({
      source: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      snapshot: fc.constantFrom('2023-12-31', '2024-01-01', '2025-06-30', null),
      by: fc.constantFrom('new', 'same-name'),
      namesake: fc.boolean(),
      given,
    }),
    { minLength: 1, maxLength: 5, selector: ({ source }) => source },
  )
  .map((rows) =>
    rows.map(
      ({
        given: {
          url,
          vendor,
          status,
          licence,
          openWeights,
          contextTokens,
          capabilitiesDeclared,
          timesMatchedReported,
          ...rest
        },
        ...said
      }) => ({
        ...said,
        fact: RecordFact.parse({
          record: 'record',
          source: said.source,
          key: `acme/${rest.name}`,
          ...rest,
          ...(vendor === undefined ? {} : { vendor }),
          ...(status === undefined ? {} : { status }),
          ...(url === undefined ? {} : { url }),
          ...(licence === undefined ? {} : { licence }),
          ...(openWeights === undefined ? {} : { openWeights }),
          ...(contextTokens === undefined ? {} : { contextTokens }),
          ...(capabilitiesDeclared === undefined ? {} : { capabilitiesDeclared }),
          ...(timesMatchedReported === undefined ? {} : { timesMatchedReported }),
        }),
      }),
    ),
  );
