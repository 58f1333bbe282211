import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Offer } from '#contract/tool.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { evidenceWords } from '../../../evidence/evidence-words.ts';
import { count } from '../../../words/numbers.ts';
import { toolCapabilitiesQuery } from '../../../api/queries.ts';
import { CorrectButton } from '../../../corrections/correct-button.tsx';
import { CorrectionsSection } from '../../../corrections/corrections-section.tsx';
import { Chips } from './chips.tsx';
import { OfferItem } from './offer-item.tsx';
import { offersByKind } from './offers-by-kind.ts';
import { offerKey } from '../../../words/offer-key.ts';
import panel from './panel.module.css';
import styles from './tool-capabilities-section.module.css';

const firstDescribed = 3;
const firstOperations = 8;
const aboutWords = { tests: 'Tests', data: 'Data for' } as const;

/**
 * What a tool can do: in its sources' words where there are any, else by name; what it is for others; how it is reached;
 * its single operations; and how much is declared only.
 */
export function ToolCapabilitiesSection({ id }: { id: string }) {
  const [all, setAll] = useState(false);
  const [allOperations, setAllOperations] = useState(false);
  const { data, error, refetch } = useQuery(toolCapabilitiesQuery(id));
  const sources = useSources();
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return null;
  const { told, named, properties, operations } = offersByKind(data.items);
  const shown = all ? told : told.slice(0, firstDescribed);
  const chip = ({ capability, source, ...evidence }: Offer) => ({
    ref: `capability:${capability.id}`,
    name: capability.name,
    line: capability.description,
    evidence: evidenceWords(sources(source)?.title ?? source, evidence),
  });
  const functions = new Set([...told, ...named].map(({ capability }) => capability.id)).size;
  const calls = allOperations ? operations : operations.slice(0, firstOperations);
  return (
    <section className={panel.section} aria-labelledby="capabilities">
      <div className={styles.head}>
        <h3 id="capabilities">
          Capabilities <span className={panel.quiet}>{count(functions)}</span>
        </h3>
        <CorrectButton tool={data.tool} />
      </div>
      <CorrectionsSection tool={data.tool.id} />
      <ul className={styles.told}>
        {shown.map((offer) => (
          <OfferItem key={offerKey(offer)} tool={data.tool} offer={offer} />
        ))}
      </ul>
      {shown.length < told.length && (
        <button type="button" className={panel.more} onClick={() => setAll(true)}>
          + {count(told.length - shown.length)} more in the source’s words
        </button>
      )}
      <Chips items={named.map(chip)} />
      {(['tests', 'data'] as const).map((about) => {
        const its = data.about.filter((offer) => offer.about === about);
        return (
          its.length > 0 && (
            <div key={about}>
              <h4>{aboutWords[about]}</h4>
              <Chips items={its.map(chip)} />
            </div>
          )
        );
      })}
      {properties.length > 0 && (
        <>
          <h4>Access and platform</h4>
          <Chips items={properties.map(chip)} />
        </>
      )}
      {operations.length > 0 && (
        <>
          <h4>
            Operations <span className={panel.quiet}>{count(operations.length)}</span>
          </h4>
          <Chips items={calls.map(chip)} />
          {calls.length < operations.length && (
            <button type="button" className={panel.more} onClick={() => setAllOperations(true)}>
              + {count(operations.length - calls.length)} more operations
            </button>
          )}
        </>
      )}
      {data.hidden.map(({ source, count: hidden }) => (
        <p key={source} className={panel.small}>
          {count(hidden)} more, not described by the source ({sources(source)?.title ?? source}).
        </p>
      ))}
    </section>
  );
}
