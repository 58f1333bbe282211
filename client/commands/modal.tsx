import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './modal.module.css';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. Escape and a press beside it close it; the focus then goes back to where it was. */
export function Modal({ label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed while it is still in the page: only then does the browser give the focus back.
    return () => shown?.close();
  }, []);
  return (
    // The keyboard closes it with Escape, which the browser sees to.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.modal}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
