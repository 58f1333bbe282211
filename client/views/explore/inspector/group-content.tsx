import type { Overview } from '#contract/graph.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { lookIntoGroup } from '../../../explore/moves-picture.ts';
import { counted } from '../../../words/numbers.ts';
import { MatchedNodes } from './matched-nodes.tsx';
import panel from './panel.module.css';
import styles from './named-list.module.css';

/** Lines of a list here; the map has the rest. */
const maxListed = 8;

/** What is in a group: its tools, the most matched first, or the largest of the groups below it. */
export function GroupContent({ overview: { nodes, groups } }: { overview: Overview }) {
  const explore = useExplore();
  return (
    <>
      {nodes.length > 0 && (
        <section className={panel.section} aria-labelledby="group-tools">
          <h3 id="group-tools">{nodes.length > maxListed ? 'Most compared tools' : 'Tools'}</h3>
          <MatchedNodes nodes={nodes.slice(0, maxListed)} />
        </section>
      )}
      {groups.length > 0 && (
        <section className={panel.section} aria-labelledby="groups-below">
          <h3 id="groups-below">
            {groups.length > maxListed ? `Largest of ${groups.length} groups inside` : 'Groups inside'}
          </h3>
          <ul className={styles.list}>
            {groups.slice(0, maxListed).map(({ id, name, size }) => (
              <li key={id}>
                <StepLink to={lookIntoGroup(explore.state, id)} className={styles.name}>
                  {name}
                </StepLink>
                <span className={panel.quiet}>{counted(size, 'tool')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
