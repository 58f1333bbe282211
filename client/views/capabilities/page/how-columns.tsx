/** What the table of how tools do something says of each, a column a line. */
import { Fragment, type ReactNode } from 'react';
import type { CapabilityTool } from '#contract/capabilities.ts';
import { priceWord } from '#contract/price-words.ts';
import { judgeText, matchedText, resultOrRateText } from '#contract/result-text.ts';
import { runWaysText } from '#contract/run-ways.ts';
import { money } from '../../../words/numbers.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import type { PageShown } from './page-context.ts';

export interface HowColumn {
  readonly label: string;
  /** Null where nothing is known. */
  readonly cell: (item: CapabilityTool, page: Pick<PageShown, 'id' | 'to'>) => ReactNode;
}

const known: readonly HowColumn[] = [
  {
    label: 'Price',
    cell: ({ tool }) =>
      listOf([
        priceWord(tool),
        tool.lowestInputPerMillion !== null &&
          `from ${money(tool.lowestInputPerMillion)} per 1M input tokens`,
      ]),
  },
  { label: 'Licence', cell: ({ tool }) => tool.licence },
  { label: 'Ways to run', cell: ({ ways }) => runWaysText(ways) },
  {
    label: 'Matches',
    cell: ({ tool }, { to }) =>
      tool.matchesByKind.length > 0 && (
        <EntriesLink
          address={{ withEntries: (entries) => to({ entries }) }}
          question={{ ref: `tool:${tool.id}` }}
          label={`${matchedText(tool.matchesByKind)}, open the matches of ${tool.name}`}
        >
          {matchedText(tool.matchesByKind)}
        </EntriesLink>
      ),
  },
];

const resultsOnIt: HowColumn = {
  label: 'Results on it',
  cell: ({ tool, judged }, { id, to }) =>
    listOf(
      (judged ?? []).map(({ kind, source, title, ...results }) => {
        const words = resultOrRateText(results, kind);
        const by = [title, judgeText(results)].filter((one) => one !== null).join(', ');
        return (
          <Fragment key={`${source} ${kind}`}>
            <EntriesLink
              address={{ withEntries: (entries) => to({ entries }) }}
              question={{ ref: `tool:${tool.id}`, source, kind, about: id }}
              label={`${words}, ${by}, open the entries about it of ${tool.name}`}
            >
              {words}
            </EntriesLink>{' '}
            <small>{by}</small>
          </Fragment>
        );
      }),
    ),
};

interface ToldColumns {
  /** Those with something to say of one of these tools. */
  readonly told: readonly HowColumn[];
  /** The labels of the others. */
  readonly silent: readonly string[];
  /** Results on it are too many to be added up: no column, and by no means no data. */
  readonly tooMany: boolean;
}

export function toldColumns(
  items: readonly CapabilityTool[],
  page: Pick<PageShown, 'id' | 'to'>,
): ToldColumns {
  const tooMany = items.some(({ judged }) => judged === null);
  const columns = tooMany ? known : [...known, resultsOnIt];
  const says = ({ cell }: HowColumn) => items.some((item) => isTold(cell(item, page)));
  return {
    told: columns.filter(says),
    silent: columns.filter((column) => !says(column)).map(({ label }) => label.toLowerCase()),
    tooMany,
  };
}

export const isTold = (cell: ReactNode): boolean => cell !== null && cell !== false && cell !== undefined;

/** One under the other; null for none. */
function listOf(parts: readonly ReactNode[]): ReactNode {
  const told = parts.filter(isTold);
  if (told.length < 2) return told[0] ?? null;
  return told.map((part, index) => (
    // The parts of a cell are told in one order.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={index}>{part}</div>
  ));
}
