/** Reads for taking everything out, a page at a time: each page begins after the last id of the one before. */
import { z } from 'zod';
import {
  CapabilityFact,
  CorrectionFact,
  DecisionFact,
  MatchFact,
  OfferFact,
  StoredRecord,
  SourceFact,
  TextFact,
} from '#contract/interchange.ts';
import { Dimension } from '#contract/locator.ts';
import { isCapabilityRef, toolFirst } from '#contract/sides.ts';
import { ServedBy } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json, locator } from './rows.ts';
import { present } from './present.ts';

const page = { after: z.string(), limit: z.int() };
const ofSource = z.object({ source: z.string(), ...page });
const ofRecords = z.object({ ...page, end: z.string() });
const ofGraph = z.object(page);

export const exportedSources = defineQuery(
  'export/sources',
  z.object({ prefix: z.string() }),
  z
    .object({ source: z.object({ about: json.nullable() }).loose() })
    .transform(({ source }) => SourceFact.parse({ record: 'source', ...present(source) })),
);

export const exportedCapabilities = defineQuery(
  'export/capabilities',
  ofSource,
  z.object({ id: z.string(), fact: json.pipe(CapabilityFact) }),
);

export const exportedRecords = defineQuery(
  'export/records',
  ofRecords,
  z.object({ id: z.string(), fact: json.pipe(StoredRecord) }),
);

const Offered = z.object({ locator }).loose();

export const exportedOffers = defineQuery(
  'export/offers',
  ofRecords,
  z
    .object({ id: z.string(), key: z.string(), offers: z.array(Offered) })
    .transform(({ id, key, offers }) => ({
      id,
      facts: offers.map((offer) =>
        OfferFact.parse({
          record: 'offer',
          source: id.slice(0, id.length - key.length - 1),
          key,
          ...present(offer),
        }),
      ),
    })),
);

const capabilityPrefix = 'capability:';

export const exportedMatches = defineQuery(
  'export/matches',
  ofSource,
  z
    .object({
      id: z.string(),
      entry: z
        .object({
          source: z.string(),
          firstKey: z.string(),
          secondKey: z.string(),
          dimensions: json.pipe(z.array(Dimension)),
          locator,
        })
        .loose(),
    })
    .transform(({ id, entry: { firstKey, secondKey, ...entry } }) => {
      const keyOf = (recordId: string) => recordId.slice(entry.source.length + 1);
      const first = firstKey.startsWith(capabilityPrefix)
        ? { capability: firstKey.slice(capabilityPrefix.length) }
        : { key: keyOf(firstKey) };
      const second = { key: keyOf(secondKey) };
      return { id, fact: MatchFact.parse({ record: 'match', ...present(entry), first, second }) };
    }),
);

export const exportedTexts = defineQuery(
  'export/texts',
  ofSource,
  z
    .object({
      id: z.string(),
      text: z.object({ source: z.string(), keys: z.array(z.string()), locator }).loose(),
    })
    .transform(({ id, text }) => ({
      id,
      fact: TextFact.parse({
        record: 'text',
        ...present(text),
        keys: text.keys.map((key) => key.slice(text.source.length + 1)),
      }),
    })),
);

export const exportedCorrections = defineQuery(
  'export/corrections',
  ofSource,
  z.object({ id: z.string(), fact: json.pipe(CorrectionFact) }),
);

const sideOf = (key: string) => {
  if (key.startsWith(capabilityPrefix)) return { capability: key.slice(capabilityPrefix.length) };
  const slash = key.indexOf('/');
  return { source: key.slice(0, slash), key: key.slice(slash + 1) };
};

export const exportedDecisions = defineQuery(
  'export/decisions',
  ofGraph,
  z
    .object({ id: z.string(), left: z.string(), right: z.string() })
    .loose()
    .transform(({ id, left, right, ...said }) => ({
      id,
      fact: DecisionFact.parse({
        record: 'decision',
        ...present(said),
        left: sideOf(left),
        right: sideOf(right),
      }),
    })),
);

const text = z.string().nullable();
const number = z.number().nullable();
const flag = z.boolean().nullable();

export const GraphTool = z.object({
  ref: z.string(),
  id: z.string(),
  name: text,
  type: text,
  url: text,
  vendor: text,
  licence: text,
  description: text,
  pricing: text,
  openWeights: flag,
  contextTokens: number,
  parametersBillions: number,
  released: text,
  updated: text,
  status: text,
  /** US dollars for one million input tokens. */
  lowestInput: number,
  categories: z.array(z.string()).nullable(),
  timesMatched: z.int(),
  aliases: z.array(z.string()).nullable(),
  sources: z.array(z.string()).nullable(),
  snapshot: text,
  ghost: flag,
});
export type GraphTool = z.infer<typeof GraphTool>;

export const graphTools = defineQuery('export/tools', ofGraph, z.object({ id: z.string(), tool: GraphTool }));

export const GraphCapability = z.object({
  ref: z.string(),
  id: z.string(),
  name: text,
  kind: text,
  description: text,
  derivedName: flag,
  timesMatched: z.int(),
  toolCount: z.int(),
});
export type GraphCapability = z.infer<typeof GraphCapability>;

export const graphCapabilities = defineQuery(
  'export/graph-capabilities',
  ofGraph,
  z.object({ id: z.string(), capability: GraphCapability }),
);

/** From a tool to a capability, both as refs. */
export const GraphOffer = z
  .object({
    from: z.string(),
    to: z.string(),
    source: z.string(),
    position: z.int().nullable(),
    basis: z.string(),
    locator,
  })
  .transform(({ locator: at, ...offer }) => ({ ...offer, file: at?.file ?? null, line: at?.line ?? null }));
export type GraphOffer = z.infer<typeof GraphOffer>;

export const graphOffers = defineQuery(
  'export/graph-offers',
  ofGraph,
  z.object({ id: z.string(), offers: z.array(GraphOffer) }),
);

/** From an operation to a function that it serves, both as refs. */
export const GraphServes = z.object({ from: z.string(), to: z.string(), by: ServedBy });
export type GraphServes = z.infer<typeof GraphServes>;

export const graphServes = defineQuery(
  'export/graph-serves',
  ofGraph,
  z.object({ id: z.string(), serves: z.array(GraphServes) }),
);

/** Refs of both sides, the tool first; wins are those of `from`. */
export const GraphPair = z.object({
  from: z.string(),
  to: z.string(),
  source: z.string(),
  kinds: z.array(z.string()),
  matches: z.int(),
  wins: z.int(),
  losses: z.int(),
  ties: z.int(),
  unjudged: z.int(),
  first: text,
  last: text,
});
export type GraphPair = z.infer<typeof GraphPair>;

export const graphPairs = defineQuery(
  'export/graph-pairs',
  ofGraph,
  z.object({
    id: z.string(),
    pairs: z.array(
      GraphPair.transform((pair) => {
        const [from, to] = toolFirst([pair.from, pair.to], isCapabilityRef);
        return { ...pair, from, to };
      }),
    ),
  }),
);
