import { TypeMark } from '../../../ui/type-mark.tsx';
import { typeName } from '../../../words/words.ts';
import type { Line } from './tree-lines.ts';
import styles from './node-tree.module.css';

interface Props {
  readonly line: Line;
  readonly selected: boolean;
}

/** What a line of the tree says: how it stands to the one above, what it is, and how often they were compared. */
export function TreeLine({ line: { node, words, matched }, selected }: Props) {
  return (
    <>
      <TypeMark type={node.type} size={16} />
      <span className={styles.name} data-capability={node.kind === 'capability' || undefined}>
        {words && <span className={styles.words}>{words}</span>} {node.name}
        {selected && ' ✓'}
      </span>
      <span className={styles.matches}>{matched}</span>
    </>
  );
}

/** The same, to be read aloud. */
export function lineInWords(
  { node, words, matched }: Line,
  { selected, focused }: { readonly selected: boolean; readonly focused: boolean },
): string {
  const name = [words, node.name].filter(Boolean).join(' ');
  const parts = [name, typeName(node.type), focused && 'in focus', selected && 'selected', matched];
  return parts.filter(Boolean).join(', ');
}
