import { useQuery } from '@tanstack/react-query';
import { StepLink } from '../../../explore/step-link.tsx';
import { useChosenGroup } from '../../../explore/chosen-group.ts';
import { useExplore } from '../../../explore/explore-context.ts';
import { lookIntoGroup } from '../../../explore/moves-picture.ts';
import { mapSizes, overviewSize } from '../../../explore/overview-size.ts';
import { count, counted } from '../../../words/numbers.ts';
import { boardAsked } from '../../../addresses/explore/lens.ts';
import { groupQuery, openingQuery } from '../../../api/queries.ts';
import { GroupContent } from './group-content.tsx';
import { PanelProblem } from './panel-problem.tsx';
import { linkedGroups, type ShownGroup } from './shown-group.ts';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import actions from './node-actions.module.css';
import figures from './figures.module.css';
import panel from './panel.module.css';
import styles from './named-list.module.css';

/** A group of the catalogue: how large it is, what is in it, and the groups it is linked with. */
export function GroupPanel({ group: { id, name, size, inside } }: { group: ShownGroup }) {
  const { state, picture } = useExplore();
  const { seek } = useChosenGroup();
  const content = useQuery(groupQuery(id, mapSizes.wide));
  const parent = content.data?.inside?.path.at(-1)?.id ?? null;
  const top = useQuery(openingQuery(boardAsked(state.lens), overviewSize()));
  const above = useQuery({ ...groupQuery(parent ?? '', mapSizes.wide), enabled: parent !== null });
  const siblings = (parent === null ? top.data : above.data)?.groups ?? [];
  const linked = linkedGroups(siblings, id);
  return (
    <>
      <div className={panel.content}>
        <header className={panel.head}>
          <p className={panel.kind}>{inside ? 'Inside group' : 'Group of tools'}</p>
          <h2 className={panel.title}>{name}</h2>
        </header>
        <dl className={figures.figures}>
          <div>
            <dt>{size === 1 ? 'tool in it' : 'tools in it'}</dt>
            <dd>{count(size)}</dd>
          </div>
        </dl>
        {content.data ? (
          <GroupContent overview={content.data} />
        ) : content.error ? (
          <PanelProblem error={content.error} retry={() => void content.refetch()} />
        ) : (
          <SkeletonLines lines={5} />
        )}
        {linked.length > 0 && (
          <section className={panel.section} aria-labelledby="linked-groups">
            <h3 id="linked-groups">Linked groups</h3>
            <ul className={styles.list}>
              {linked.map(({ group, matches, functions }) => (
                <li key={group.id}>
                  {picture?.groups.some((one) => one.id === group.id) ? (
                    <button type="button" className={styles.name} onClick={() => seek(group.id)}>
                      {group.name}
                    </button>
                  ) : (
                    <StepLink to={lookIntoGroup(state, group.id)} className={styles.name}>
                      {group.name}
                    </StepLink>
                  )}
                  <span className={panel.quiet}>{linkWords(matches, functions)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className={actions.actions}>
        {inside ? (
          <StepLink to={lookIntoGroup(state, parent)} className={actions.other}>
            {parent === null ? 'All groups' : 'Up to the group above'}
          </StepLink>
        ) : (
          <StepLink to={lookIntoGroup(state, id)} className={actions.main}>
            Look inside
          </StepLink>
        )}
      </div>
    </>
  );
}

/** "compared · 3 shared capabilities": matches of several kinds are no number. */
function linkWords(matches: number, functions: number): string {
  return [
    matches > 0 && 'compared',
    functions > 0 && counted(functions, 'shared capability', 'shared capabilities'),
  ]
    .filter(Boolean)
    .join(' · ');
}
