import { TypeMark } from '../../../components/type-mark.tsx';
import { count } from '../../../numbers.ts';
import { typeName } from '../../../words.ts';
import type { Line } from './tree-lines.ts';
import styles from './node-tree.module.css';

interface Props {
  readonly line: Line;
  /** Whether Tab gets to it: one line of the tree at a time. */
  readonly inReach: boolean;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly onStand: () => void;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

export function TreeLine({ line, inReach, focused, selected, onStand, onFocus, onOpen }: Props) {
  const { node, level, place, siblings, hasMore, open, words, matches } = line;
  return (
    // The keys of the tree around it do the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      role="treeitem"
      data-line={line.id}
      data-focused={focused || undefined}
      className={styles.line}
      style={{ paddingInlineStart: 8 + (level - 1) * 22 }}
      tabIndex={inReach ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={hasMore ? open : undefined}
      aria-selected={focused || selected}
      onFocus={onStand}
      onClick={onFocus}
    >
      <span
        className={styles.twist}
        data-open={open}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onOpen();
        }}
      >
        {hasMore ? '›' : ''}
      </span>
      <TypeMark type={node.type} size={16} />
      <span className={styles.name} data-capability={node.kind === 'capability' || undefined}>
        {words && <span className={styles.words}>{words}</span>} {node.name}
        <span className="unseen">, {typeName(node.type)}</span>
        {selected && <span aria-hidden="true"> ✓</span>}
        {selected && <span className="unseen">, selected</span>}
      </span>
      <span className={styles.matches}>
        {matches > 0 && (
          <>
            {count(matches)}
            <span className="unseen">{matches === 1 ? 'match' : 'matches'}</span>
          </>
        )}
      </span>
    </li>
  );
}
