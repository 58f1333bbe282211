import { useQuery } from '@tanstack/react-query';
import { namesakes } from '#contract/identity.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { StepLink } from '../../../explore/step-link.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { counted } from '../../../words/numbers.ts';
import { ask } from '../../../api/ask.ts';
import panel from './panel.module.css';
import styles from './namesakes.module.css';

/** Other tools of the same name, each with why it is another; nothing where there are none. */
export function Namesakes({ id }: { id: string }) {
  const explore = useExplore();
  const { data, error, refetch } = useQuery(ask(namesakes, { id }));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <section className={panel.section} aria-labelledby="namesakes">
      <h3 id="namesakes">Same name, another tool</h3>
      <details>
        <summary>{counted(data.items.length, 'other tool')} of this name</summary>
        <ul className={styles.list}>
          {data.items.map(({ id: other, name, type, says, shared }) => (
            <li key={other}>
              <TypeMark type={type} size={14} />
              <div>
                <StepLink to={stateAtNode(explore, `tool:${other}`)}>{name}</StepLink>
                <p className={panel.small}>
                  {says} Shared: “{shared}”.
                </p>
              </div>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
