import { type ReactNode, useId, useRef } from 'react';
import { useLocation } from 'wouter';
import { wasOpenedHere } from './opened-here.ts';
import { useDialog } from './use-dialog.ts';
import styles from './over-page.module.css';

interface Props {
  readonly title: string;
  /** The address of the page without it. */
  readonly closed: string;
  readonly children: ReactNode;
}

/** What is behind a number or a tick, over the page. Shown while the address asks for it. */
export function OverPage({ title, closed, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [, navigate] = useLocation();
  function leave() {
    if (wasOpenedHere(history.state)) history.back();
    else navigate(closed, { replace: true });
  }

  useDialog(dialog, leave);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading}>
      <div className={styles.inside}>
        <header className={styles.header}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} onClick={leave}>
            Close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
