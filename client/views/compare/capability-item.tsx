import { Link } from 'wouter';
import type { MatchEntry } from '#contract/match.ts';
import { linkToNode } from '../../addresses/url-state.ts';
import styles from '../../evidence/capability-item.module.css';
import type { DescribedCapability } from './described-capabilities.ts';
import { OfferWords } from '../../evidence/offer-words.tsx';
import { offerKey } from '../../words/offer-key.ts';

interface Props {
  readonly described: DescribedCapability;
  readonly tool: { readonly id: string; readonly name: string };
  readonly claims: readonly MatchEntry[];
  readonly titleOf: (source: string) => string;
}

/** One capability of one tool: what a person gets, and what each source says of how this tool does it. */
export function CapabilityItem({ described, tool, claims, titleOf }: Props) {
  const { capability, offers } = described;
  return (
    <li className={styles.capability}>
      <h4 className={styles.name}>
        <Link href={linkToNode(`capability:${capability.id}`)}>{capability.name}</Link>
        {capability.derivedName && (
          <span className={styles.derived} title="The source describes it and gives it no name">
            name derived by us
          </span>
        )}
      </h4>
      {capability.description !== null && <p className={styles.plain}>{capability.description}</p>}
      {offers.map((offer) => (
        <OfferWords
          key={offerKey(offer)}
          offer={offer}
          toolId={tool.id}
          corrects={{ tool, does: capability }}
          claims={claims.filter(({ id }) => offer.claims.includes(id))}
          title={titleOf(offer.source)}
        />
      ))}
    </li>
  );
}
