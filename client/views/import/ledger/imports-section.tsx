import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { Import, ImportList } from '#contract/imports.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { counted } from '../../../words/numbers.ts';
import { importBefore, undoable } from '../import-words.ts';
import { PartSection } from '../part-section.tsx';
import { ImportsTable } from './imports-table.tsx';
import styles from './imports-table.module.css';
import { UndoDialog } from './undo-dialog.tsx';

interface Props {
  readonly imports: UseQueryResult<z.infer<typeof ImportList>>;
}

/** Everything that was brought in, newest first, and the way back. */
export function ImportsSection({ imports: { data, error, refetch } }: Props) {
  const [undoing, setUndoing] = useState<Import | null>(null);
  const items = data?.items ?? [];
  return (
    <PartSection
      part="imports"
      heading="Imports"
      lead="All imports, newest first. The latest of each source can be undone."
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data === undefined && !error && <output className={styles.waiting} aria-label="Reading the imports" />}
      {data?.total === 0 && <p className={styles.none}>No imports yet.</p>}
      {items.length > 0 && <ImportsTable imports={items} undoable={undoable(items)} onUndo={setUndoing} />}
      {data && data.total > items.length && (
        <p className={styles.none}>and {counted(data.total - items.length, 'earlier one')}</p>
      )}
      {undoing !== null && (
        <UndoDialog
          undoing={undoing}
          before={importBefore(items, undoing)}
          onClose={() => setUndoing(null)}
        />
      )}
    </PartSection>
  );
}
