import type { Rating } from '#contract/rating.ts';
import { intervalScale } from '../../../evidence/interval-scale.ts';
import { IntervalMark } from '../../../evidence/interval-mark.tsx';
import { classText, pointsText, rangeText, rankText } from '../../../evidence/rating-words.ts';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { count } from '../../../words/numbers.ts';
import styles from './leading.module.css';

interface Props {
  /** In their order; those that a class holds beyond its items are said by number. */
  readonly classes: readonly {
    readonly class: number;
    readonly total: number;
    readonly items: readonly Rating[];
  }[];
}

/** Classes of a board, each tool with its rank as an interval and its rating as a bar on one axis. */
export function Leading({ classes }: Props) {
  const explore = useExplore();
  const scale = intervalScale(classes.flatMap(({ items }) => items));
  return (
    <>
      {classes.map(({ class: own, total, items }) => (
        <section key={own} className={styles.class} aria-labelledby={`class-${own}`}>
          <h3 id={`class-${own}`}>
            Class {own}
            <span className={styles.quiet}>{spanOf(own, total, items)}</span>
          </h3>
          <ol className={styles.list}>
            {items.map((row) => (
              <li key={row.tool.id} className={styles.row}>
                <span className={styles.rank}>
                  <span className="unseen">Rank </span>
                  {rankText(row)}
                </span>
                <StepLink to={stateAtNode(explore, `tool:${row.tool.id}`)} className={styles.name}>
                  {row.tool.name}
                </StepLink>
                <IntervalMark of={row} scale={scale} />
                <span className={styles.points}>
                  <span className="unseen">{pointsText(row.rating)} points, 95 %: </span>
                  {rangeText(row)}
                </span>
              </li>
            ))}
          </ol>
          {total > items.length && <p className={styles.quiet}>and {count(total - items.length)} more</p>}
        </section>
      ))}
    </>
  );
}

/** Of a whole class what its tools have in common; of a part how many it holds. */
function spanOf(own: number, total: number, items: readonly Rating[]): string {
  return total === items.length
    ? classText({ class: own, rows: items }, ['tool', 'tools'])
    : `${count(total)} tools`;
}
