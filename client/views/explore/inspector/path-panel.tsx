import { useQuery } from '@tanstack/react-query';
import { StepLink } from '../../../explore/step-link.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { focusEdge, stateAfter } from '../../../explore/moves.ts';
import { throughProperties } from '../../../explore/moves-picture.ts';
import { pairId } from '../../../graph/picture/picture.ts';
import { counted } from '../../../words/numbers.ts';
import { pathQuery } from '../../../api/queries.ts';
import { pathChain } from './path-chain.ts';
import { pathInWords } from './path-words.ts';
import { useNames } from './use-names.ts';
import panel from './panel.module.css';
import styles from './path-panel.module.css';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly properties: boolean;
}

/** The strongest of the shortest paths that were just asked for, node by node, each link with its evidence. */
export function PathPanel({ from, to, properties }: Props) {
  const { go, state, picture } = useExplore();
  const known = useNames([]);
  const { data, error } = useQuery(pathQuery(from, to, properties));
  const nameOf = (ref: string) => [data?.from, data?.to].find((end) => end?.ref === ref)?.name ?? known(ref);
  if (!picture) return null;
  const chain = pathChain(picture.strongest, from);
  return (
    <div className={panel.content}>
      <header className={panel.head}>
        <p className={panel.kind}>Path</p>
        <h2 className={panel.title}>
          {nameOf(from)} to {nameOf(to)}
        </h2>
      </header>
      {data ? (
        <div>
          {pathInWords(data).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ) : error ? (
        <p>{error.message}</p>
      ) : (
        <p className={styles.waiting}>
          Looking for a path …{' '}
          <StepLink to={stateAfter(state, state.steps.length - 1)} className={panel.page}>
            Cancel
          </StepLink>
        </p>
      )}
      {chain.at(-1) === to && <Chain chain={chain} />}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={properties}
          onChange={(event) => go(throughProperties(state, event.target.checked))}
        />
        Also through common properties
      </label>
      <p className={panel.small}>
        Such as text input or HTTPS: what goes in and out, and what more than 5 % of all tools have.
      </p>
    </div>
  );
}

function Chain({ chain }: { chain: readonly string[] }) {
  const explore = useExplore();
  const nameOf = useNames([]);
  const { picture, state } = explore;
  return (
    <ol className={styles.chain}>
      {chain.map((ref, index) => {
        const before = chain[index - 1];
        const node = picture?.nodes.find((one) => one.node.ref === ref)?.node;
        const pair = before && picture?.pairs.find(({ id }) => id === pairId(before, ref));
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
  );
}
