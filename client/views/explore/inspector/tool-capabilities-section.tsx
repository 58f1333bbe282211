import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useSources } from '../../../explore/use-sources.ts';
import { count } from '../../../numbers.ts';
import { toolCapabilitiesQuery } from '../../../queries.ts';
import { Chips } from './chips.tsx';
import panel from './panel.module.css';

const firstChips = 10;

/** What a tool can do, once each, and how much its sources declare without describing it. */
export function ToolCapabilitiesSection({ id }: { id: string }) {
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useQuery(toolCapabilitiesQuery(id));
  const sources = useSources();
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data || (data.items.length === 0 && data.hidden.length === 0)) return null;
  const once = [...new Map(data.items.map((offer) => [offer.capability.id, offer])).values()];
  const shown = all ? once : once.slice(0, firstChips);
  return (
    <section className={panel.section} aria-labelledby="capabilities">
      <h3 id="capabilities">
        Capabilities <span className={panel.quiet}>{count(once.length)} described</span>
      </h3>
      <Chips
        items={shown.map(({ capability, description }) => ({
          ref: `capability:${capability.id}`,
          name: capability.name,
          title: description ?? capability.description ?? undefined,
        }))}
      />
      {shown.length < once.length && (
        <button type="button" className={panel.more} onClick={() => setAll(true)}>
          + {count(once.length - shown.length)} more
        </button>
      )}
      {data.hidden.map(({ source, count: hidden }) => (
        <p key={source} className={panel.small}>
          {count(hidden)} more, not described by the source ({sources(source)?.title ?? source}).
        </p>
      ))}
    </section>
  );
}
