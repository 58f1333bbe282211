import { Link } from 'wouter';
import type { Ladder } from '#contract/graph.ts';
import { kindsNoun } from '#contract/result-text.ts';
import { boardUrl } from '../../addresses/board-url.ts';
import { heightText, resultsOfText } from '../../words/ladder-words.ts';
import { count, counted } from '../../words/numbers.ts';
import styles from './ladder-words.module.css';

/** In one line above a ladder: what its height is, and whose results these are. */
export function LadderCaption({ ladder }: { readonly ladder: Ladder }) {
  return (
    <p className={styles.caption}>
      <b>{heightText(ladder)}</b> Point at a tool to see its results.{' '}
      <Link href={boardUrl(ladder)}>{resultsOfText(ladder)}</Link>
    </p>
  );
}

/** What the signs of a ladder mean, in the legend. */
export function LadderWords({ ladder }: { readonly ladder: Ladder }) {
  const { kind, matches, rated, tools, reference } = ladder;
  const noun = kindsNoun({ kinds: [kind], matches });
  const unrated = tools - rated;
  return (
    <div className={styles.words}>
      <p>
        <b>Height</b> is the rating: the share to be expected against {reference.name}, a tie as half.
      </p>
      <p>
        <b>Larger dot</b>: more {noun} on this board. <b>Bar</b>: 95 % interval.
      </p>
      <p>
        <b>Lines</b> of the tool you point at: <b className={styles.trails}>warm</b> to those ahead of it,{' '}
        <b className={styles.leads}>teal</b> to those behind, grey where chance may decide. Thicker: more
        one-sided; fainter: fewer {noun}. The number is the share that it won; the arrow points at the loser.
      </p>
      <p>
        {counted(rated, 'tool', 'tools')} rated on {count(matches)} {noun}.{' '}
        {unrated > 0 && (
          <Link href={boardUrl(ladder)}>
            {unrated} more {unrated === 1 ? 'is' : 'are'} not rated: why
          </Link>
        )}
      </p>
    </div>
  );
}
