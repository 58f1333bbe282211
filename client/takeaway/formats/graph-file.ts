import type { GraphFormat, Values, ValueType } from '#contract/formats/graph-format.ts';
import type { Exporter } from '../exporter.ts';
import type { Take } from '../take.ts';
import { type EdgeRow, edgeRows, type NodeRow, nodeRows } from './rows.ts';

type Value = string | number | boolean | null;

interface Key<Of> {
  readonly name: string;
  readonly type: ValueType;
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

/** One edge a pair, source and relation; an offer points from the tool to the capability, the rest have no direction. */
export const graphFile = (format: GraphFormat): Exporter => ({
  id: format.id,
  label: format.label,
  hint: format.hint,
  extension: format.ending,
  mime: format.mediaType,
  run: (take) =>
    [
      format.start(about(take), 'view', typesOf(nodeKeys), typesOf(edgeKeys)),
      ...nodeRows(take).map((one) => format.node(one.ref, valuesOf(nodeKeys, one))),
      format.between,
      ...edgeRows(take).map((edge) =>
        format.edge({ ...edge, directed: edge.rel === 'OFFERS' }, valuesOf(edgeKeys, edge)),
      ),
      format.end,
    ].join(''),
});

function about({ title, date, address, sources }: Take): string {
  const licences = sources.map(({ title, licence }) => `${title} (${licence})`);
  return [`${title}, ${date}`, address, ...licences].join('; ');
}

const typesOf = <Of>(keys: readonly Key<Of>[]) =>
  Object.fromEntries(keys.map(({ name, type }) => [name, type]));

const valuesOf = <Of>(keys: readonly Key<Of>[], one: Of): Values =>
  Object.fromEntries(keys.map(({ name, of }) => [name, of(one)]));
