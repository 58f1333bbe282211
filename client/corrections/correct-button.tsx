import { useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { CorrectDialog } from './correct-dialog.tsx';
import type { NamedFunction } from './correction-draft.ts';
import { focusHeading } from './focus-heading.ts';
import styles from './corrections.module.css';

interface Props {
  readonly tool: { readonly id: string; readonly name: string };
  /** What it is said to do, where that is to be corrected. */
  readonly does?: NamedFunction;
}

/** The quiet way to say that something of a tool is not so. */
export function CorrectButton({ tool, does }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const done = () => {
    // Only a dialog that is gone has given the focus back to the button.
    flushSync(() => setOpen(false));
    if (does !== undefined && button.current !== null && document.activeElement === button.current)
      focusHeading(button.current);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.correct}
        aria-label={`Correct this: ${does === undefined ? tool.name : `${tool.name}, ${does.name}`}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Correct this
      </button>
      {/* Beside the page's content: a paragraph cannot hold it. */}
      {open &&
        createPortal(
          <CorrectDialog tool={tool} does={does} onClose={() => setOpen(false)} onDone={done} />,
          document.body,
        )}
    </>
  );
}
