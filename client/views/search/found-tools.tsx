import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { toldApart } from '#contract/told-apart.ts';
import card from '../../ui/list-card.module.css';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { compareUrl } from '../../addresses/compare-url.ts';
import { boardUrl } from '../../addresses/board-url.ts';
import { alternativesUrl } from '../../addresses/alternatives-url.ts';
import { RowsWaiting } from '../../ui/rows-waiting.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { shownWords } from '../../words/shown-words.ts';
import { useRows } from '../../api/use-rows.ts';
import { ConditionMarks } from './condition-marks.tsx';
import { FoundHit } from './found-hit.tsx';
import { foundNotes } from './found-notes.ts';
import { foundToolsQuery } from './found-queries.ts';
import { notesBeyond, readWords } from './read-words.ts';
import { useSearchShown } from './search-context.ts';
import { filtersOf, searchUrl } from '../../addresses/search-url.ts';
import styles from './found.module.css';

/** Operators such as free:yes narrow as filters do. */
const noneFits = (q: string, conditions: number) =>
  conditions > 0 || /\S:\S/.test(q)
    ? 'Remove filters such as free:yes one by one to see which leaves nothing.'
    : 'Try fewer or other words.';

/** Tools that fit the words and the filters, the best first. */
export function FoundTools() {
  const { state, field, to, go } = useSearchShown();
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
        <output className={styles.quiet}>
          {data ? shownWords(hits.length, total, 'tool', 'tools') : error ? '' : 'Searching …'}
        </output>
      </div>
      <ConditionMarks conditions={conditions} q={state.q} to={(q) => to({ q })} field={field} />
      {first &&
        [...new Set(notesBeyond(foundNotes(first), conditions))].map((note) => (
          <p key={note} className={styles.off}>
            {note}
          </p>
        ))}
      {first?.board && (
        <p className={styles.off}>
          {first.board.text} <Link href={boardUrl(first.board)}>All of this board</Link>
        </p>
      )}
      {first !== undefined && first.compared.length > 1 && (
        <p className={styles.off}>
          <Link href={compareUrl({ tools: first.compared.map(({ id }) => id) })}>
            Compare {first.compared.map(({ name }) => name).join(' and ')}
          </Link>
        </p>
      )}
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
            noneFits(state.q, conditions.filter(({ undo }) => undo !== null).length)
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
