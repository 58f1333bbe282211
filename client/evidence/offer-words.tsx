import type { MatchEntry } from '#contract/match.ts';
import type { Offer } from '#contract/tool.ts';
import type { ComponentProps } from 'react';
import type { z } from 'zod';
import { evidenceWords } from './evidence-words.ts';
import { CorrectButton } from '../corrections/correct-button.tsx';
import { ClaimItem } from './claim-item.tsx';
import { claimSeen } from './claim-seen.ts';
import styles from './capability-item.module.css';

interface Props {
  readonly offer: Pick<
    z.infer<typeof Offer>,
    'description' | 'unique' | 'vsAlternatives' | 'basis' | 'date' | 'locator'
  >;
  readonly toolId: string;
  readonly claims: readonly MatchEntry[];
  readonly title: string;
  /** What of it can be corrected. */
  readonly corrects?: ComponentProps<typeof CorrectButton> | undefined;
}

/**
 * What one source says of a tool's capability, its texts whole and in its order: how it does it, what is unique in it and
 * how it stands against alternatives; then the claims made out of that, and where it is written.
 */
export function OfferWords({ offer, toolId, claims, title, corrects }: Props) {
  const { description, unique, vsAlternatives } = offer;
  const seen = claims.map((entry) => claimSeen(entry, toolId)).filter((claim) => claim !== null);
  return (
    <>
      {description !== null && <p className={styles.how}>{description}</p>}
      {unique !== null && (
        <p>
          <b>Unique:</b> {unique}
        </p>
      )}
      {vsAlternatives !== null && (
        <p>
          <b>vs alternatives:</b> {vsAlternatives}
        </p>
      )}
      {seen.length > 0 && (
        <div className={styles.claims}>
          <p className={styles.versus}>
            {vsAlternatives === null ? 'vs alternatives' : 'Claims in it, one by one'}
          </p>
          <ul>
            {seen.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} />
            ))}
          </ul>
        </div>
      )}
      <p className={styles.source}>
        {evidenceWords(title, offer)}
        {corrects && (
          <>
            {' · '}
            <CorrectButton {...corrects} />
          </>
        )}
      </p>
    </>
  );
}
