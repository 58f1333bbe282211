import type { Ratings } from '#contract/ratings.ts';
import { count } from '../../../words/numbers.ts';
import styles from './ratings-panel.module.css';

/** How much of the order the matches carry, in figures. */
export function HowSure({ board }: { readonly board: Ratings }) {
  const { separated, fragility } = board;
  const { of, neighbours, medianRanks, next } = separated;
  const facts = [
    {
      key: 'neighbours',
      figure: count(neighbours),
      more: `of ${count(of)}`,
      says: 'neighbours in the order that the matches separate',
    },
    {
      key: 'ranks',
      figure: count(medianRanks),
      more: medianRanks === 1 ? 'rank' : 'ranks',
      says: 'wide is the place of the tool in the middle of the order (95 %)',
    },
    next &&
      next.matches !== null && {
        key: 'next',
        figure: count(next.matches),
        more: 'matches',
        says: `more would separate ${next.above.name} and ${next.below.name}`,
      },
    fragility?.then && {
      key: 'fragility',
      figure: count(fragility.count),
      more: fragility.count === 1 ? 'entry' : 'entries',
      says: `fewer, and ${fragility.then.name} would be first`,
    },
  ].filter((fact) => fact !== null && fact !== undefined && fact !== false);
  return (
    <section aria-label="How much of this order the matches carry">
      <dl className={styles.facts}>
        {facts.map(({ key, figure, more, says }) => (
          <div key={key} className={styles.fact}>
            <dt>{says}</dt>
            <dd>
              {figure} <small>{more}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
