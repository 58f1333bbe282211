import type { Exporter } from '../exporter.ts';
import { type Column, csv } from './csv.ts';
import { type EdgeRow, edgeRows, nodeRows } from './rows.ts';

interface Named {
  readonly edge: EdgeRow;
  readonly from: string;
  readonly to: string;
}

const columns: readonly Column<Named>[] = [
  { name: 'from', of: ({ edge }) => edge.from },
  { name: 'to', of: ({ edge }) => edge.to },
  { name: 'from_name', of: ({ from }) => from },
  { name: 'to_name', of: ({ to }) => to },
  { name: 'relation', of: ({ edge }) => edge.rel },
  { name: 'source', of: ({ edge }) => edge.source },
  { name: 'matches', of: ({ edge }) => edge.matches },
  { name: 'wins', of: ({ edge }) => edge.wins },
  { name: 'losses', of: ({ edge }) => edge.losses },
  { name: 'ties', of: ({ edge }) => edge.ties },
  { name: 'unjudged', of: ({ edge }) => edge.unjudged },
  { name: 'kinds', of: ({ edge }) => edge.kinds.join(' ') },
  { name: 'first', of: ({ edge }) => edge.first },
  { name: 'last', of: ({ edge }) => edge.last },
  { name: 'basis', of: ({ edge }) => edge.evidence?.basis ?? null },
  { name: 'as_of', of: ({ edge }) => edge.evidence?.date ?? null },
  { name: 'file', of: ({ edge }) => edge.evidence?.locator?.file ?? null },
  { name: 'line', of: ({ edge }) => edge.evidence?.locator?.line ?? null },
];

export const edgesCsv: Exporter = {
  id: 'edges-csv',
  label: 'Edges (CSV)',
  hint: 'a row a pair and source, with results',
  extension: '-edges.csv',
  mime: 'text/csv',
  run: (take) => {
    const names = new Map(nodeRows(take).map(({ ref, name }) => [ref, name]));
    const nameOf = (ref: string) => names.get(ref) ?? ref;
    return csv(
      columns,
      edgeRows(take).map((edge) => ({ edge, from: nameOf(edge.from), to: nameOf(edge.to) })),
    );
  },
};
