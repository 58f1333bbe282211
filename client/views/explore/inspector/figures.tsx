import type { ReactNode } from 'react';
import type { Tool } from '#contract/tool.ts';
import { EntriesLink } from '../../../components/entries-link.tsx';
import { useSources } from '../../../explore/use-sources.ts';
import { priceWord, priceWords } from '#contract/price-words.ts';
import { count, money } from '../../../numbers.ts';
import { lowestPrice } from './lowest-price.ts';
import styles from './figures.module.css';

/** The big numbers. What nobody states is left out; what a source states as 0 is shown as that. */
export function Figures({ tool }: { tool: Tool }) {
  const sources = useSources();
  const price = lowestPrice(tool.prices);
  const pricing = priceWord(tool);
  const reported = tool.reported.filter((one) => one.timesMatched !== null);
  const several = reported.length > 1;
  return (
    <dl className={styles.figures}>
      {price ? (
        <Figure
          value={money(price.input)}
          label={`per 1M prompt tokens, ${price.providers > 1 ? `lowest of ${count(price.providers)} providers: ` : ''}${price.provider}`}
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
        label="times matched, counted here"
      />
      {reported.map((one) => (
        <Figure
          key={`${one.source} ${one.key}`}
          value={count(one.timesMatched ?? 0)}
          label={`times matched, as reported by ${several ? (sources(one.source)?.title ?? one.source) : 'the source'}`}
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

function Figure({ value, label, title }: { value: ReactNode; label: string; title?: string | undefined }) {
  return (
    <div title={title}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
