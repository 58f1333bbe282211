import type { CommonOpponents, Comparison } from '#contract/compare.ts';
import { commonOpponentsText, judgeText } from '#contract/result-text.ts';
import type { Address } from '../../addresses/compare-path.ts';
import { useSources } from '../../api/use-sources.ts';
import { count } from '../../words/numbers.ts';
import { NamesInLine } from './names-in-line.tsx';
import { HeadToHeadResult } from './head-to-head-result.tsx';
import styles from './head-to-head.module.css';
import { toldInOrder } from './told-in-order.ts';

interface Props {
  readonly comparison: Pick<Comparison, 'tools' | 'headToHead' | 'commonOpponents' | 'capabilities'>;
  readonly address: Address;
  readonly titleOf: (source: string) => string;
}

/**
 * What came of it where these tools met, one line a pair and source, never added up; where two did not meet, how each did
 * against the same others; where there is neither, what both are known to do.
 */
export function HeadToHeadSection({ comparison, address, titleOf }: Props) {
  const { tools, headToHead, commonOpponents, capabilities } = comparison;
  const nameOf = (id: string) => tools.find((tool) => tool.id === id)?.name ?? id;
  const order = tools.map(({ id }) => id);
  const these = tools.length === 2 ? 'these two' : 'any two of these';
  return (
    <section className={styles.card} aria-labelledby="head-to-head">
      <h2 id="head-to-head" className={styles.heading}>
        Head-to-head results
      </h2>
      {headToHead.length === 0 && (
        <p className={styles.none}>
          No head-to-head results: no source compared {these}
          {commonOpponents.length > 0 ? '; below, how they did against the same others' : ''}.
        </p>
      )}
      {headToHead.length === 0 && commonOpponents.length === 0 && capabilities.shared.length > 0 && (
        <p>
          {tools.length === 2 ? 'Both' : 'All'} are known for:{' '}
          <NamesInLine of={capabilities.shared.map(({ id, name }) => ({ ref: `capability:${id}`, name }))} />.
        </p>
      )}
      <ul className={styles.list}>
        {headToHead.map((result) => (
          <HeadToHeadResult
            key={`${result.a} ${result.b} ${result.source}`}
            result={toldInOrder(result, order)}
            nameOf={nameOf}
            address={address}
            title={titleOf(result.source)}
          />
        ))}
        {commonOpponents.map((common) => (
          <AgainstTheSame
            key={`${common.a.tool} ${common.b.tool} ${common.source}`}
            common={common}
            nameOf={nameOf}
            title={titleOf(common.source)}
          />
        ))}
      </ul>
    </section>
  );
}

interface CommonProps {
  readonly common: CommonOpponents;
  readonly nameOf: (id: string) => string;
  readonly title: string;
}

/** How two that did not meet did against the same others, in one source. */
function AgainstTheSame({ common, nameOf, title }: CommonProps) {
  const { a, b, opponents, source } = common;
  const known = useSources()(source);
  const noun = opponents.every(({ type }) => type === 'model')
    ? (['model', 'models'] as const)
    : (['tool', 'tools'] as const);
  return (
    <li className={styles.result}>
      <p className={styles.line}>
        <b>{commonOpponentsText([nameOf(a.tool), nameOf(b.tool)], common, noun)}.</b>
      </p>
      <p className={styles.words}>
        {[a, b].map(({ tool, of }) => `${nameOf(tool)}: ${count(of)} judged`).join(' · ')}; each opponent
        weighs the same. Against{' '}
        <NamesInLine of={opponents.map(({ id, name }) => ({ ref: `tool:${id}`, name }))} />.
      </p>
      <p className={styles.source}>{[title, known && judgeText(known)].filter(Boolean).join(' · ')}</p>
    </li>
  );
}
