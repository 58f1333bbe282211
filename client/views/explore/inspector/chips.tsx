import { StepLink } from '../../../explore/step-link.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import styles from './chips.module.css';

interface Props {
  readonly items: readonly {
    readonly ref: string;
    readonly name: string;
    /** What it is; null where nobody says. */
    readonly line?: string | null;
    /** What it rests on, and where that stands. */
    readonly evidence?: string;
  }[];
}

/** Capabilities, each leading to its node; what each is and rests on is folded below, for whoever has no pointer to hover with. */
export function Chips({ items }: Props) {
  const explore = useExplore();
  const proved = items.filter(({ evidence }) => evidence !== undefined);
  return (
    <>
      <ul className={styles.chips}>
        {items.map(({ ref, name, line, evidence }) => (
          <li key={ref}>
            <StepLink
              to={stateAtNode(explore, ref)}
              className={styles.chip}
              title={[line, evidence].filter(Boolean).join('\n') || undefined}
            >
              {name}
            </StepLink>
          </li>
        ))}
      </ul>
      {proved.length > 0 && (
        <details className={styles.proof}>
          <summary>What {proved.length === 1 ? 'this rests' : 'these rest'} on</summary>
          <ul>
            {proved.map(({ ref, name, line, evidence }) => (
              <li key={ref}>
                <em>{name}</em>
                {line && `: ${line}`} <span className={styles.evidence}>{evidence}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
