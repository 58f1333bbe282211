import { Link } from 'wouter';
import { linkToNode } from '../addresses/url-state.ts';
import { directionNames } from '../words/words.ts';
import type { ClaimSeen } from './claim-seen.ts';
import styles from './claim-item.module.css';

const words: Record<ClaimSeen['direction'], string> = {
  better: 'better than',
  worse: 'worse than',
  comparable: 'comparable to',
  mixed: 'mixed against',
};

/** One claim: direction in sign and words, the rival, and in what. */
export function ClaimItem({ claim }: { readonly claim: ClaimSeen }) {
  const { rival, note, line } = claim;
  return (
    <li className={styles.claim} data-direction={claim.direction}>
      <span className={styles.symbol} aria-hidden="true">
        {directionNames[claim.direction].sign}
      </span>
      <p>
        <span className={styles.direction}>{words[claim.direction]}</span>{' '}
        {rival.ref === null ? (
          <b>{rival.name}</b>
        ) : (
          <Link href={linkToNode(rival.ref)} className={styles.rival}>
            {rival.name}
          </Link>
        )}
        {note !== null && <>: {note}</>}
        {line !== null && <span className={styles.line}> line {line}</span>}
      </p>
    </li>
  );
}
