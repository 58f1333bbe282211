import { leftOutInWords, type LeftOut } from '#contract/left-out.ts';
import { FoldList } from './fold-list.tsx';
import styles from './left-out-lists.module.css';

const maxOpen = 20;

/** What was read and counts for nothing or for less: a list a reason, each place with what is wrong there. */
export function LeftOutLists({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  return leftOut.map((one) => {
    const { what, note } = leftOutInWords(one);
    return (
      <FoldList
        key={one.reason}
        title={what.charAt(0).toUpperCase() + what.slice(1)}
        note={note}
        tone="care"
        of={{ total: one.number, items: one.examples }}
        open={one.reason !== 'untaken' && one.number <= maxOpen}
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
  });
}
