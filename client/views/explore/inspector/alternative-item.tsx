import type { GraphNode } from '#contract/graph.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { compareAddress } from '../../../addresses/compare-address.ts';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { Link } from 'wouter';
import panel from './panel.module.css';
import styles from './alternative-item.module.css';

interface Props {
  readonly node: Pick<GraphNode, 'ref' | 'id' | 'name' | 'type' | 'ghost'>;
  /** Ref of the tool it is an alternative to. */
  readonly against: string;
  readonly why: string;
}

export function AlternativeItem({ node, against, why }: Props) {
  const explore = useExplore();
  return (
    <li className={styles.item}>
      <TypeMark type={node.type} size={14} />
      <div>
        <StepLink to={stateAtNode(explore, node.ref)} className={styles.name}>
          {node.name}
        </StepLink>
        <p className={panel.small}>{why}</p>
      </div>
      {!node.ghost && (
        <Link
          href={compareAddress([against.slice('tool:'.length), node.id])}
          className={styles.compare}
          aria-label={`Compare with ${node.name}`}
        >
          Compare
        </Link>
      )}
    </li>
  );
}
