import { StepLink } from '../../../components/step-link.tsx';
import { TypeMark } from '../../../components/type-mark.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { focusEdge } from '../../../explore/moves.ts';
import { pairId } from '../../../graph/picture.ts';
import { counted } from '../../../numbers.ts';
import { pathChain } from './path-chain.ts';
import { useNames } from './use-names.ts';
import panel from './panel.module.css';
import styles from './path-panel.module.css';

/** The strongest of the shortest paths that were just asked for, node by node, each link with its evidence. */
export function PathPanel({ from, to }: { from: string; to: string }) {
  const explore = useExplore();
  const nameOf = useNames([]);
  const { picture, state } = explore;
  if (!picture) return null;
  const chain = pathChain(picture.strongest, from);
  const found = chain.at(-1) === to;
  return (
    <div className={panel.content}>
      <header className={panel.head}>
        <p className={panel.kind}>Path</p>
        <h2 className={panel.title}>
          {nameOf(from)} to {nameOf(to)}
        </h2>
      </header>
      {found ? (
        <>
          <p>
            {counted(chain.length - 1, 'edge')} long. Of the shortest paths this is the strongest: its weakest
            link has most matches.
          </p>
          <ol className={styles.chain}>
            {chain.map((ref, index) => {
              const before = chain[index - 1];
              const node = picture.nodes.find((one) => one.node.ref === ref)?.node;
              const pair = before && picture.pairs.find(({ id }) => id === pairId(before, ref));
              return (
                <li key={ref}>
                  {before && (
                    <StepLink to={focusEdge(state, before, ref)} className={styles.link}>
                      {pair && pair.matches > 0 ? counted(pair.matches, 'match', 'matches') : 'offered'}
                    </StepLink>
                  )}
                  <span className={styles.node}>
                    {node && <TypeMark type={node.type} size={14} />}
                    <StepLink to={stateAtNode(explore, ref)}>{nameOf(ref)}</StepLink>
                  </span>
                </li>
              );
            })}
          </ol>
        </>
      ) : (
        <p>{picture.waitingFor ? 'Looking for a path …' : 'No path of at most four edges links them.'}</p>
      )}
    </div>
  );
}
