import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { toldApart } from '#contract/told-apart.ts';
import card from '../../components/list-card.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { alternativesUrl } from '../alternatives/alternatives-url.ts';
import { RowsWaiting } from '../capabilities/parts/rows-waiting.tsx';
import { ShowMore } from '../capabilities/parts/show-more.tsx';
import { shownWords } from '../capabilities/parts/shown-words.ts';
import { useRows } from '../capabilities/use-rows.ts';
import { FoundHit } from './found-hit.tsx';
import { foundNotes } from './found-notes.ts';
import { foundToolsQuery } from './found-queries.ts';
import { notesBeyond, readWords } from './read-words.ts';
import { useSearchShown } from './search-context.ts';
import { filtersOf, searchUrl } from './search-url.ts';
import styles from './found.module.css';

/** Operators such as free:yes narrow as filters do. */
const noneFits = (q: string, conditions: number) =>
  conditions > 0 || /\S:\S/.test(q)
    ? 'Remove filters such as free:yes one by one to see which leaves nothing.'
    : 'Try fewer or other words.';

/** Tools that fit the words and the filters, the best first. */
export function FoundTools() {
  const { state, to, go } = useSearchShown();
  const filters = filtersOf(state);
  const answer = useInfiniteQuery(foundToolsQuery(state));
  const { data, error } = answer;
  const hits = data?.pages.flatMap((page) => page.hits).slice(0, state.rows) ?? [];
  const nameOf = toldApart(hits, 'vendor');
  const first = data?.pages[0];
  const total = first?.total ?? 0;
  const conditions = first ? readWords(first) : [];
  useRows(state.rows, hits.length, answer);
  return (
    <section aria-labelledby="tools" className={styles.section}>
      <div className={styles.head}>
        <h2 id="tools" className={styles.heading}>
          Tools
        </h2>
        <p role="status" className={styles.quiet}>
          {data ? shownWords(hits.length, total, 'tool', 'tools') : error ? '' : 'Searching …'}
        </p>
      </div>
      {conditions.length > 0 && (
        <ul className={styles.conditions} aria-label="Read from your words">
          {conditions.map(({ from, label, undo }) => (
            <li key={from}>
              {label}
              <Link href={to({ q: state.q.replace(from, `"${from}"`) })} aria-label={undo} title={undo}>
                ×
              </Link>
            </li>
          ))}
        </ul>
      )}
      {first &&
        notesBeyond(foundNotes(first), conditions).map((note) => (
          <p key={note} className={styles.off}>
            {note}
          </p>
        ))}
      {first?.named.map(({ id, name }) => (
        <p key={id} className={styles.off}>
          You mentioned {name}: its own description counts in the search too.{' '}
          <Link href={alternativesUrl({ tool: id })}>All alternatives to {name}</Link>
        </p>
      ))}
      {error && <ProblemNotice error={error} retry={() => void answer.refetch()} />}
      {!data && !error && <RowsWaiting rows={8} />}
      {data && hits.length === 0 && (
        <p className={card.none}>
          No tool matches.{' '}
          {Object.keys(filters).length > 0 ? (
            <Link href={searchUrl({ q: state.q, kind: state.kind })}>Clear all filters</Link>
          ) : (
            noneFits(state.q, conditions.length)
          )}
        </p>
      )}
      {hits.length > 0 && (
        <ol className={card.list} data-stale={answer.isPlaceholderData || undefined}>
          {hits.map((hit) => (
            <FoundHit key={hit.id} hit={hit} name={nameOf(hit)} />
          ))}
        </ol>
      )}
      <ShowMore
        there={hits.length}
        total={total}
        reading={answer.isFetchingNextPage}
        onMore={(rows) => go({ rows }, 'replace')}
      />
    </section>
  );
}
