import { StepLink } from '../../../explore/step-link.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { expandNode, pagesShown } from '../../../explore/moves.ts';
import { putAside, takeBack } from '../../../explore/moves-aside.ts';
import { counted } from '../../../words/numbers.ts';
import { maxAside } from '../../../addresses/explore/aside.ts';
import styles from './node-actions.module.css';

interface Props {
  readonly nodeRef: string;
  readonly name: string;
  /** Whether it can be set side by side with another. */
  readonly comparable: boolean;
}

/** What is done most with the node in focus, always in reach at the panel's foot. */
export function NodeActions({ nodeRef, name, comparable }: Props) {
  const { state, picture } = useExplore();
  const id = nodeRef.slice(nodeRef.indexOf(':') + 1);
  const pages = pagesShown(state, nodeRef);
  const more = picture?.mores.find((one) => one.ref === nodeRef && one.of === null);
  const node = picture?.nodes.find((one) => one.node.ref === nodeRef)?.node;
  const all = node?.neighbours.reduce((sum, part) => sum + part.total, 0) ?? 0;
  const canExpand = all > 0 && (pages === 0 || more !== undefined);
  const aside = state.with.includes(id);
  return (
    <div className={styles.actions}>
      {canExpand ? (
        <StepLink to={expandNode(state, nodeRef)} className={styles.main}>
          {pages === 0 ? `Expand ${counted(all, 'neighbour')}` : `Show more neighbours`}
        </StepLink>
      ) : (
        <span className={styles.done}>
          {node === undefined ? 'Loading …' : all === 0 ? 'No neighbours' : 'All neighbours shown'}
        </span>
      )}
      {comparable && !aside && state.with.length < maxAside && (
        <StepLink
          to={putAside(state, id)}
          className={styles.other}
          title={`Put ${name} aside for a comparison`}
        >
          Add to compare
        </StepLink>
      )}
      {comparable && aside && (
        <StepLink to={takeBack(state, id)} className={styles.other} title="Take it out again">
          In comparison ✓
        </StepLink>
      )}
    </div>
  );
}
