import { Link } from 'wouter';
import type { Rank } from '#contract/rank.ts';
import { knownPartsText, rankPartLabels, rankPartText } from '#contract/rank-text.ts';
import panel from './panel.module.css';
import styles from './reported-ranks.module.css';

/** Our rank of a tool, how much of it is known, and what each part is made of. */
export function OwnRank({ rank: { value, known, parts } }: { rank: Rank }) {
  return (
    <section className={panel.section} aria-labelledby="own-rank">
      <h3 id="own-rank">Rank</h3>
      <p className={styles.rank}>
        <strong>{value.toFixed(1)}</strong>
        <span className={panel.quiet}>/100 · {knownPartsText(known)}</span>
      </p>
      <dl className={styles.parts}>
        {parts.map((part) => (
          <div key={part.id}>
            <dt>{rankPartLabels[part.id]}</dt>
            <dd>{part.value === null ? 'no data' : part.value.toFixed(2)}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>What it is made of</summary>
        <ul>
          {parts.map((part) => (
            <li key={part.id}>
              {rankPartLabels[part.id]}: {rankPartText(part)}
            </li>
          ))}
        </ul>
      </details>
      <p className={panel.small}>
        <Link href="/method">How ranks are made</Link>
      </p>
    </section>
  );
}
