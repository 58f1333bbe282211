import type { ImportPlan } from '#contract/imports.ts';
import { FoldList } from '../fold-list.tsx';
import { LeftOutLists } from '../left-out-lists.tsx';
import { PlannedItem } from './planned-item.tsx';

/** The lists of a plan, what needs a look first. */
export function PlanLists({ plan }: { readonly plan: ImportPlan }) {
  const { added, changed, conflicts, leftOut, unread } = plan;
  return (
    <>
      <LeftOutLists leftOut={leftOut} />
      <FoldList
        title="To review"
        note="These may be tools we have already. They are added as tools of their own, and listed under Possible duplicates."
        tone="care"
        of={conflicts}
        keyOf={({ id }) => id}
      >
        {({ says, left, right }) => (
          <>
            <strong>{left.name}</strong> and <strong>{right.name}</strong>. {says}
          </>
        )}
      </FoldList>
      <FoldList title="Changed" of={changed} open keyOf={({ kind, id }) => `${kind} ${id}`}>
        {(fact) => <PlannedItem fact={fact} />}
      </FoldList>
      <FoldList
        title="Added"
        of={added}
        open={changed.total === 0}
        keyOf={({ kind, id }, index) => `${kind} ${id} ${index}`}
      >
        {(fact) => <PlannedItem fact={fact} isNew />}
      </FoldList>
      <FoldList
        title="Fields that nothing reads"
        note="The mapping in source.yaml names them nowhere; they stay out."
        of={{ total: unread.length, items: unread }}
        keyOf={({ file }) => file}
      >
        {({ file, fields }) => (
          <>
            <strong>{file}</strong>: {fields.join(', ')}
          </>
        )}
      </FoldList>
    </>
  );
}
