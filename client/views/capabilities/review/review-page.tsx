import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import card from '../../../ui/list-card.module.css';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { pairingsQuery } from '../../../api/capability-queries.ts';
import buttons from '../../../ui/buttons.module.css';
import { WriteProblem } from '../../../ui/write-problem.tsx';
import { useDirectory } from '../directory-context.ts';
import { directoryUrl, pairingStates } from '../../../addresses/directory-url.ts';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { ShowMore } from '../../../ui/show-more.tsx';
import { shownWords } from '../../../words/shown-words.ts';
import { SortLinks } from '../parts/sort-links.tsx';
import { usePairing } from '../use-pairing.ts';
import { useRows } from '../../../api/use-rows.ts';
import { PairingItem } from './pairing-item.tsx';
import { decidedWords, pairingLists } from './pairing-words.ts';
import styles from './review-page.module.css';

const lists = pairingStates.map((id) => ({ id, label: pairingLists[id].label }));

/** Pairs of words that may mean one capability: to decide on, and decided. */
export function ReviewPage() {
  const { state: shown, go } = useDirectory();
  const { state, rows } = shown;
  const answer = useInfiniteQuery(pairingsQuery(state));
  const told = useRef<HTMLOutputElement>(null);
  // The pressed button goes with its pair: the keyboard goes on from what was said.
  const { decide, deciding } = usePairing(() => told.current?.focus({ preventScroll: true }));
  const { data, error } = answer;
  const items = data?.pages.flatMap((page) => page.items).slice(0, rows) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const { lead, none } = pairingLists[state];
  const decided = deciding.isSuccess ? deciding.variables : null;
  const said = deciding.isPending
    ? 'Counting anew …'
    : decided && decidedWords({ left: decided.left.name, right: decided.right.name, same: decided.same });
  useRows(rows, items.length, answer);
  const { reset } = deciding;
  useEffect(() => reset(), [state, reset]);
  return (
    <section aria-label="To review">
      <div className={styles.bar}>
        <p className={styles.lead}>{lead}</p>
        <SortLinks
          label="Show"
          chosen={state}
          sorts={lists}
          to={(list) => directoryUrl({ view: 'review', state: list })}
        />
      </div>
      <div className={said === null ? undefined : styles.said}>
        <output ref={told} tabIndex={-1} className={said === null ? 'unseen' : undefined}>
          {said}
        </output>
        {decided && (
          <button
            type="button"
            className={buttons.quiet}
            disabled={deciding.isPending}
            onClick={() => decide({ ...decided, same: !decided.same })}
          >
            {decided.same ? 'No, keep them apart' : 'No, they are the same'}
          </button>
        )}
      </div>
      {deciding.error && (
        <WriteProblem error={deciding.error} retry={() => deciding.variables && decide(deciding.variables)} />
      )}
      <output className={styles.status}>
        {data ? shownWords(items.length, total, 'pair', 'pairs') : error ? '' : 'Looking …'}
      </output>
      {error && <ProblemNotice error={error} retry={() => void answer.refetch()} />}
      {!data && !error && <RowsWaiting rows={8} />}
      {data && items.length === 0 && <p className={card.none}>{none}</p>}
      {items.length > 0 && (
        <ul className={card.list}>
          {items.map((pairing) => (
            <PairingItem
              key={`${pairing.left.id} ${pairing.right.id}`}
              pairing={pairing}
              busy={deciding.isPending}
              onDecide={(same) => decide({ left: pairing.left, right: pairing.right, same })}
            />
          ))}
        </ul>
      )}
      <ShowMore
        there={items.length}
        total={total}
        reading={answer.isFetchingNextPage}
        onMore={(asked) => go({ rows: asked }, 'replace')}
      />
    </section>
  );
}
