import type { UseQueryResult } from '@tanstack/react-query';
import type { FamilyHit } from '#contract/families.ts';
import type { SearchAnswer, SearchHit } from '#contract/search.ts';
import { toldApart } from '#contract/told-apart.ts';
import { count } from '../numbers.ts';
import { canBeSearched } from './can-be-searched.ts';
import { FamilyOption } from './family-option.tsx';
import { hitsApart } from './hits-apart.ts';
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
  /** Shown above the hits. */
  readonly families?: {
    readonly found: readonly FamilyHit[];
    /** The index of the first of them among the choices. */
    readonly from: number;
    readonly onChoose: (family: FamilyHit) => void;
  };
  /** Goes to everything that was found: the last choice, where there is more. */
  readonly onAll?: (() => void) | undefined;
}

const kindNames = { tool: 'Tools', capability: 'Capabilities' } as const;

/** What was found, and in words when nothing was, when it is under way and when it failed. */
export function SearchList(props: Props) {
  const { id, query, answer, active, onActive, onChoose, families, onAll } = props;
  const { data, error } = answer;
  const wordless = query !== '' && !canBeSearched(query);
  const apart = hitsApart(wordless ? [] : (data?.hits ?? []));
  const hits = apart.flatMap((kind) => kind.hits);
  const nameOf = toldApart(hits, 'vendor');
  const more = onAll
    ? 'Narrow it down with more words, type:model or free:yes.'
    : 'Narrow it down with more words.';
  return (
    // The pointer must not take the focus out of the box before its click arrives.
    <div className={styles.sheet} onMouseDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label="Found" className={styles.list}>
        {families && families.found.length > 0 && (
          <ul role="group" aria-label="Families">
            {families.found.map((family, index) => (
              <FamilyOption
                key={family.id}
                id={`${id}-${families.from + index}`}
                family={family}
                active={active === families.from + index}
                onActive={() => onActive(families.from + index)}
                onChoose={() => families.onChoose(family)}
              />
            ))}
          </ul>
        )}
        {apart.map(({ kind, hits: some }) => (
          <ul key={kind} role="group" aria-label={kindNames[kind]}>
            {apart.length > 1 && (
              <li role="presentation" className={styles.kind}>
                {kindNames[kind]}
              </li>
            )}
            {some.map((hit) => {
              const index = hits.indexOf(hit);
              return (
                <SearchOption
                  key={hit.id}
                  id={`${id}-${index}`}
                  hit={hit}
                  name={nameOf(hit)}
                  active={index === active}
                  onActive={() => onActive(index)}
                  onChoose={() => onChoose(hit)}
                />
              );
            })}
          </ul>
        ))}
        {onAll && data && (
          // The keys of the box above walk and take the options.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            id={`${id}-${hits.length}`}
            role="option"
            aria-selected={active === hits.length}
            tabIndex={-1}
            className={styles.all}
            onMouseMove={() => onActive(hits.length)}
            onClick={onAll}
          >
            All {count(data.total)}, with filters <span aria-hidden="true">→</span>
          </div>
        )}
      </div>
      <div className={styles.foot} role="status">
        {wordless ? (
          'Type a name or a need.'
        ) : error ? (
          <ProblemNotice error={error} retry={() => void answer.refetch()} />
        ) : !data ? (
          'Searching …'
        ) : hits.length === 0 ? (
          `We have no tool or capability called “${query}”, and none that says it does that. Try fewer or other words.`
        ) : hits.length < data.total ? (
          `The best ${hits.length} of ${count(data.total)}. ${more}`
        ) : (
          `${count(data.total)} found`
        )}
        {data?.meaning === 'off' && ' Search by meaning is off here: results are by words alone.'}
      </div>
    </div>
  );
}
