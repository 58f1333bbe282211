import type { CompareCell, RowKey } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Address } from '../../addresses/compare-path.ts';
import { EntriesLink } from '../../evidence/entries-link.tsx';
import { LeadsMark } from './leads-mark.tsx';
import { Meter } from '../../ui/meter.tsx';
import { meterShare } from '../../ui/meter-share.ts';
import { reportedLines, type ReportedLine } from './reported-lines.ts';
import styles from './row-cell.module.css';

interface Props {
  readonly row: RowKey;
  readonly cell: CompareCell;
  readonly tool: Tool;
  readonly leads: boolean;
  readonly address: Address;
  readonly titleOf: (source: string) => string;
}

/** A cell: what the page compared prints, where it does, with ours below it; else ours; and what other sources print. */
export function RowCell({ row, cell, tool, leads, address, titleOf }: Props) {
  const share = meterShare(row, cell);
  const printed = cell.printed != null && cell.printed !== cell.text ? cell.printed : null;
  const lines = reportedLines(row, { ...cell, text: printed ?? cell.text }, tool.prices);
  const below =
    printed === null ? lines : lines.toSorted((a, b) => Number(a.text !== null) - Number(b.text !== null));
  const own =
    row === 'timesMatched' && cell.known ? (
      <EntriesLink
        address={address}
        question={{ ref: `tool:${cell.tool}` }}
        label={`${cell.text}: open the entries of ${tool.name}`}
      >
        {cell.text}
      </EntriesLink>
    ) : (
      cell.text
    );
  return (
    <>
      <div className={styles.first}>
        <span className={cell.known || printed !== null ? styles.value : styles.unknown} data-value="">
          {printed ?? own}
        </span>
        {leads && <LeadsMark />}
      </div>
      {share !== null && <Meter share={share} />}
      {printed === null && cell.note !== null && <p className={styles.note}>{cell.note}</p>}
      {below.map((line) => (
        <ReportedLineWords key={`${line.source} ${line.text}`} line={line} title={titleOf(line.source)} />
      ))}
      {printed !== null && cell.known && (
        <p className={styles.note}>
          In our data: {own}
          {cell.note !== null && `, ${cell.note}`}
        </p>
      )}
    </>
  );
}

function ReportedLineWords({ line: { text, readable }, title }: { line: ReportedLine; title: string }) {
  const words = [text, readable].filter((part) => part !== null).join(' = ');
  return (
    <p className={styles.reported}>
      {words !== '' && (
        <span className={styles.printed}>
          {text === null ? '= ' : ''}
          {words},{' '}
        </span>
      )}
      as reported by {title}
    </p>
  );
}
