import { Link } from 'wouter';
import type { MatchEntry } from '#contract/match.ts';
import type { Offer } from '#contract/tool.ts';
import type { z } from 'zod';
import { linkToNode } from '../../url-state.ts';
import { ClaimItem } from './claim-item.tsx';
import { claimSeen } from './claim-seen.ts';
import { placeInSource } from './place-in-source.ts';
import styles from './offer-item.module.css';

interface Props {
  readonly offer: z.infer<typeof Offer>;
  readonly toolId: string;
  readonly claims: readonly MatchEntry[];
  readonly titleOf: (source: string) => string;
}

/** One capability of one tool: what a person gets, how this tool does it, and what is claimed for it. */
export function OfferItem({ offer, toolId, claims, titleOf }: Props) {
  const { capability, description, unique, source, locator } = offer;
  const place = placeInSource(locator);
  const seen = claims.map((entry) => claimSeen(entry, toolId)).filter((claim) => claim !== null);
  return (
    <li className={styles.offer}>
      <h4 className={styles.name}>
        <Link href={linkToNode(`capability:${capability.id}`)}>{capability.name}</Link>
        {capability.derivedName && (
          <span className={styles.derived} title="The source describes it and gives it no name">
            name derived by us
          </span>
        )}
      </h4>
      {capability.description !== null && <p className={styles.plain}>{capability.description}</p>}
      {description !== null && <p className={styles.how}>{description}</p>}
      {unique !== null && (
        <p className={styles.unique}>
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
        {titleOf(source)}
        {place && `, ${place}`}
      </p>
    </li>
  );
}
