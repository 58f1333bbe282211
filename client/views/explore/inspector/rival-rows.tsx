import { percentText } from '#contract/result-text.ts';
import type { Rival } from '#contract/rivals.ts';
import { EntriesLink } from '../../../components/entries-link.tsx';
import { ResultBar } from '../../../components/result-bar.tsx';
import { StepLink } from '../../../components/step-link.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import styles from './rival-rows.module.css';

interface Props {
  readonly rows: readonly Rival[];
  readonly nodeRef: string;
  readonly name: string;
  readonly title: string;
}

/** Rivals of one source, each with the result first and then how many comparisons it rests on. */
export function RivalRows({ rows, nodeRef, name, title }: Props) {
  const explore = useExplore();
  return (
    <ul>
      {rows.map((row) => {
        const ref = `tool:${row.tool.id}`;
        return (
          <li key={row.tool.id} className={styles.row}>
            <StepLink to={stateAtNode(explore, ref)} className={styles.tool} title={row.tool.name}>
              {row.tool.name}
            </StepLink>
            <ResultBar results={row} kinds={row.kinds} />
            <span className={styles.result} data-result={row.result}>
              {resultOf(row)}
            </span>
            <EntriesLink
              value={row.matches}
              entries={{ ref: nodeRef, against: ref, source: row.source }}
              label={`the entries of ${name} and ${row.tool.name} from ${title}`}
            />
          </li>
        );
      })}
    </ul>
  );
}

const words = { beats: 'won', losesTo: 'won', even: 'won', unjudged: 'no decision' } as const;

/** `19 % won`; of claims only the direction, of lists that nobody decided. */
function resultOf({ result, share, wins, losses, kinds }: Rival): string {
  if (result === 'claimed')
    return wins > losses ? 'claimed better' : wins < losses ? 'claimed worse' : 'claimed comparable';
  if (result === 'unjudged' && kinds.every((kind) => kind === 'listing')) return 'listed';
  return share === null ? words[result] : `${percentText(share)} ${words[result]}`;
}
