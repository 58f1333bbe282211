import { useEffect, useMemo, useRef, useState } from 'react';
import { useExplore } from '../../../explore/explore-context.ts';
import { expandNode, focusNode } from '../../../explore/moves.ts';
import { switchSelected } from '../../../explore/moves-select.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import { type Branch, Tree } from '../../../ui/tree.tsx';
import { type OutlineRow, sortRows } from './outline-rows.ts';
import { type Line, refOfLine, treeLines } from './tree-lines.ts';
import { lineInWords, TreeLine } from './tree-line.tsx';
import styles from './node-tree.module.css';

interface Props {
  readonly picture: Picture;
  readonly rows: readonly OutlineRow[];
}

/** Every node, and under each the nodes it has an edge with, strongest first, as deep as one opens them. */
export function NodeTree({ picture, rows }: Props) {
  const { state, go } = useExplore();
  const frame = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => sortRows(rows, { by: 'matches', descending: true }), [rows]);
  const lines = useMemo(() => treeLines(picture, sorted, open), [picture, sorted, open]);
  const [focus] = state.focus;

  useEffect(() => {
    frame.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [focus]);

  const branchOf = (line: Line): Branch => {
    const selected = state.select.includes(line.node.ref);
    const focused = line.node.ref === focus;
    return {
      key: line.id,
      name: lineInWords(line, { selected, focused }),
      content: <TreeLine line={line} selected={selected} />,
      current: focused,
      hasMore: line.hasMore,
      under: line.under.map(branchOf),
    };
  };
  return (
    <div ref={frame} className={styles.frame}>
      <Tree
        label="Nodes and their edges"
        branches={lines.map(branchOf)}
        open={open}
        onOpen={setOpen}
        onClick={(id) => go(focusNode(state, refOfLine(id)))}
        onEnter={(id) => {
          const ref = refOfLine(id);
          go(ref === focus ? expandNode(state, ref) : focusNode(state, ref));
        }}
        onSpace={(id) => go(switchSelected(state, refOfLine(id)))}
      />
    </div>
  );
}
