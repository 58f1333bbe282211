import type { GraphNode } from '#contract/graph.ts';
import { matchedText } from '#contract/result-text.ts';
import { EntriesLink } from '../../../explore/entries-link.tsx';
import { StepLink } from '../../../explore/step-link.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { entriesOf } from '../../../addresses/explore/entries-of.ts';
import styles from './named-list.module.css';

/** Nodes by name, each with its matches by kind below, which open their entries. */
export function MatchedNodes({ nodes }: { nodes: readonly GraphNode[] }) {
  const explore = useExplore();
  return (
    <ol className={`${styles.list} ${styles.figured}`}>
      {nodes.map((node) => (
        <li key={node.ref}>
          <TypeMark type={node.type} />
          <StepLink to={stateAtNode(explore, node.ref)} className={styles.name}>
            {node.name}
          </StepLink>
          <EntriesLink
            value={node.timesMatched}
            text={matchedText(node.matchesByKind)}
            entries={entriesOf(node.ref)}
            label={`the matches of ${node.name}`}
          />
        </li>
      ))}
    </ol>
  );
}
