import type { ReactNode } from 'react';
import { kindsNoun } from '#contract/result-text.ts';
import type { MatchesOfKinds } from '#contract/matches-of-kinds.ts';
import type { Tool } from '#contract/tool.ts';
import type { MatchKind } from '#contract/vocabulary.ts';
import { EntriesLink } from '../../../explore/entries-link.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { priceWord, priceWords } from '#contract/price-words.ts';
import { count, money } from '../../../words/numbers.ts';
import { entriesOf } from '../../../addresses/explore/entries-of.ts';
import styles from './figures.module.css';

/** The big numbers. What nobody states is left out; what a source states as 0 is shown as that. */
export function Figures({ tool }: { tool: Tool }) {
  const sources = useSources();
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
      {tool.timesMatched === 0 && <Figure value={0} label="head-to-head comparisons in our data" />}
      {tool.matchesByKind.map((one) => (
        <Figure
          key={one.kinds.join(' ')}
          value={
            <EntriesLink
              value={one.matches}
              entries={entriesOf(`tool:${tool.id}`, { kind: kindAlone(one, tool) })}
              label={`the ${kindsNoun(one)} of ${tool.name}`}
            />
          }
          label={`${kindsNoun(one)} in our data`}
        />
      ))}
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

/** The kind that all these entries and no others of the tool are of; null where entries of several kinds are one number. */
function kindAlone({ kinds }: MatchesOfKinds, { matchesByKind }: Tool): MatchKind | null {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return null;
  return matchesByKind.filter((one) => one.kinds.includes(kind)).length === 1 ? kind : null;
}

function Figure({ value, label, title }: { value: ReactNode; label: string; title?: string | undefined }) {
  return (
    <div title={title}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
