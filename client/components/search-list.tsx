import type { UseQueryResult } from '@tanstack/react-query';
import type { SearchAnswer, SearchHit } from '#contract/search.ts';
import { count } from '../numbers.ts';
import { canBeSearched } from './can-be-searched.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { SearchOption } from './search-option.tsx';
import styles from './search-list.module.css';

interface Props {
  readonly id: string;
  readonly query: string;
  readonly answer: UseQueryResult<SearchAnswer>;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

/** What was found, and in words when nothing was, when it is under way and when it failed. */
export function SearchList({ id, query, answer, active, onActive, onChoose }: Props) {
  const { data, error } = answer;
  const wordless = query !== '' && !canBeSearched(query);
  const hits = wordless ? [] : (data?.hits ?? []);
  return (
    // The pointer must not take the focus out of the box before its click arrives.
    <div className={styles.sheet} onMouseDown={(event) => event.preventDefault()}>
      <ul id={id} role="listbox" aria-label="Found" className={styles.list}>
        {hits.map((hit, index) => (
          <SearchOption
            key={`${hit.kind}:${hit.id}`}
            id={`${id}-${index}`}
            hit={hit}
            active={index === active}
            onActive={() => onActive(index)}
            onChoose={() => onChoose(hit)}
          />
        ))}
      </ul>
      <div className={styles.foot} role="status">
        {wordless ? (
          'Type a name or a need.'
        ) : error ? (
          <ProblemNotice error={error} retry={() => void answer.refetch()} />
        ) : !data ? (
          'Looking …'
        ) : hits.length === 0 ? (
          `Nothing is called “${query}”, and nothing says it can do that. Try fewer or other words.`
        ) : hits.length < data.total ? (
          `The best ${hits.length} of ${count(data.total)}. More words narrow it down.`
        ) : (
          `${count(data.total)} found`
        )}
      </div>
    </div>
  );
}
