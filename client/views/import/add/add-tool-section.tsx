import { PartSection } from '../part-section.tsx';
import { useState } from 'react';
import { AddToolForm } from './add-tool-form.tsx';
import { AddedToolResult } from './added-tool-result.tsx';
import type { Adding } from './adding.ts';

/** One tool by hand: the form, and what became of it. */
export function AddToolSection({ focused }: { readonly focused: boolean }) {
  const [adding, setAdding] = useState<Adding | null>(null);
  const [again, setAgain] = useState(0);
  return (
    <PartSection
      part="add"
      heading="Add one tool"
      lead="By hand, in a minute; it becomes a line that anybody can import."
    >
      {adding === null ? (
        <AddToolForm key={again} focused={focused || again > 0} onBegun={setAdding} />
      ) : (
        <AddedToolResult
          adding={adding}
          onAnother={() => {
            setAdding(null);
            setAgain(again + 1);
          }}
        />
      )}
    </PartSection>
  );
}
