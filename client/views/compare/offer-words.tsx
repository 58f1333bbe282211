import type { MatchEntry } from '#contract/match.ts';
import type { Offer } from '#contract/tool.ts';
import type { z } from 'zod';
import { ClaimItem } from './claim-item.tsx';
import { claimSeen } from './claim-seen.ts';
import styles from './capability-item.module.css';
import { placeInSource } from './place-in-source.ts';

interface Props {
  readonly offer: Pick<z.infer<typeof Offer>, 'description' | 'unique' | 'locator'>;
  readonly toolId: string;
  readonly claims: readonly MatchEntry[];
  readonly title: string;
}

/** What one source says of a tool's capability: how it does it, what is unique in it, and against whom. */
export function OfferWords({ offer, toolId, claims, title }: Props) {
  const { description, unique, locator } = offer;
  const place = placeInSource(locator);
  const seen = claims.map((entry) => claimSeen(entry, toolId)).filter((claim) => claim !== null);
  return (
    <>
      {description !== null && <p className={styles.how}>{description}</p>}
      {unique !== null && (
        <p>
          <b>Unique:</b> {unique}
        </p>
      )}
      {seen.length > 0 && (
        <div className={styles.claims}>
          <p className={styles.versus}>vs alternatives</p>
          <ul>
            {seen.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} />
            ))}
          </ul>
        </div>
      )}
      <p className={styles.source}>
        {title}
        {place && `, ${place}`}
      </p>
    </>
  );
}
