import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { CapabilityTerm, CapabilityTool } from '#contract/capabilities.ts';
import { TypeMark } from '../../../components/type-mark.tsx';
import { matchedText } from '#contract/result-text.ts';
import { money } from '../../../numbers.ts';
import { sourcesQuery } from '../../../queries.ts';
import { linkToNode } from '../../../url-state.ts';
import { EntriesLink } from '../../compare/entries-link.tsx';
import { OfferWords } from '../../compare/offer-words.tsx';
import { toolWordsWithPrice } from '../../compare/tool-words.ts';
import { sourceOfOffer } from './source-of-offer.ts';
import { usePage } from './page-context.ts';
import styles from './offering-tool.module.css';

interface Props {
  readonly item: CapabilityTool;
  readonly words: readonly CapabilityTerm[];
}

/** A tool that offers it: what it is, what it costs, and in each source's words how it does it. */
export function OfferingTool({ item: { tool, offers }, words }: Props) {
  const { to } = usePage();
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  const about = [
    toolWordsWithPrice({ ...tool, licence: null }),
    tool.lowestInputPerMillion !== null && `from ${money(tool.lowestInputPerMillion)} per 1M input tokens`,
  ].filter(Boolean);
  return (
    <li className={styles.item}>
      <TypeMark type={tool.type} size={18} />
      <h3 className={styles.name}>
        <Link href={linkToNode(`tool:${tool.id}`)}>{tool.name}</Link>
      </h3>
      <p className={styles.matches}>
        {tool.timesMatched === 0 ? (
          '0 matches'
        ) : (
          <EntriesLink
            address={{ withEntries: (entries) => to({ entries }) }}
            question={{ ref: `tool:${tool.id}` }}
            label={`${matchedText(tool.matchesByKind)}, open the matches of ${tool.name}`}
          >
            {matchedText(tool.matchesByKind)}
          </EntriesLink>
        )}
      </p>
      <p className={styles.about}>{about.join(' · ')}</p>
      <ul className={styles.offers}>
        {offers.map((offer, index) => (
          // Offers have no id of their own, and their order is the answer's.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <OfferWords
              offer={offer}
              toolId={tool.id}
              claims={[]}
              title={sourceOfOffer(offer, sources, words)}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}
