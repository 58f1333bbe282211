import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { intervalText, judgeText, percentText, voteText } from '#contract/result-text.ts';
import type { QualityRate } from '#contract/rates.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { VoteBar } from '../../../evidence/vote-bar.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { count } from '../../../words/numbers.ts';
import { ratesQuery } from '../../../api/rival-queries.ts';
import { snapshotInWords } from '../../../words/snapshot-in-words.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { classesOf, classText } from '../../../evidence/rating-words.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import { bySource } from '../../../evidence/by-source.ts';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { usePage } from './page-context.ts';
import styles from './judged-on-it.module.css';

/** Enough for whole classes: a class is named after the first in it. */
const firstVotes = 100;

/** Tools that were judged on it, each source apart, by votes per participation where that is known. */
export function JudgedOnIt({ name }: { readonly name: string }) {
  const { id, to } = usePage();
  const sourceOf = useSources();
  const ref = `capability:${id}`;
  const answer = useInfiniteQuery(ratesQuery({ quality: id }, firstVotes));
  if (answer.error) return <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />;
  const [whole] = answer.data?.pages ?? [];
  if (whole?.total === 0) return null;
  const rows = answer.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="judged" className={styles.section}>
      <h2 id="judged" className={styles.heading}>
        Judged on it
      </h2>
      {!whole && <RowsWaiting rows={6} />}
      {bySource(rows).map(([source, ofSource]) => {
        const known = sourceOf(source);
        return (
          <div key={source} className={styles.group}>
            <p className={styles.source}>
              {known?.title ?? source}
              {known && (
                <span>
                  {' · '}
                  {[judgeText(known), snapshotInWords(known)].filter(Boolean).join(' · ')}
                </span>
              )}
            </p>
            <p className={styles.order}>{orderText(name, ofSource)}</p>
            {classesOf(ofSource).map(({ class: own, rows: ofClass }) => (
              <Fragment key={own}>
                {own !== null && (
                  <h3 className={styles.class}>
                    Class {own}: <span>{classText({ class: own, rows: ofClass }, ['tool', 'tools'])}</span>
                  </h3>
                )}
                <ol>
                  {ofClass.map((row) => (
                    <li key={row.tool.id} className={styles.row}>
                      <TypeMark type={row.tool.type} size={14} />
                      <Link href={linkToNode(`tool:${row.tool.id}`)} className={styles.name}>
                        {row.tool.name}
                      </Link>
                      <VoteBar row={row} />
                      <span className={styles.share}>
                        {row.share !== null && percentText(row.share)}
                        {row.low !== null && row.high !== null && (
                          <small title={intervalText({ low: row.low, high: row.high })}>
                            {Math.round(100 * row.low)}–{Math.round(100 * row.high)} %
                          </small>
                        )}
                      </span>
                      <EntriesLink
                        address={{ withEntries: (entries) => to({ entries }) }}
                        question={{ ref, against: `tool:${row.tool.id}`, source }}
                        label={`${voteText(name, row)}: open the votes of ${row.tool.name}`}
                      >
                        {row.participations === null
                          ? count(row.votes)
                          : `${count(row.votes)} of ${count(row.participations)}`}
                      </EntriesLink>
                    </li>
                  ))}
                </ol>
              </Fragment>
            ))}
          </div>
        );
      })}
      {whole && rows.length < whole.total && (
        <p className={styles.more}>
          {count(rows.length)} of {count(whole.total)} tools.{' '}
          <button
            type="button"
            className={styles.button}
            onClick={() => void answer.fetchNextPage()}
            disabled={answer.isFetchingNextPage}
          >
            Show more
          </button>
        </p>
      )}
    </section>
  );
}

/** "397 of 7,778 people called its answers superficial: the fewest first …", of the first row. */
function orderText(name: string, rows: readonly QualityRate[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const end = first.quality.sense === 'bad' ? 'the fewest first' : 'the most first';
  const told = `${first.tool.name}: ${voteText(name, first)}`;
  return first.share === null
    ? `${told}. How often each was shown is not said, so there are counts and no rates; ${end}.`
    : `${told}. Share of those who saw its answers, ${end}; a class is of tools too close to separate.`;
}
