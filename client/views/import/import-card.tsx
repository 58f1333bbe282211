import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Import } from '#contract/imports.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { importQuery, isUnderWay, sendCancel } from '../../api/import-queries.ts';
import { counted } from '../../words/numbers.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './import-card.module.css';
import { lastStep, placeOfStep, stateInWords, stepInWords } from './import-words.ts';
import { WriteProblem } from '../../ui/write-problem.tsx';
import { LeftOutLists } from './left-out-lists.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  /** What is said once it is in. */
  readonly children: ReactNode;
}

/** One import: how far it is, with the way to stop it, and then what became of it. */
export function ImportCard({ id, title, children }: Props) {
  const { data, error, refetch } = useQuery(importQuery(id));
  if (data === undefined) {
    if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
    return <output className={styles.card}>{title} …</output>;
  }
  return (
    <div className={styles.card} data-import={id}>
      {isUnderWay(data) ? <UnderWay found={data} title={title} /> : <Ended found={data}>{children}</Ended>}
    </div>
  );
}

function UnderWay({ found, title }: { readonly found: Import; readonly title: string }) {
  const client = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => sendCancel(found.id),
    onSettled: () => client.invalidateQueries({ queryKey: importQuery(found.id).queryKey }),
  });
  const { step, done, total } = found.progress ?? { step: 'waiting', done: 0, total: null };
  const figures =
    total === null
      ? counted(done, 'fact')
      : `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`;
  const share = total === null || total === 0 ? undefined : Math.min(1, done / total);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.title}>{title}</p>
        <output className={styles.step}>{stepInWords(step)} …</output>
        <p className={styles.figures}>{step === 'waiting' ? '' : figures}</p>
      </div>
      <progress
        className={styles.bar}
        aria-label={`${title}: step ${placeOfStep(step)} of ${lastStep}`}
        max={lastStep}
        value={Math.max(0, placeOfStep(step) - 1) + (share ?? (step === 'waiting' ? 0 : 0.5))}
      />
      {cancelling.error && <WriteProblem error={cancelling.error} retry={() => cancelling.mutate()} />}
      {found.state !== 'undoing' && (
        <div className={buttons.row}>
          <button
            type="button"
            className={buttons.quiet}
            disabled={cancelling.isPending || cancelling.isSuccess}
            onClick={() => cancelling.mutate()}
          >
            {cancelling.isSuccess ? 'Stopping …' : 'Cancel'}
          </button>
          <span className={styles.figures}>Cancelling undoes what was imported so far.</span>
        </div>
      )}
    </>
  );
}

function Ended({ found, children }: { readonly found: Import; readonly children: ReactNode }) {
  const { fault, leftOut } = found;
  return (
    <>
      <output className={styles.outcome} data-state={found.state}>
        {found.state === 'done' ? children : <strong>{stateInWords(found)}.</strong>}{' '}
        {found.state === 'cancelled' && 'Removed; the data before it is active.'}
        {found.state === 'undone' && 'Undone; the data before it is active again.'}
        {fault !== null && <p>{fault}</p>}
        {found.state === 'failed' && <p>Import the same data again to continue where it stopped.</p>}
      </output>
      <LeftOutLists leftOut={leftOut} />
    </>
  );
}
