import type { Import } from '#contract/imports.ts';
import { FoldList } from './fold-list.tsx';
import styles from './row-problems.module.css';

/** Rows that are left out, each with its place and the reason. */
export function RowProblems({ problems }: Pick<Import, 'problems'>) {
  return (
    <FoldList
      title="Rows left out"
      note="The rest goes in without them."
      tone="care"
      of={problems}
      open={problems.total <= 20}
      keyOf={(_, index) => String(index)}
    >
      {({ file, line, message }) => (
        <>
          <span className={styles.place}>
            {file}:{line}
          </span>{' '}
          {message}
        </>
      )}
    </FoldList>
  );
}
