import type { Alternative } from '#contract/alternatives.ts';
import { Meter } from '../../../ui/meter.tsx';
import { scoreParts } from './score-parts.ts';
import styles from './score-bars.module.css';

/** The parts of a score, each with its bar; what is not known is said, not drawn as 0. */
export function ScoreBars({ item }: { readonly item: Pick<Alternative, 'parts' | 'compared'> }) {
  return (
    <dl className={styles.bars}>
      {scoreParts.map(({ key, label, about, unknown, words }) => {
        const value = item.parts[key];
        return (
          <div key={key} title={`${label}: ${about}`}>
            <dt>{label}</dt>
            <dd data-part={key}>
              {value === null ? <span className={styles.unknown}>{unknown}</span> : words(value, item)}
              {value === null ? <div className={styles.gap} /> : <Meter share={value} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
