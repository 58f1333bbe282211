import { useQuery } from '@tanstack/react-query';
import { Modal } from '../ui/modal.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { toolCapabilitiesQuery, toolQuery } from '../api/queries.ts';
import { CorrectForm } from './correct-form.tsx';
import type { NamedFunction } from './correction-draft.ts';
import styles from './corrections.module.css';

interface Props {
  readonly tool: { readonly id: string; readonly name: string };
  readonly does: NamedFunction | undefined;
  readonly onClose: () => void;
  /** When a correction holds. */
  readonly onDone: () => void;
}

/** Over the page: one thing of a tool to be corrected. */
export function CorrectDialog({ tool, does, onClose, onDone }: Props) {
  const about = useQuery(toolQuery(tool.id));
  const offered = useQuery(toolCapabilitiesQuery(tool.id));
  const error = about.error ?? offered.error;
  return (
    <Modal label={`Correct ${tool.name}`} onClose={onClose}>
      <div className={styles.dialog}>
        <header className={styles.head}>
          <h2>Correct {tool.name}</h2>
          <button type="button" className={styles.close} onClick={onClose}>
            Close
          </button>
        </header>
        {error && <ProblemNotice error={error} />}
        {about.data && offered.data && (
          <CorrectForm tool={about.data} offers={offered.data.items} does={does ?? null} onDone={onDone} />
        )}
      </div>
    </Modal>
  );
}
