import type { CompareCell, RowKey } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Address } from './address.ts';
import { EntriesLink } from './entries-link.tsx';
import { LeadsMark } from './leads-mark.tsx';
import { Meter } from './meter.tsx';
import { meterShare } from './meter-share.ts';
import { reportedLines } from './reported-lines.ts';
import styles from './row-cell.module.css';

interface Props {
  readonly row: RowKey;
  readonly cell: CompareCell;
  readonly tool: Tool;
  readonly leads: boolean;
  readonly address: Address;
  readonly titleOf: (source: string) => string;
}

/** A cell: its value, a second line in plain units, and what each source prints for it. */
export function RowCell({ row, cell, tool, leads, address, titleOf }: Props) {
  const share = meterShare(row, cell);
  return (
    <>
      <div className={styles.first}>
        <span className={cell.known ? styles.value : styles.unknown} data-value="">
          {row === 'timesMatched' && cell.known ? (
            <EntriesLink
              address={address}
              question={{ ref: `tool:${cell.tool}` }}
              label={`${cell.text} times matched: open the entries of ${tool.name}`}
            >
              {cell.text}
            </EntriesLink>
          ) : (
            cell.text
          )}
        </span>
        {leads && <LeadsMark />}
      </div>
      {share !== null && <Meter share={share} />}
      {cell.note !== null && <p className={styles.note}>{cell.note}</p>}
      {reportedLines(row, cell, tool.prices).map(({ source, text, readable }) => (
        <p key={`${source} ${text}`} className={styles.reported}>
          {text !== null && (
            <span className={styles.printed}>
              {text}
              {readable === null ? ', ' : ` = ${readable}, `}
            </span>
          )}
          as reported by {titleOf(source)}
        </p>
      ))}
    </>
  );
}
