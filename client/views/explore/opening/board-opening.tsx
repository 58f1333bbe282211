import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { RatingHighlights } from '#contract/ratings.ts';
import type { BoardAsked } from '../../../addresses/board-asked.ts';
import { boardUrl } from '../../../addresses/board-url.ts';
import { highlightsQuery, ratingsQuery } from '../../../api/rating-queries.ts';
import { Contests, Surprises } from '../../../evidence/board-contests.tsx';
import { classesOf } from '../../../evidence/rating-words.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { counted } from '../../../words/numbers.ts';
import panel from '../inspector/panel.module.css';
import { SourceLine } from '../inspector/source-line.tsx';
import { Leading } from './leading.tsx';

interface Props {
  readonly asked: Partial<BoardAsked>;
  /** The whole order, as where there is no map to show it, or the first two classes. */
  readonly whole: boolean;
}

/** What a board says first: its headline with source and date, who leads, which contests are open, and how far to trust it. */
export function BoardOpening({ asked, whole }: Props) {
  const { data, error, refetch } = useQuery(highlightsQuery(asked));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={8} />;
  const { source, kind, judge, context, separated, leading } = data;
  return (
    <>
      <div className={panel.head}>
        <h2 className={panel.title}>{data.label}</h2>
        <p className={panel.lead}>{data.headline}</p>
        <SourceLine id={source} />
      </div>
      {whole ? <WholeOrder of={data} /> : <Leading classes={leading} />}
      {separated.of > 0 && (
        <p>
          {separated.neighbours} of {counted(separated.of, 'neighbour')} in this order are apart beyond
          chance.{' '}
          <Link href={boardUrl({ view: 'ratings', source, kind, judge, context })}>
            How far the order can be trusted
          </Link>
        </p>
      )}
      <Contests of={data} heading="h3" />
      <Surprises of={data} heading="h3" />
    </>
  );
}

/** Every rated tool in its class; as much as one page of the answer holds. */
function WholeOrder({ of }: { readonly of: RatingHighlights }) {
  const { data } = useInfiniteQuery(ratingsQuery(of));
  const [first] = data?.pages ?? [];
  if (!first) return <Leading classes={of.leading} />;
  return (
    <Leading
      classes={classesOf(first.items).map(({ class: own, rows }) => ({
        class: own,
        total: rows.length,
        items: rows,
      }))}
    />
  );
}
