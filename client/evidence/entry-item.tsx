import type { MatchEntry } from '#contract/match.ts';
import { asOf } from '#contract/snapshot.ts';
import { entryJudgeText, entryText } from './entry-text.ts';
import { ReviewEntry } from '../corrections/review-entry.tsx';
import { useSources } from '../api/use-sources.ts';
import { matchKindNames } from '../words/words.ts';
import { placeInSource } from './place-in-source.ts';
import styles from './entry-item.module.css';
import { sourceName } from '../words/source-name.ts';

interface Props {
  readonly entry: MatchEntry;
  /** In a long list of which only a part is in the page: which it is, and how far down it stands. */
  readonly place?: {
    readonly index: number;
    readonly total: number;
    /** Px below the top of the list. */
    readonly top: number;
    readonly measure: (item: HTMLLIElement | null) => void;
  };
}

/** One line of the ledger: who, against whom, what came of it, and where it stands. */
export function EntryItem({ entry, place: at }: Props) {
  const judge = entryJudgeText(entry, useSources()(entry.source));
  const place = placeInSource(entry.locator);
  const about = [entry.capability && `about ${entry.capability.name}`, entry.context].filter(Boolean);
  return (
    <li
      className={styles.entry}
      {...(at && {
        ref: at.measure,
        'data-index': at.index,
        'aria-setsize': at.total,
        'aria-posinset': at.index + 1,
        style: { position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${at.top}px)` },
      })}
    >
      <div className={styles.first}>
        <span className={styles.kind}>{matchKindNames[entry.kind]}</span>
        <span className={styles.sides}>
          <b>{entry.first.name}</b> against {entry.second.name}
        </span>
        <span className={styles.result}>{entryText(entry)}</span>
      </div>
      {about.length > 0 && <p className={styles.about}>{about.join(' · ')}</p>}
      {entry.note !== null && <p className={styles.note}>{entry.note}</p>}
      {entry.quote !== null && <q className={styles.quote}>{entry.quote}</q>}
      <p className={styles.where}>
        {sourceName(entry.source, [{ id: entry.source, title: entry.sourceTitle }])}
        {place && `, ${place}`} · {entry.at ?? asOf(entry.snapshot)}
        {judge !== null && ` · ${judge}`}
        {!entry.counted && ' · not counted'}
        {entry.state !== 'live' && ` · ${entry.state}`}
      </p>
      <ReviewEntry entry={entry} />
    </li>
  );
}
