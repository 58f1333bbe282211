import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Import } from '#contract/imports.ts';
import { Modal } from '../../../ui/modal.tsx';
import { importsQuery, sendUndo } from '../../../api/import-queries.ts';
import buttons from '../../../ui/buttons.module.css';
import { WriteProblem } from '../../../ui/write-problem.tsx';
import { whatGoes } from './what-goes.ts';
import styles from './undo-dialog.module.css';

interface Props {
  readonly undoing: Import;
  /** The import that is in force again afterwards. */
  readonly before: Import | undefined;
  readonly onClose: () => void;
}

/** Says what will go before it does. */
export function UndoDialog({ undoing, before, onClose }: Props) {
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => sendUndo(undoing.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: importsQuery().queryKey });
      onClose();
    },
  });
  const title = undoing.title ?? undoing.source;
  return (
    <Modal label={`Undo the import of ${title}`} onClose={onClose}>
      <div className={styles.inside}>
        <h2 className={styles.title}>Undo the import of {title}?</h2>
        {whatGoes(undoing, before).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {undo.error && <WriteProblem error={undo.error} retry={() => undo.mutate()} />}
        <div className={buttons.row}>
          <button
            type="button"
            className={buttons.main}
            disabled={undo.isPending}
            onClick={() => undo.mutate()}
          >
            {undo.isPending ? 'Undoing …' : 'Undo'}
          </button>
          <button type="button" className={buttons.quiet} onClick={onClose}>
            Cancel
          </button>
        </div>
      </div>
    </Modal>
  );
}
