import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { compareAddress } from '../../../addresses/compare-address.ts';
import { nearQuery } from '../../../api/import-queries.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import buttons from '../../../ui/buttons.module.css';
import { ImportCard } from '../import-card.tsx';
import { headingOf } from '../part-section.tsx';
import type { Adding } from './adding.ts';
import { ToolLine } from './tool-line.tsx';

interface Props {
  readonly adding: Adding;
  readonly onAnother: () => void;
}

/** What became of a tool that was sent, with the ways on from it. */
export function AddedToolResult({ adding, onAnother }: Props) {
  // The form that held the focus is gone.
  useEffect(() => document.getElementById(headingOf('add'))?.focus({ preventScroll: true }), []);
  return (
    <>
      <ImportCard id={adding.import} title={`Adding ${adding.tool.name}`}>
        <AddedTool adding={adding} />
      </ImportCard>
      <div className={buttons.row}>
        <button type="button" className={buttons.quiet} onClick={onAnother}>
          Add another
        </button>
      </div>
      <ToolLine line={adding.line} name={adding.tool.name} />
    </>
  );
}

function AddedTool({ adding }: Pick<Props, 'adding'>) {
  const { data } = useQuery(nearQuery(adding.tool));
  const id = data?.items.find(({ effect }) => effect === 'replaces')?.id;
  return (
    <p>
      <strong>{adding.tool.name} is here.</strong>{' '}
      {id !== undefined && (
        <>
          <Link href={linkToNode(`tool:${id}`)}>Show it in the graph</Link>
          {' · '}
          <Link href={compareAddress([id])}>Compare it with another tool</Link>
        </>
      )}
    </p>
  );
}
