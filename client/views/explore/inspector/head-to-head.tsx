import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { noRivalBeatsIt, standingText, unjudgedText } from '#contract/result-text.ts';
import type { Rivals } from '#contract/rivals.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { count } from '../../../words/numbers.ts';
import { rivalsQuery } from '../../../api/rival-queries.ts';
import { bySource } from '../../../evidence/by-source.ts';
import { RivalRows } from './rival-rows.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { SourceLine } from './source-line.tsx';
import panel from './panel.module.css';

interface Props {
  readonly id: string;
  readonly name: string;
}

/** Rows shown at first: as many as the figures above ask for, so that one answer serves both. */
export const firstRivals = 12;
const maxListed = 200;

/** Whom a tool met and how it ended, who beats it first. */
export function HeadToHead({ id, name }: Props) {
  const [limit, setLimit] = useState(firstRivals);
  const first = useInfiniteQuery(rivalsQuery(id, firstRivals));
  const all = useInfiniteQuery({ ...rivalsQuery(id, maxListed), enabled: limit === maxListed });
  const sources = useSources();
  const answer = limit === maxListed && all.data ? all : first;
  if (answer.error) return <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />;
  const [whole] = answer.data?.pages ?? [];
  if (whole?.rivals === 0) return null;
  const rows = answer.data?.pages.flatMap(({ items }) => items) ?? [];
  const left = whole ? whole.total - rows.length : 0;
  return (
    <section className={panel.section} aria-labelledby="head-to-head">
      <h3 id="head-to-head">Head-to-head results</h3>
      {whole ? <Summary counts={whole} name={name} /> : <SkeletonLines lines={5} />}
      {bySource(rows).map(([source, ofSource]) => (
        <div key={source} className={panel.group}>
          <SourceLine id={source} />
          <RivalRows
            rows={ofSource}
            nodeRef={`tool:${id}`}
            name={name}
            title={sources(source)?.title ?? source}
          />
        </div>
      ))}
      {whole && left > 0 && (
        <button
          type="button"
          className={panel.more}
          onClick={() => (limit === maxListed ? void all.fetchNextPage() : setLimit(maxListed))}
        >
          {limit === maxListed ? `Show more: ${count(left)} left` : moreText(whole, rows.length)}
        </button>
      )}
    </section>
  );
}

/** What is concluded from all rivals; of what was not looked at nothing is concluded. */
function Summary({ counts, name }: { readonly counts: Rivals; readonly name: string }) {
  const standing = standingText(counts);
  const others = unjudgedText(counts);
  return (
    <>
      {standing && <p>{standing}.</p>}
      {noRivalBeatsIt(counts) && <p>No rival beats it in our data.</p>}
      {standing && (
        <p className={panel.small}>
          Share {name} won of those that were judged, a tie as half a win; then how many comparisons there
          were. Too close to call: the 95 % interval of the share holds 50 %.
        </p>
      )}
      {others && <p className={panel.small}>{others}.</p>}
      {!counts.complete && (
        <p className={panel.small}>
          Of the {count(counts.lookedAt)} most compared; it has more than we look at here.
        </p>
      )}
    </>
  );
}

function moreText({ behind, total }: Rivals, shown: number): string {
  return behind > shown ? `${count(behind)} clearly ahead of it: show all` : `Show all ${count(total)}`;
}
