import { useQueries } from '@tanstack/react-query';
import { shortLabel } from '../graph/scene/node-look.ts';
import { toolQuery } from '../api/queries.ts';
import { CompareBar } from './compare-bar.tsx';

interface Props {
  /** Ids of the tools put aside. */
  readonly ids: readonly string[];
  readonly all?: readonly string[];
  readonly onOut: (id: string) => void;
}

/** Tools put aside, on whatever page of a list they stood, by their names. */
export function CompareToolsBar({ ids, all = ids, onOut }: Props) {
  const tools = useQueries({ queries: ids.map((id) => toolQuery(id)) });
  const aside = ids.map((id, index) => {
    const name = tools[index]?.data?.name ?? id;
    return { id, name, short: shortLabel(name) };
  });
  return <CompareBar aside={aside} all={all} noun="tools" onOut={onOut} />;
}
