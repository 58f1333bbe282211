import type { AlternativeParts } from '#contract/alternatives.ts';
import { Meter } from '../../compare/meter.tsx';
import { percent, scoreParts } from './score-parts.ts';
import styles from './score-bars.module.css';

/** The parts of a score, each with its bar; what is not known is said, not drawn as 0. */
export function ScoreBars({ parts }: { readonly parts: AlternativeParts }) {
  return (
    <dl className={styles.bars}>
      {scoreParts.map(({ key, label, about, unknown }) => {
        const value = parts[key];
        return (
          <div key={key} title={`${label}: ${about}`}>
            <dt>{label}</dt>
            <dd data-part={key}>
              {value === null ? <span className={styles.unknown}>{unknown}</span> : percent(value)}
              {value === null ? <div className={styles.gap} /> : <Meter share={value} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
