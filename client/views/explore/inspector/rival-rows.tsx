import { judgedOf } from '#contract/rate.ts';
import { percentText, rateText, resultText } from '#contract/result-text.ts';
import type { Rival } from '#contract/rivals.ts';
import { toolsToldApart } from '#contract/told-apart.ts';
import { EntriesLink } from '../../../explore/entries-link.tsx';
import { ResultBar } from '../../../evidence/result-bar.tsx';
import { StepLink } from '../../../explore/step-link.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { entriesOf } from '../../../addresses/explore/entries-of.ts';
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
      {toolsToldApart(rows).map((row) => {
        const ref = `tool:${row.tool.id}`;
        return (
          <li key={row.tool.id} className={styles.row}>
            <StepLink to={stateAtNode(explore, ref)} className={styles.tool} title={row.tool.name}>
              {row.tool.name}
            </StepLink>
            <ResultBar results={row} kinds={row.kinds} />
            <span className={styles.result} data-result={row.result} title={wordsOf(row)}>
              {resultOf(row)}
            </span>
            <EntriesLink
              value={row.matches}
              entries={entriesOf(nodeRef, { against: ref, source: row.source })}
              label={`the entries of ${name} and ${row.tool.name} from ${title}`}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** `19 %`; of claims only the direction, of lists that nobody decided. */
function resultOf({ result, share, wins, losses, kinds }: Rival): string {
  if (result === 'claimed') return wins > losses ? 'better' : wins < losses ? 'worse' : 'comparable';
  if (share === null) return kinds.every((kind) => kind === 'listing') ? 'listed' : 'open';
  return percentText(share);
}

/** The result in full: what stands beside the bar is short. */
function wordsOf(row: Rival): string {
  const { share, low, high } = row;
  const rate = share !== null && low !== null && high !== null && { of: judgedOf(row), share, low, high };
  return [resultText(row, row.kinds), rate && rateText(rate)].filter(Boolean).join(' · ');
}
