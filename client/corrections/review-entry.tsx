import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { corrections, type ReviewAsked } from '#contract/corrections.ts';
import { reviewStates } from '#contract/vocabulary.ts';
import type { MatchEntry } from '#contract/match.ts';
import { sendReview, sendUndoOfReview } from '../api/correction-queries.ts';
import buttons from '../ui/buttons.module.css';
import { Field } from '../ui/field.tsx';
import fields from '../ui/fields.module.css';
import { Modal } from '../ui/modal.tsx';
import { WriteProblem } from '../ui/write-problem.tsx';
import { correctingKey } from './correcting-key.ts';
import { reviewText } from './review-words.ts';
import styles from './corrections.module.css';

type Reviewed = Pick<MatchEntry, 'id' | 'state' | 'first' | 'second' | 'review'>;
type ReviewState = ReviewAsked['state'];

const choices: Readonly<Record<ReviewState, string>> = {
  confirmed: 'Confirm: it says what its source says',
  rejected: 'Reject: it is wrong, and is not to count',
  withdrawn: 'Withdraw: whoever said it takes it back',
};

/** What a person found of an entry, and the way to say it or take it back; nothing of what is history. */
export function ReviewEntry({ entry }: { readonly entry: Reviewed }) {
  const [open, setOpen] = useState(false);
  const { undoing } = useReviewing(() => {});
  const { review } = entry;
  if (entry.state === 'superseded') return null;
  const name = `${entry.first.name} against ${entry.second.name}`;
  return (
    <>
      {review !== null && <p className={styles.grounds}>{reviewText(review)}</p>}
      <p className={styles.ways}>
        <button
          type="button"
          className={styles.correct}
          aria-haspopup="dialog"
          aria-label={`Review this entry: ${name}`}
          onClick={() => setOpen(true)}
        >
          Review
        </button>
        {review?.source === corrections.id && (
          <button
            type="button"
            className={styles.correct}
            aria-label={`Undo the review: ${name}`}
            aria-disabled={undoing.isPending}
            onClick={() => !undoing.isPending && undoing.mutate(entry.id)}
          >
            {undoing.isPending ? 'Undoing …' : 'Undo'}
          </button>
        )}
      </p>
      {undoing.error && <WriteProblem error={undoing.error} retry={() => undoing.mutate(entry.id)} />}
      {open &&
        createPortal(
          <ReviewDialog entry={entry} name={name} onClose={() => setOpen(false)} />,
          document.body,
        )}
    </>
  );
}

interface DialogProps {
  readonly entry: Reviewed;
  readonly name: string;
  readonly onClose: () => void;
}

/** What is found of the entry, why, and who says so. */
function ReviewDialog({ entry, name, onClose }: DialogProps) {
  const group = useId();
  const [state, setState] = useState<ReviewState>(entry.review?.state ?? 'rejected');
  const reason = useRef<HTMLInputElement>(null);
  const by = useRef<HTMLInputElement>(null);
  const { sending } = useReviewing(onClose);
  const send = () => {
    const [why, who] = [reason.current?.value.trim() ?? '', by.current?.value.trim() ?? ''];
    sending.mutate({
      id: entry.id,
      state,
      ...(why !== '' && { reason: why }),
      ...(who !== '' && { by: who }),
    });
  };
  return (
    <Modal label={`Review the entry: ${name}`} onClose={onClose}>
      <div className={styles.dialog}>
        <header className={styles.head}>
          <h2>Review this entry</h2>
          <button type="button" className={styles.close} onClick={onClose}>
            Close
          </button>
        </header>
        <form
          className={styles.form}
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            if (!sending.isPending) send();
          }}
        >
          <fieldset className={styles.kinds}>
            <legend>{name}</legend>
            {reviewStates.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={group}
                  value={one}
                  checked={one === state}
                  onChange={() => setState(one)}
                />{' '}
                {choices[one]}
              </label>
            ))}
          </fieldset>
          <div className={fields.fields}>
            <Field label="Why" hint="optional, shown" wide>
              {(control) => <input {...control} ref={reason} type="text" maxLength={500} />}
            </Field>
            <Field label="Your name" hint="optional, shown">
              {(control) => <input {...control} ref={by} type="text" maxLength={100} autoComplete="name" />}
            </Field>
          </div>
          {sending.error && <WriteProblem error={sending.error} retry={send} />}
          <div className={buttons.row}>
            <button type="submit" className={buttons.main} aria-disabled={sending.isPending}>
              {sending.isPending ? 'Saving …' : 'Save the review'}
            </button>
            <span className={styles.grounds}>No source is changed, and it can be undone.</span>
          </div>
        </form>
      </div>
    </Modal>
  );
}

/** Sends a review, or takes all of an entry back; when that holds, all that is shown is read anew. */
function useReviewing(leave: () => void) {
  const client = useQueryClient();
  const onSuccess = async () => {
    leave();
    await client.invalidateQueries();
  };
  return {
    sending: useMutation({ mutationKey: [...correctingKey, 'correct'], mutationFn: sendReview, onSuccess }),
    undoing: useMutation({
      mutationKey: [...correctingKey, 'undo'],
      mutationFn: sendUndoOfReview,
      onSuccess,
    }),
  };
}
