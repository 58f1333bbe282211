import type { Database } from '../database/driver.ts';
import type { GraphCapability, GraphOffer, GraphPair, GraphTool } from '../queries/export.ts';
import type { Exporter } from './exporter.ts';
import { allCapabilities, allOffers, allPairs, allTools, leftOutOfGraph } from './graph.ts';
import { escapeXml } from './escape-xml.ts';

type Value = string | number | boolean | readonly string[] | null;
type Values = Readonly<Record<string, Value>>;
type KeyType = 'string' | 'int' | 'double' | 'boolean';

/** `label` and `weight` are the names Gephi and yEd know. */
const nodeKeys: Readonly<Record<string, KeyType>> = {
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
const edgeKeys: Readonly<Record<string, KeyType>> = {
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
  file: 'string',
  line: 'int',
  first: 'string',
  last: 'string',
};

const namespace = 'http://graphml.graphdrawing.org/xmlns';

/** One file of nodes and edges for Gephi, yEd, Cytoscape and NetworkX. */
export const graphml: Exporter = {
  id: 'graphml',
  summary: 'the graph, for Gephi, yEd, Cytoscape, NetworkX',
  mediaType: 'application/graphml+xml',
  ending: '.graphml',
  parts: [{ name: 'graph.graphml', text }],
};

async function* text(db: Database): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="${namespace}">\n`;
  yield `<desc>Left out: ${escapeXml(leftOutOfGraph)}</desc>\n`;
  yield* declared('n', 'node', nodeKeys);
  yield* declared('e', 'edge', edgeKeys);
  yield '<graph id="matches" edgedefault="undirected">\n';
  for await (const tool of allTools(db)) yield node(tool.ref, ofTool(tool));
  for await (const capability of allCapabilities(db)) yield node(capability.ref, ofCapability(capability));
  for await (const offer of allOffers(db)) {
    const { basis, file, line } = offer;
    yield edge(offer, 'true', { relation: 'OFFERS', weight: 1, basis, file, line });
  }
  for await (const pair of allPairs(db)) {
    const { from: _from, to: _to, source: _source, ...counts } = pair;
    yield edge(pair, 'false', {
      relation: 'MATCHED_AGAINST',
      weight: Math.max(1, pair.matches),
      ...counts,
    });
  }
  yield '</graph>\n</graphml>\n';
}

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

const node = (ref: string, values: Values): string =>
  `<node id="${escapeXml(ref)}">${data('n', values)}</node>\n`;

function edge({ from, to, source }: GraphOffer | GraphPair, directed: string, values: Values): string {
  const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}" directed="${directed}"`;
  return `<edge ${ends}>${data('e', { source_id: source, ...values })}</edge>\n`;
}

function data(prefix: string, values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === null) return '';
      const shown = Array.isArray(value) ? value.join(' ') : String(value);
      return `<data key="${prefix}_${name}">${escapeXml(shown)}</data>`;
    })
    .join('');
}

function* declared(prefix: string, part: string, keys: Readonly<Record<string, KeyType>>): Generator<string> {
  for (const [name, type] of Object.entries(keys)) {
    yield `<key id="${prefix}_${name}" for="${part}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
}
