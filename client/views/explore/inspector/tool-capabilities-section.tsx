import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useSources } from '../../../explore/use-sources.ts';
import { evidenceWords } from '../../../evidence-words.ts';
import { count } from '../../../numbers.ts';
import { toolCapabilitiesQuery } from '../../../queries.ts';
import { Chips } from './chips.tsx';
import { OfferItem } from './offer-item.tsx';
import { offerKey } from '../../../offer-key.ts';
import panel from './panel.module.css';
import styles from './tool-capabilities-section.module.css';

const firstDescribed = 3;

/** What a tool can do: in its sources' words where there are any, else by name; and how much is declared only. */
export function ToolCapabilitiesSection({ id }: { id: string }) {
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useQuery(toolCapabilitiesQuery(id));
  const sources = useSources();
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data || (data.items.length === 0 && data.hidden.length === 0)) return null;
  const told = data.items.filter(
    ({ description, unique, vsAlternatives }) => description ?? unique ?? vsAlternatives,
  );
  const toldOf = new Set(told.map(({ capability }) => capability.id));
  const named = new Map(
    data.items
      .filter(({ capability }) => !toldOf.has(capability.id))
      .map((offer) => [offer.capability.id, offer]),
  );
  const shown = all ? told : told.slice(0, firstDescribed);
  return (
    <section className={panel.section} aria-labelledby="capabilities">
      <h3 id="capabilities">
        Capabilities <span className={panel.quiet}>{count(toldOf.size + named.size)}</span>
      </h3>
      <ul className={styles.told}>
        {shown.map((offer) => (
          <OfferItem key={offerKey(offer)} offer={offer} />
        ))}
      </ul>
      {shown.length < told.length && (
        <button type="button" className={panel.more} onClick={() => setAll(true)}>
          + {count(told.length - shown.length)} more in the source’s words
        </button>
      )}
      <Chips
        items={[...named.values()].map(({ capability, source, ...evidence }) => ({
          ref: `capability:${capability.id}`,
          name: capability.name,
          title: [capability.description, evidenceWords(sources(source)?.title ?? source, evidence)]
            .filter(Boolean)
            .join('\n'),
        }))}
      />
      {data.hidden.map(({ source, count: hidden }) => (
        <p key={source} className={panel.small}>
          {count(hidden)} more, not described by the source ({sources(source)?.title ?? source}).
        </p>
      ))}
    </section>
  );
}
