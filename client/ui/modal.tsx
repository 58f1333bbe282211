import { type ReactNode, useRef } from 'react';
import { useDialog } from './use-dialog.ts';
import styles from './modal.module.css';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. Escape and a press beside it close it; the focus then goes back to where it was. */
export function Modal({ label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useDialog(dialog, onClose);
  return (
    <dialog ref={dialog} className={styles.modal} aria-label={label}>
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
