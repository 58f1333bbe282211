import { useEffect, useId, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Address } from './address.ts';
import type { EntriesQuestion } from './compare-url.ts';
import { EntriesList } from './entries-list.tsx';
import { wasOpenedHere } from './opened-here.ts';
import styles from './entries-dialog.module.css';

interface Props {
  readonly question: EntriesQuestion;
  readonly title: string;
  readonly address: Address;
}

/** The ledger entries behind a number, over the page. Shown while the address asks for it. */
export function EntriesDialog({ question, title, address }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [, navigate] = useLocation();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function leave() {
    if (wasOpenedHere(history.state)) history.back();
    else navigate(address.withoutEntries(), { replace: true });
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) leave();
      }}
    >
      <div className={styles.inside}>
        <header className={styles.header}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} onClick={leave}>
            Close
          </button>
        </header>
        <EntriesList question={question} />
      </div>
    </dialog>
  );
}
