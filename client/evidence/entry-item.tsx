import type { MatchEntry } from '#contract/match.ts';
import { ReviewEntry } from '../corrections/review-entry.tsx';
import { useSources } from '../api/use-sources.ts';
import { sourceName } from '../words/source-name.ts';
import { entryParts } from './entry-parts.ts';
import { ResultBar } from './result-bar.tsx';
import styles from './entry-item.module.css';

interface Props {
  readonly entry: MatchEntry;
  /** The ref of the node it is told from; left out, from its first side. */
  readonly from?: string | undefined;
  /** In a long list of which only a part is in the page: which it is, and how far down it stands. */
  readonly place?: {
    readonly index: number;
    readonly total: number;
    /** Px below the top of the list. */
    readonly top: number;
    readonly measure: (item: HTMLLIElement | null) => void;
  };
}

/** One line of the ledger: who against whom, what came of it, how it was counted, and where it stands. */
export function EntryItem({ entry, from, place: at }: Props) {
  const title = sourceName(entry.source, [{ id: entry.source, title: entry.sourceTitle }]);
  const parts = entryParts(entry, useSources()(entry.source), title, from);
  const { results, aspects } = parts;
  const isDecided =
    entry.kind !== 'vote' && entry.kind !== 'claim' && results.wins + results.losses + results.ties > 0;
  return (
    <li
      className={styles.entry}
      data-apart={parts.apart !== null || undefined}
      {...(at && {
        ref: at.measure,
        'data-index': at.index,
        'aria-setsize': at.total,
        'aria-posinset': at.index + 1,
        style: { position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${at.top}px)` },
      })}
    >
      <div className={styles.first}>
        <span className={styles.sides}>
          <b>{parts.first}</b> against {parts.second}
        </span>
        <span className={styles.result}>{parts.result}</span>
      </div>
      {isDecided && (
        <span aria-hidden="true" className={styles.bar}>
          <ResultBar results={results} kinds={[entry.kind]} height={4} />
        </span>
      )}
      <p className={styles.facts}>
        <span className={styles.kind}>{parts.kind}</span>{' '}
        {parts.apart !== null && <span className={styles.apart}>{parts.apart}</span>}{' '}
        {[parts.count, parts.judge, parts.context, parts.origin, parts.place]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {parts.note !== null && <p className={styles.note}>{parts.note}</p>}
      {parts.quote !== null && <q className={styles.quote}>{parts.quote}</q>}
      {aspects.length > 0 && <p className={styles.facts}>{aspects.join(' · ')}</p>}
      <ReviewEntry entry={entry} />
    </li>
  );
}
