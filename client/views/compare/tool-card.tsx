import { Link } from 'wouter';
import type { Tool } from '#contract/tool.ts';
import { toldLine } from '#contract/told-line.ts';
import { ShownLine } from '../../ui/shown-line.tsx';
import { TypeMark } from '../../ui/type-mark.tsx';
import { linkToNode } from '../../addresses/url-state.ts';
import styles from './tool-card.module.css';
import { toolWords } from '../../words/tool-words.ts';

interface Props {
  readonly tool: Tool;
  /** How many tools it is compared with. */
  readonly others: number;
  /** The address without this tool: with one other left, a second is chosen there. */
  readonly elsewhere: string;
}

/** What one tool is, with the ways from here: into the graph, or another tool in its place. */
export function ToolCard({ tool, others, elsewhere }: Props) {
  const { id, name, type } = tool;
  return (
    <li className={styles.card}>
      <TypeMark type={type} size={28} />
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.kind}>{toolWords(tool)}</p>
        {toldLine(tool) !== null && (
          <p className={styles.description}>
            <ShownLine of={tool} />
          </p>
        )}
        <p className={styles.actions}>
          <Link href={linkToNode(`tool:${id}`)} aria-label={`Show in the graph: ${name}`}>
            Show in the graph
          </Link>
          {others > 1 ? (
            <Link href={elsewhere} aria-label={`Leave out ${name}`}>
              Leave out
            </Link>
          ) : (
            <Link href={elsewhere} aria-label={`Change ${name} for another tool`}>
              Change
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}
