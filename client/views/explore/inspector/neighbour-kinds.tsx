import type { NeighbourCount } from '#contract/graph.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { expandNode } from '../../../explore/moves.ts';
import { count } from '../../../words/numbers.ts';
import { typeName, typeNamePlural } from '../../../words/words.ts';
import { shownOfKind } from './shown-of-kind.ts';
import panel from './panel.module.css';
import styles from './neighbour-kinds.module.css';

const relationWords: Record<NeighbourCount['rel'], { tool: string; capability: string }> = {
  MATCHED_AGAINST: { tool: 'matched against', capability: 'judged on it' },
  OFFERS: { tool: 'offered', capability: 'offer it' },
  SIMILAR_TO: { tool: 'similar', capability: 'similar' },
};

interface Props {
  readonly nodeRef: string;
  readonly counts: readonly NeighbourCount[];
}

/** How many neighbours there are of each kind before any is shown; each kind can be expanded alone. */
export function NeighbourKinds({ nodeRef, counts }: Props) {
  const { state, picture } = useExplore();
  if (!picture || counts.length === 0) return null;
  const kind = nodeRef.startsWith('capability:') ? 'capability' : 'tool';
  return (
    <section className={panel.section} aria-labelledby="neighbour-kinds">
      <h3 id="neighbour-kinds">Neighbours</h3>
      <ul className={styles.kinds}>
        {counts.map(({ rel, type, total }) => {
          const shown = Math.min(total, shownOfKind(picture, nodeRef, rel, type));
          const name = total === 1 ? typeName(type) : typeNamePlural(type);
          const words = shown === 0 ? 'Show' : `${count(shown)} shown, show more`;
          return (
            <li key={`${rel} ${type}`}>
              <TypeMark type={type} size={14} />
              <span className={styles.words}>
                {count(total)} {name.toLowerCase()}{' '}
                <span className={panel.quiet}>{relationWords[rel][kind]}</span>
              </span>
              {shown < total ? (
                <StepLink
                  to={expandNode(state, nodeRef, { rel, type })}
                  label={`${words}: ${count(total)} ${name.toLowerCase()} ${relationWords[rel][kind]}`}
                >
                  {words}
                </StepLink>
              ) : (
                <span className={panel.quiet}>all shown</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
