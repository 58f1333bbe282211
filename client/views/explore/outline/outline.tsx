import { useMemo } from 'react';
import { useExplore } from '../../../explore/explore-context.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import { counted } from '../../../words/numbers.ts';
import { GroupTable } from './group-table.tsx';
import { NodeTable } from './node-table.tsx';
import { NodeTree } from './node-tree.tsx';
import { outlineRows } from './outline-rows.ts';
import styles from './outline.module.css';

interface Props {
  readonly picture: Picture;
  readonly as: 'tree' | 'table';
}

/** The picture without the picture: the same nodes and edges as a tree or a table, over the map. */
export function Outline({ picture, as }: Props) {
  const { state } = useExplore();
  const rows = useMemo(() => outlineRows(picture), [picture]);
  const { groups } = picture;
  if (groups.length > 0 && rows.length === 0) {
    return (
      <section className={styles.outline} aria-label="Outline">
        <h2 className={styles.title}>
          {picture.inside?.name ?? 'Groups'} <span>{counted(groups.length, 'group')}</span>
        </h2>
        <GroupTable groups={groups} />
      </section>
    );
  }
  return (
    <section className={styles.outline} aria-label="Outline">
      <h2 className={styles.title}>
        {as === 'tree' ? 'Outline' : 'Table'}{' '}
        <span>
          {counted(rows.length, 'node')}, {counted(picture.pairs.length, 'edge')}
          {state.select.length > 0 && `, ${state.select.length} selected`}
        </span>
      </h2>
      {as === 'tree' ? <NodeTree picture={picture} rows={rows} /> : <NodeTable rows={rows} />}
    </section>
  );
}
