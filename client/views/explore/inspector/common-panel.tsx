import { StepLink } from '../../../explore/step-link.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { focusEdge } from '../../../explore/moves.ts';
import { sharedBy } from '../../../explore/spotlit.ts';
import { shortLabel } from '../../../graph/scene/node-look.ts';
import { pairId } from '../../../graph/picture/picture.ts';
import { count, counted } from '../../../words/numbers.ts';
import { useNames } from './use-names.ts';
import panel from './panel.module.css';
import styles from './common-panel.module.css';

/** The neighbours that nodes have in common, each with its matches against every one of them. */
export function CommonPanel({ refs }: { refs: readonly string[] }) {
  const explore = useExplore();
  const nameOf = useNames([]);
  const { picture, state } = explore;
  if (!picture) return null;
  const shared = sharedBy(picture, refs);
  const nodes = new Map(picture.nodes.map(({ node }) => [node.ref, node]));
  const pairs = new Map(picture.pairs.map((pair) => [pair.id, pair]));
  return (
    <div className={panel.content}>
      <header className={panel.head}>
        <p className={panel.kind}>In common</p>
        <h2 className={panel.title}>{refs.map(nameOf).join(' and ')}</h2>
      </header>
      {shared.length > 0 ? (
        <>
          <p>
            {counted(shared.length, 'neighbour')} on the map {shared.length === 1 ? 'is' : 'are'} linked to{' '}
            {refs.length === 2 ? 'both' : `all ${refs.length}`}. A count opens the evidence.
          </p>
          <ul>
            {shared.map((ref) => (
              <li key={ref} className={styles.item}>
                <TypeMark type={nodes.get(ref)?.type ?? 'model'} size={14} />
                <StepLink to={stateAtNode(explore, ref)} className={styles.name}>
                  {nameOf(ref)}
                </StepLink>
                <span className={styles.counts}>
                  {refs.map((of) => {
                    const matches = pairs.get(pairId(of, ref))?.matches ?? 0;
                    return (
                      <StepLink
                        key={of}
                        to={focusEdge(state, of, ref)}
                        title={`${nameOf(ref)} and ${nameOf(of)}`}
                        label={`${matches > 0 ? counted(matches, 'match', 'matches') : 'offered'} with ${shortLabel(nameOf(of))}`}
                      >
                        {matches > 0 ? count(matches) : 'offered'}
                      </StepLink>
                    );
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{picture.waitingFor ? 'Looking for what they share …' : 'They share no neighbour.'}</p>
      )}
    </div>
  );
}
