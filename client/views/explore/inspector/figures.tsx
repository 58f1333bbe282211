import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Rivals } from '#contract/rivals.ts';
import type { Tool } from '#contract/tool.ts';
import { EntriesLink } from '../../../components/entries-link.tsx';
import { useSources } from '../../../explore/use-sources.ts';
import { priceWord, priceWords } from '#contract/price-words.ts';
import { count, money } from '../../../numbers.ts';
import { rivalsQuery } from '../../../rival-queries.ts';
import { firstRivals } from './head-to-head.tsx';
import styles from './figures.module.css';

/** The big numbers. What nobody states is left out; what a source states as 0 is shown as that. */
export function Figures({ tool }: { tool: Tool }) {
  const sources = useSources();
  const met = useInfiniteQuery(rivalsQuery(tool.id, firstRivals)).data?.pages[0];
  const price = tool.startingPrice;
  const pricing = priceWord(tool);
  const reported = tool.reported.filter((one) => one.timesMatched !== null);
  const several = reported.length > 1;
  return (
    <dl className={styles.figures}>
      {price ? (
        <Figure
          value={money(price.input)}
          label={`per 1M input tokens, ${price.providers > 1 ? `lowest of ${count(price.providers)} providers: ` : ''}${price.provider}`}
        />
      ) : (
        pricing && <Figure value={pricing} label="pricing" title={priceWords(tool) ?? undefined} />
      )}
      {tool.contextTokens !== null && <Figure value={count(tool.contextTokens)} label="tokens of context" />}
      <Figure
        value={
          <EntriesLink
            value={tool.timesMatched}
            entries={{ ref: `tool:${tool.id}`, against: null, source: null }}
            label={`the matches of ${tool.name}`}
          />
        }
        label={comparisonsLabel(tool, met)}
      />
      {reported.map((one) => (
        <Figure
          key={`${one.source} ${one.key}`}
          value={count(one.timesMatched ?? 0)}
          label={`comparisons, as reported by ${several ? (sources(one.source)?.title ?? one.source) : 'the source'}`}
          title={sources(one.source)?.title}
        />
      ))}
      {tool.signals.slice(0, 2).map((signal) => (
        <Figure
          key={`${signal.source} ${signal.name}`}
          value={count(signal.value)}
          label={`${signal.name}, ${sources(signal.source)?.title ?? signal.source}`}
        />
      ))}
    </dl>
  );
}

/** What the number adds up: votes and mentions in lists are no head-to-head comparisons, and are not called so. */
function comparisonsLabel({ neighbourCounts }: Tool, met: Rivals | undefined): string {
  const voted = neighbourCounts.some(({ rel, type }) => rel === 'MATCHED_AGAINST' && type === 'quality');
  if (met && met.judged === 0 && met.rivals > 0) return 'mentions in lists and claims in our data';
  if (met?.rivals === 0 && voted) return 'votes in our data';
  return voted ? 'comparisons and votes in our data' : 'head-to-head comparisons in our data';
}

function Figure({ value, label, title }: { value: ReactNode; label: string; title?: string | undefined }) {
  return (
    <div title={title}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
