import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { judgeText, percentText, voteText } from '#contract/result-text.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { VoteBar } from '../../../evidence/vote-bar.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { count } from '../../../words/numbers.ts';
import { ratesQuery } from '../../../api/rival-queries.ts';
import { snapshotInWords } from '../../../words/snapshot-in-words.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import { bySource } from '../../../evidence/by-source.ts';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { usePage } from './page-context.ts';
import styles from './judged-on-it.module.css';

const firstVotes = 25;

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
            <ol>
              {ofSource.map((row) => (
                <li key={row.tool.id} className={styles.row}>
                  <TypeMark type={row.tool.type} size={14} />
                  <Link href={linkToNode(`tool:${row.tool.id}`)} className={styles.name}>
                    {row.tool.name}
                  </Link>
                  <VoteBar row={row} />
                  <span className={styles.share}>{row.share !== null && percentText(row.share)}</span>
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
