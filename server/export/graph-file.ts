import type { GraphFormat, Keys, Values } from '#contract/formats/graph-format.ts';
import type { Database } from '../database/driver.ts';
import type { GraphCapability, GraphTool } from '../queries/export.ts';
import type { Exporter } from './exporter.ts';
import { allCapabilities, allOffers, allPairs, allServes, allTools, leftOutOfGraph } from './graph.ts';

/** `label` and `weight` are the names Gephi and yEd know. */
const nodeKeys: Keys = {
  label: 'string',
  kind: 'string',
  type: 'string',
  description: 'string',
  url: 'string',
  vendor: 'string',
  licence: 'string',
  pricing: 'string',
  input_price_per_million: 'double',
  context_tokens: 'int',
  parameters_billions: 'double',
  open_weights: 'boolean',
  released: 'string',
  status: 'string',
  times_matched: 'int',
  ghost: 'boolean',
  sources: 'string',
};
const edgeKeys: Keys = {
  relation: 'string',
  source_id: 'string',
  weight: 'double',
  matches: 'int',
  wins: 'int',
  losses: 'int',
  ties: 'int',
  unjudged: 'int',
  kinds: 'string',
  basis: 'string',
  by: 'string',
  file: 'string',
  line: 'int',
  first: 'string',
  last: 'string',
};

/** One file of nodes and edges, for other programs. */
export const graphFile = (format: GraphFormat): Exporter => ({
  id: format.id,
  summary: `the graph, ${format.hint}`,
  mediaType: format.mediaType,
  ending: format.ending,
  parts: [{ name: `graph${format.ending}`, text: (db) => text(format, db) }],
});

async function* text(format: GraphFormat, db: Database): AsyncGenerator<string> {
  yield format.start(`Left out: ${leftOutOfGraph}`, 'matches', nodeKeys, edgeKeys);
  for await (const tool of allTools(db)) yield format.node(tool.ref, ofTool(tool));
  for await (const capability of allCapabilities(db))
    yield format.node(capability.ref, ofCapability(capability));
  yield format.between;
  for await (const offer of allOffers(db)) {
    const { basis, file, line } = offer;
    yield format.edge(
      { ...ends(offer), directed: true },
      { source_id: offer.source, relation: 'OFFERS', weight: 1, basis, file, line },
    );
  }
  for await (const serves of allServes(db)) {
    yield format.edge({ ...ends(serves), directed: true }, { relation: 'SERVES', weight: 1, by: serves.by });
  }
  for await (const pair of allPairs(db)) {
    const { from: _from, to: _to, source, ...counts } = pair;
    yield format.edge(
      { ...ends(pair), directed: false },
      {
        source_id: source,
        relation: 'MATCHED_AGAINST',
        weight: Math.max(1, pair.matches),
        ...counts,
      },
    );
  }
  yield format.end;
}

const ends = ({ from, to }: { readonly from: string; readonly to: string }) => ({ from, to });

const ofTool = (tool: GraphTool): Values => ({
  label: tool.name,
  kind: 'tool',
  type: tool.type,
  description: tool.description,
  url: tool.url,
  vendor: tool.vendor,
  licence: tool.licence,
  pricing: tool.pricing,
  input_price_per_million: tool.lowestInput,
  context_tokens: tool.contextTokens,
  parameters_billions: tool.parametersBillions,
  open_weights: tool.openWeights,
  released: tool.released,
  status: tool.status,
  times_matched: tool.timesMatched,
  ghost: tool.ghost ?? false,
  sources: tool.sources,
});

const ofCapability = (capability: GraphCapability): Values => ({
  label: capability.name,
  kind: 'capability',
  type: capability.kind,
  description: capability.description,
  times_matched: capability.timesMatched,
});
