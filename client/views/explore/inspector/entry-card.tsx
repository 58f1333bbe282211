import type { MatchEntry } from '#contract/match.ts';
import { asOf } from '#contract/snapshot.ts';
import { ReviewEntry } from '../../../corrections/review-entry.tsx';
import { ResultBar } from '../../../evidence/result-bar.tsx';
import { entryJudgeText } from '../../../evidence/entry-text.ts';
import { useSources } from '../../../api/use-sources.ts';
import { count } from '../../../words/numbers.ts';
import { placeInSource } from '../../../evidence/place-in-source.ts';
import type { EntriesOf } from '../../../addresses/url-state.ts';
import { directionNames, matchKindNames } from '../../../words/words.ts';
import { claimDirection, entryDimensions, entryResults, entryResultWords, otherSide } from './entry-story.ts';
import styles from './entry-card.module.css';

interface Props {
  readonly entry: MatchEntry;
  readonly of: EntriesOf;
}

/** One line of the ledger: what was counted, what it said, and where that stands. */
export function EntryCard({ entry, of }: Props) {
  const sources = useSources();
  const results = entryResults(entry, of.ref);
  const claim = entry.kind === 'claim' ? directionNames[claimDirection(entry, of.ref)] : null;
  const judged = results.wins + results.losses + results.ties > 0 && !claim && entry.kind !== 'vote';
  const dimensions = entryDimensions(entry, of.ref);
  const about = [
    of.against === null && `with ${otherSide(entry, of.ref)}`,
    entry.capability && `about ${entry.capability.name}`,
    entry.context,
  ].filter(Boolean);
  const origin = [
    !of.source && entry.sourceTitle,
    placeInSource(entry.locator),
    !of.source && entryJudgeText(entry, sources(entry.source)),
    entry.at ?? asOf(entry.snapshot),
  ].filter(Boolean);
  return (
    <li className={styles.card} data-silent={!entry.counted || entry.state !== 'live'}>
      <div className={styles.head}>
        <span className={styles.kind}>{matchKindNames[entry.kind]}</span>
        {claim && (
          <span>
            <span aria-hidden="true">{claim.sign}</span> {claim.text}
          </span>
        )}
        {!entry.counted && <span className={styles.tag}>not counted</span>}
        {entry.state !== 'live' && <span className={styles.tag}>{entry.state}</span>}
        <span className={styles.count}>{count(entry.count)}</span>
      </div>
      {about.length > 0 && <p className={styles.about}>{about.join(' · ')}</p>}
      {judged && <ResultBar results={results} kinds={[entry.kind]} height={6} />}
      {entry.count > 0 && !claim && <p className={styles.result}>{entryResultWords(entry, of.ref)}</p>}
      {entry.note && <p>{entry.note}</p>}
      {entry.quote && <blockquote className={styles.quote}>{entry.quote}</blockquote>}
      {dimensions.length > 0 && (
        <ul className={styles.dimensions}>
          {dimensions.map(({ name, direction }) => (
            <li key={`${name} ${direction}`} data-direction={direction}>
              <span aria-hidden="true">{directionNames[direction].sign}</span>{' '}
              {directionNames[direction].text}: {name}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.origin}>{origin.join(' · ')}</p>
      <ReviewEntry entry={entry} />
    </li>
  );
}
