import { Link, useSearch } from 'wouter';
import { matchesText, rateText } from '#contract/result-text.ts';
import { wonRate } from '#contract/rate.ts';
import type { RatingFragility, Ratings } from '#contract/ratings.ts';
import { boardUrl, readBoardUrl } from '../../../addresses/board-url.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import { count, counted } from '../../../words/numbers.ts';
import styles from './ratings-panel.module.css';

interface Props {
  readonly of: RatingFragility;
  readonly board: Ratings;
}

/** Entries listed before the rest is folded away. */
const firstEntries = 5;

/** The fewest entries found whose removal changes first place, each with the way to it. */
export function Fragility({ of, board }: Props) {
  const state = readBoardUrl(useSearch());
  const line = ({ id, first, second, context, ...results }: RatingFragility['entries'][number]) => {
    const rate = wonRate(results, [board.kind]);
    const words = rate === null ? matchesText(results.matches, [board.kind]) : rateText(rate);
    return (
      <li key={id}>
        <Link href={linkToNode(`tool:${first.id}`)}>{first.name}</Link> against{' '}
        <Link href={linkToNode(`tool:${second.id}`)}>{second.name}</Link>
        {context !== null && context !== board.context && `, ${context}`}:{' '}
        <EntriesLink
          address={{ withEntries: (entries) => boardUrl({ ...state, entries }) }}
          question={{ ref: `tool:${first.id}`, against: `tool:${second.id}` }}
          label={`${words}: ${first.name} against ${second.name}, open the entries`}
        >
          {words}
        </EntriesLink>
      </li>
    );
  };
  const rest = of.entries.slice(firstEntries);
  const unlisted = of.count - of.entries.length;
  return (
    <section className={styles.card} aria-labelledby="rating-fragility">
      <h2 id="rating-fragility" className={styles.heading}>
        What first place rests on
      </h2>
      <p>{of.text}</p>
      {of.then !== null && <ul>{of.entries.slice(0, firstEntries).map(line)}</ul>}
      {of.then !== null && rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more entry', 'more entries')}</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
      {of.then !== null && unlisted > 0 && (
        <p className={styles.quiet}>{count(unlisted)} more are not listed.</p>
      )}
    </section>
  );
}
