import { exporterNames } from '../exporter-names.ts';
import type { Exporter } from '../exporter.ts';
import type { Take } from '../take.ts';
import { attributes, escapeXml } from '../xml.ts';
import { type EdgeRow, edgeRows, type NodeRow, nodeRows } from './rows.ts';

type Value = string | number | boolean | null;

interface Key<Of> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly of: (one: Of) => Value;
}

/** `label`, `x`, `y`, `weight` are the names Gephi and yEd know. */
const nodeKeys: readonly Key<NodeRow>[] = [
  { name: 'label', type: 'string', of: ({ name }) => name },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'vendor', type: 'string', of: ({ vendor }) => vendor },
  { name: 'pricing', type: 'string', of: ({ pricing }) => pricing },
  { name: 'released', type: 'string', of: ({ released }) => released },
  { name: 'times_matched', type: 'int', of: ({ timesMatched }) => timesMatched },
  { name: 'ghost', type: 'boolean', of: ({ ghost }) => ghost },
  { name: 'sources', type: 'string', of: ({ sources }) => sources.join(' ') },
  { name: 'tools_in_group', type: 'int', of: ({ members }) => members },
  { name: 'x', type: 'double', of: ({ x }) => x },
  // Upwards there, downwards here.
  { name: 'y', type: 'double', of: ({ y }) => 0 - y },
];

const edgeKeys: readonly Key<EdgeRow>[] = [
  { name: 'weight', type: 'double', of: ({ matches }) => Math.max(1, matches) },
  { name: 'relation', type: 'string', of: ({ rel }) => rel },
  { name: 'source_id', type: 'string', of: ({ source }) => source },
  { name: 'matches', type: 'int', of: ({ matches }) => matches },
  { name: 'wins', type: 'int', of: ({ wins }) => wins },
  { name: 'losses', type: 'int', of: ({ losses }) => losses },
  { name: 'ties', type: 'int', of: ({ ties }) => ties },
  { name: 'unjudged', type: 'int', of: ({ unjudged }) => unjudged },
  { name: 'kinds', type: 'string', of: ({ kinds }) => kinds.join(' ') },
  { name: 'first', type: 'string', of: ({ first }) => first },
  { name: 'last', type: 'string', of: ({ last }) => last },
  { name: 'basis', type: 'string', of: ({ evidence }) => evidence?.basis ?? null },
  { name: 'as_of', type: 'string', of: ({ evidence }) => evidence?.date ?? null },
  { name: 'file', type: 'string', of: ({ evidence }) => evidence?.locator?.file ?? null },
  { name: 'line', type: 'int', of: ({ evidence }) => evidence?.locator?.line ?? null },
];

const namespace = 'http://graphml.graphdrawing.org/xmlns';
const schema = `${namespace} ${namespace}/1.0/graphml.xsd`;

/** One edge a pair, source and relation; an offer points from the tool to the capability, the rest have no direction. */
export const graphml: Exporter = {
  id: 'graphml',
  ...exporterNames.graphml,
  extension: '.graphml',
  mime: 'application/graphml+xml',
  make: (take) => {
    const nodes = nodeRows(take).map(
      (one) => `<node${attributes({ id: one.ref })}>${data('n', nodeKeys, one)}</node>`,
    );
    const edges = edgeRows(take).map((edge) => {
      const directed = edge.rel === 'OFFERS' ? 'true' : null;
      const { id, from, to } = edge;
      return `<edge${attributes({ id, source: from, target: to, directed })}>${data('e', edgeKeys, edge)}</edge>`;
    });
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<graphml${attributes({ xmlns: namespace, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': schema })}>`,
      `<desc>${escapeXml(about(take))}</desc>`,
      ...declared('n', 'node', nodeKeys),
      ...declared('e', 'edge', edgeKeys),
      '<graph id="view" edgedefault="undirected">',
      ...nodes,
      ...edges,
      '</graph>',
      '</graphml>',
    ];
    return `${lines.join('\n')}\n`;
  },
};

function about({ title, date, address, sources }: Take): string {
  const licences = sources.map(({ title, licence }) => `${title} (${licence})`);
  return [`${title}, ${date}`, address, ...licences].join('; ');
}

function declared<Of>(prefix: string, part: 'node' | 'edge', keys: readonly Key<Of>[]): readonly string[] {
  return keys.map(
    ({ name, type }) =>
      `<key${attributes({ id: `${prefix}_${name}`, for: part, 'attr.name': name, 'attr.type': type })}/>`,
  );
}

function data<Of>(prefix: string, keys: readonly Key<Of>[], one: Of): string {
  return keys
    .map(({ name, of }) => {
      const value = of(one);
      return value === null ? '' : `<data key="${prefix}_${name}">${escapeXml(String(value))}</data>`;
    })
    .join('');
}
