import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { StepLink } from '../../../components/step-link.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { expandNode, pagesShown, putAside } from '../../../explore/moves.ts';
import { shortLabel } from '../../../graph/node-look.ts';
import { count } from '../../../numbers.ts';
import { toolQuery } from '../../../queries.ts';
import styles from './node-actions.module.css';

interface Props {
  readonly nodeRef: string;
  readonly name: string;
  /** Whether it can be set side by side with another. */
  readonly comparable: boolean;
}

/** What can be done with the node in focus, always in reach at the panel's foot. */
export function NodeActions({ nodeRef, name, comparable }: Props) {
  const { state, picture } = useExplore();
  const aside = useQuery({ ...toolQuery(state.with ?? ''), enabled: state.with !== null });
  const asideName = aside.data?.name ?? state.with ?? '';
  const id = nodeRef.slice(nodeRef.indexOf(':') + 1);
  const pages = pagesShown(state, nodeRef);
  const more = picture?.mores.find((one) => one.ref === nodeRef);
  const node = picture?.nodes.find((one) => one.node.ref === nodeRef)?.node;
  const all = node?.neighbours.reduce((sum, part) => sum + part.total, 0) ?? 0;
  const canExpand = all > 0 && (pages === 0 || more !== undefined);
  return (
    <div className={styles.actions}>
      {canExpand ? (
        <StepLink to={expandNode(state, nodeRef)} className={styles.main}>
          {pages === 0 ? `Expand ${count(all)} neighbours` : `Show more neighbours`}
        </StepLink>
      ) : (
        <span className={styles.done}>{all === 0 ? 'No neighbours' : 'All neighbours shown'}</span>
      )}
      {comparable && state.with === null && (
        <StepLink
          to={putAside(state, id)}
          className={styles.other}
          title={`Choose ${name}, then a second tool`}
        >
          Add to compare
        </StepLink>
      )}
      {comparable && state.with === id && (
        <StepLink to={putAside(state, null)} className={styles.other} title="Take it out again">
          Added ✓ pick another
        </StepLink>
      )}
      {comparable && state.with !== null && state.with !== id && (
        <Link
          href={`/compare?tools=${state.with},${id}`}
          className={styles.other}
          title={`Side by side with ${asideName}`}
        >
          Compare with {shortLabel(asideName)}
        </Link>
      )}
    </div>
  );
}
