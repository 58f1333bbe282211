import { useInfiniteQuery } from '@tanstack/react-query';
import type { QualityRate } from '#contract/rates.ts';
import { percentText } from '#contract/result-text.ts';
import { EntriesLink } from '../../../explore/entries-link.tsx';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { StepLink } from '../../../explore/step-link.tsx';
import { VoteBar } from '../../../evidence/vote-bar.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { useSources } from '../../../api/use-sources.ts';
import { count } from '../../../words/numbers.ts';
import { ratesQuery, type VotesOn } from '../../../api/rival-queries.ts';
import { bySource } from '../../../evidence/by-source.ts';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { SourceLine } from './source-line.tsx';
import { entriesOf } from '../../../addresses/explore/entries-of.ts';
import panel from './panel.module.css';
import styles from './rival-rows.module.css';

interface Props {
  readonly on: VotesOn;
  readonly heading: string;
}

const firstVotes = 12;

/** What people voted: of a quality by tool, of a tool by quality, by share of those asked where that is known. */
export function VoteRows({ on, heading }: Props) {
  const answer = useInfiniteQuery(ratesQuery(on, firstVotes));
  const explore = useExplore();
  const sources = useSources();
  if (answer.error) return <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />;
  const [whole] = answer.data?.pages ?? [];
  if (whole?.total === 0) return null;
  const rows = answer.data?.pages.flatMap(({ items }) => items) ?? [];
  const byTool = 'quality' in on;
  return (
    <section className={panel.section} aria-label={heading}>
      <h3>{heading}</h3>
      {!whole && <SkeletonLines lines={5} />}
      {bySource(rows).map(([source, ofSource]) => (
        <div key={source} className={panel.group}>
          <SourceLine id={source} />
          <ul>
            {ofSource.map((row) => {
              const [tool, quality] = [`tool:${row.tool.id}`, `capability:${row.quality.id}`];
              const other = byTool ? row.tool : row.quality;
              return (
                <li key={other.id} className={styles.row}>
                  <StepLink
                    to={stateAtNode(explore, byTool ? tool : quality)}
                    className={byTool ? styles.tool : styles.capability}
                    title={other.name}
                  >
                    {other.name}
                  </StepLink>
                  <VoteBar row={row} />
                  <span className={styles.result}>{shareOf(row)}</span>
                  <EntriesLink
                    value={row.votes}
                    entries={entriesOf(quality, { against: tool, source })}
                    label={`the votes on ${row.quality.name} of ${row.tool.name} from ${sources(source)?.title ?? source}`}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {whole && rows.length < whole.total && (
        <button type="button" className={panel.more} onClick={() => void answer.fetchNextPage()}>
          Show more of {count(whole.total)}
        </button>
      )}
    </section>
  );
}

/** A share with its base. Without participations there is none: votes alone tell how often a tool was shown. */
const shareOf = ({ share, participations }: QualityRate): string =>
  share === null || participations === null ? 'votes' : `${percentText(share)} of ${count(participations)}`;
