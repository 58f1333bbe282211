import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useExplore } from '../../../explore/explore-context.ts';
import { expandNode, focusNode } from '../../../explore/moves.ts';
import { switchSelected } from '../../../explore/moves-select.ts';
import type { Picture } from '../../../graph/picture.ts';
import { type OutlineRow, sortRows } from './outline-rows.ts';
import { treeLines } from './tree-lines.ts';
import { TreeLine } from './tree-line.tsx';
import { treeMove } from './tree-move.ts';
import styles from './node-tree.module.css';

interface Props {
  readonly picture: Picture;
  readonly rows: readonly OutlineRow[];
}

/** Every node, and under each the nodes it has an edge with, strongest first, as deep as one opens them. */
export function NodeTree({ picture, rows }: Props) {
  const { state, go } = useExplore();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(null);
  const sorted = useMemo(() => sortRows(rows, { by: 'matches', descending: true }), [rows]);
  const lines = useMemo(() => treeLines(picture, sorted, open), [picture, sorted, open]);
  const [focus] = state.focus;
  const here = lines.find(({ id }) => id === at) ?? lines.find(({ node }) => node.ref === focus) ?? lines[0];

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [focus]);

  const stand = (id: string) => {
    setAt(id);
    list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`)?.focus();
  };
  const setOpened = (id: string, opened: boolean) => {
    const next = new Set(open);
    if (opened) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeMove(lines, here, event.key);
    if (move?.to) stand(move.to);
    else if (move) setOpened(here.id, move.open);
    else if (event.key === 'Enter')
      go(here.node.ref === focus ? expandNode(state, focus) : focusNode(state, here.node.ref));
    else if (event.key === ' ') go(switchSelected(state, here.node.ref));
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className={styles.tree}
      role="tree"
      aria-label="Nodes and their edges"
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      {lines.map((line) => (
        <TreeLine
          key={line.id}
          line={line}
          inReach={line.id === here?.id}
          focused={line.node.ref === focus}
          selected={state.select.includes(line.node.ref)}
          onStand={() => setAt(line.id)}
          onFocus={() => {
            setAt(line.id);
            go(focusNode(state, line.node.ref));
          }}
          onOpen={() => setOpened(line.id, !line.open)}
        />
      ))}
    </ul>
  );
}
