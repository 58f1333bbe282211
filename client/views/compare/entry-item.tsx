import type { MatchEntry } from '#contract/match.ts';
import { asOf } from '#contract/snapshot.ts';
import { entryJudgeText, entryText } from '../../entry-text.ts';
import { useSources } from '../../explore/use-sources.ts';
import { matchKindNames } from '../../words.ts';
import { placeInSource } from '../../place-in-source.ts';
import styles from './entry-item.module.css';
import { sourceName } from './source-name.ts';

/** One line of the ledger: who, against whom, what came of it, and where it stands. */
export function EntryItem({ entry }: { readonly entry: MatchEntry }) {
  const judge = entryJudgeText(entry, useSources()(entry.source));
  const place = placeInSource(entry.locator);
  const about = [entry.capability && `about ${entry.capability.name}`, entry.context].filter(Boolean);
  return (
    <li className={styles.entry}>
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
    </li>
  );
}
