import type { HeadToHead } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Address } from '../../addresses/compare-path.ts';
import { HeadToHeadResult } from './head-to-head-result.tsx';
import styles from './head-to-head.module.css';
import { toldInOrder } from './told-in-order.ts';

interface Props {
  readonly results: readonly HeadToHead[];
  readonly tools: readonly Tool[];
  readonly address: Address;
  readonly titleOf: (source: string) => string;
}

/** What came of it where these tools met, one line a pair and source; sources are never added up. */
export function HeadToHeadSection({ results, tools, address, titleOf }: Props) {
  const nameOf = (id: string) => tools.find((tool) => tool.id === id)?.name ?? id;
  const order = tools.map(({ id }) => id);
  return (
    <section className={styles.card} aria-labelledby="head-to-head">
      <h2 id="head-to-head" className={styles.heading}>
        Head-to-head results
      </h2>
      {results.length === 0 && (
        <p className={styles.none}>
          No head-to-head results: no source compared {tools.length === 2 ? 'these two' : 'any two of these'}.
        </p>
      )}
      <ul className={styles.list}>
        {results.map((result) => (
          <HeadToHeadResult
            key={`${result.a} ${result.b} ${result.source}`}
            result={toldInOrder(result, order)}
            nameOf={nameOf}
            address={address}
            title={titleOf(result.source)}
          />
        ))}
      </ul>
    </section>
  );
}
