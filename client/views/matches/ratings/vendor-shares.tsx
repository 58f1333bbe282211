import { matchesText, percentText } from '#contract/result-text.ts';
import type { Ratings } from '#contract/ratings.ts';
import { ShareBar } from '../../../ui/share-bar.tsx';
import { counted } from '../../../words/numbers.ts';
import styles from './ratings-panel.module.css';

/** Makers shown before the rest is folded away. */
const firstVendors = 8;

/** Whose tools the matches are of. */
export function VendorShares({ vendors }: Pick<Ratings, 'vendors'>) {
  const line = ({ vendor, tools, matches, share }: Ratings['vendors'][number]) => (
    <li key={vendor ?? ''} className={styles.vendor}>
      <span>{vendor ?? 'No vendor known'}</span>
      <ShareBar
        share={share}
        bad={false}
        words={`${counted(tools, 'tool')} in ${matchesText(matches, [])}`}
      />
      <span className={styles.share}>{percentText(share)}</span>
    </li>
  );
  const rest = vendors.slice(firstVendors);
  return (
    <section className={styles.card} aria-labelledby="rating-vendors">
      <h2 id="rating-vendors" className={styles.heading}>
        Share of matches by vendor
      </h2>
      <ul>{vendors.slice(0, firstVendors).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more vendor')}</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
