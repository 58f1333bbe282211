import type { Exporter } from '../exporter.ts';
import { type Column, csv } from './csv.ts';
import { type NodeRow, nodeRows } from './rows.ts';

const columns: readonly Column<NodeRow>[] = [
  { name: 'ref', of: ({ ref }) => ref },
  { name: 'name', of: ({ name }) => name },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'type', of: ({ type }) => type },
  { name: 'vendor', of: ({ vendor }) => vendor },
  { name: 'pricing', of: ({ pricing }) => pricing },
  { name: 'released', of: ({ released }) => released },
  { name: 'times_matched', of: ({ timesMatched }) => timesMatched },
  { name: 'neighbours', of: ({ neighbours }) => neighbours },
  { name: 'only_named_in_claims', of: ({ ghost }) => ghost },
  { name: 'sources', of: ({ sources }) => sources.join(' ') },
  { name: 'tools_in_group', of: ({ members }) => members },
  { name: 'x', of: ({ x }) => x },
  { name: 'y', of: ({ y }) => y },
];

export const nodesCsv: Exporter = {
  id: 'nodes-csv',
  label: 'Nodes (CSV)',
  hint: 'a row a node, for spreadsheets',
  extension: '-nodes.csv',
  mime: 'text/csv',
  run: (take) => csv(columns, nodeRows(take)),
};
