import type { UseQueryResult } from '@tanstack/react-query';
import type { SearchAnswer } from '#contract/search.ts';
import { canBeSearched } from '../api/can-be-searched.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { count } from '../words/numbers.ts';
import styles from './search-list.module.css';

interface Props {
  readonly words: string;
  readonly answer: UseQueryResult<SearchAnswer>;
  /** The list leads to all that was found. */
  readonly leadsToAll: boolean;
}

/** Below the list: how much was found, and in words when nothing was, when it is under way and when it failed. */
export function SearchFoot({ words, answer, leadsToAll }: Props) {
  const { data, error } = answer;
  const more = leadsToAll
    ? 'Narrow it down with more words, type:model or free:yes.'
    : 'Narrow it down with more words.';
  return (
    <output className={styles.foot}>
      {words !== '' && !canBeSearched(words) ? (
        'Type a name or a need.'
      ) : error ? (
        <ProblemNotice error={error} retry={() => void answer.refetch()} />
      ) : !data ? (
        'Searching …'
      ) : data.hits.length === 0 ? (
        `We have no tool or capability called “${words}”, and none that says it does that. Try fewer or other words.`
      ) : data.hits.length < data.total ? (
        `The best ${data.hits.length} of ${count(data.total)}. ${more}`
      ) : (
        `${count(data.total)} found`
      )}
      {data?.meaning === 'off' && ' Search by meaning is off here: results are by words alone.'}
    </output>
  );
}
