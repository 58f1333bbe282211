import { Link } from 'wouter';
import type { Conflict } from '#contract/imports.ts';
import type { Tool } from '#contract/tool.ts';
import { useSources } from '../../../api/use-sources.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import styles from './conflict-facts.module.css';
import { factsSideBySide } from './side-by-side.ts';

interface Props {
  readonly conflict: Conflict;
  /** The tools the sides stand for, once they are read. */
  readonly one: Tool | undefined;
  readonly other: Tool | undefined;
}

/** A row a fact, a column a side; what differs is marked. */
export function ConflictFacts({ conflict: { left, right }, one, other }: Props) {
  const sourceOf = useSources();
  const titleOf = (id: string) => sourceOf(id)?.title ?? id;
  const rows = factsSideBySide({ side: left, tool: one }, { side: right, tool: other }, titleOf);
  return (
    <table className={styles.facts}>
      <caption className="unseen">Both compared</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Fact</span>
          </th>
          {[left, right].map(({ record, name, tool }) => (
            <th key={record} scope="col">
              {tool === null ? name : <Link href={linkToNode(`tool:${tool}`)}>{name}</Link>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values, differs }) => (
          <tr key={label} data-differs={differs || undefined}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={index === 0 ? 'left' : 'right'}>{value ?? <span>no data</span>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
