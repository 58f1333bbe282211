import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Import } from '#contract/imports.ts';
import { isUnderWay } from '../../api/import-queries.ts';

/** When an import has ended, all that was read of the graph before is asked for anew. */
export function useFreshAfterImports(imports: readonly Import[] | undefined): void {
  const client = useQueryClient();
  const before = useRef<readonly string[]>([]);
  useEffect(() => {
    if (imports === undefined) return;
    const now = imports.filter(isUnderWay).map(({ id }) => id);
    const ended = before.current.some((id) => !now.includes(id));
    before.current = now;
    if (ended) void client.invalidateQueries();
  }, [client, imports]);
}
