import type { Import } from '#contract/imports.ts';
import { ImportCard } from '../import-card.tsx';
import { Brought } from './brought.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly imports: readonly Import[];
}

/** The imports that were begun here, and those that are under way whoever began them. */
export function BroughtCards({ ids, imports }: Props) {
  return ids.map((id) => {
    const found = imports.find((one) => one.id === id);
    const title = found?.title ?? found?.source ?? id;
    return (
      <ImportCard
        key={id}
        id={id}
        title={found?.state === 'undoing' ? `Undoing ${title}` : `Importing ${title}`}
      >
        <Brought found={found} />
      </ImportCard>
    );
  });
}
