import type { Choice } from './choices.ts';
import { Combobox } from './combobox.tsx';
import { Modal } from './modal.tsx';
import styles from './palette.module.css';

interface Props {
  /** What the dialog is called. */
  readonly label: string;
  /** What the field asks for. */
  readonly words: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly choices: readonly Choice[];
  /** Below the choices: how many, or why there is none. */
  readonly foot: string;
  readonly onClose: () => void;
}

/** A dialog to choose from by typing: the field has the keyboard from the start, and its list is always open. */
export function Palette({ label, words, text, onText, choices, foot, onClose }: Props) {
  return (
    <Modal label={label} onClose={onClose}>
      <Combobox
        className={styles.input}
        // The dialog is opened to type into it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        placeholder={words}
        aria-label={words}
        text={text}
        onText={onText}
        alwaysOpen
        list={{
          label: words,
          groups: [{ key: 'all', label: null, choices }],
          pending: false,
          foot: <output className={styles.foot}>{foot}</output>,
          look: { sheet: styles.sheet, list: styles.list, heading: undefined, choice: styles.option },
        }}
      />
    </Modal>
  );
}
