import type { CompareRow } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Address } from '../../addresses/compare-path.ts';
import { isLit, type Light } from './light.ts';
import { RowCell } from './row-cell.tsx';
import { rowLeader } from './row-leader.ts';
import styles from './rows-table.module.css';

interface Props {
  readonly row: CompareRow;
  readonly tools: readonly Tool[];
  readonly light: Light;
  readonly address: Address;
  readonly titleOf: (source: string) => string;
}

/** A row's label, marked when its cells differ, and a cell for each tool. */
export function RowOfCells({ row, tools, light, address, titleOf }: Props) {
  const leader = rowLeader(row);
  return (
    <tr data-row={row.key} className={row.differs ? styles.differs : undefined}>
      <th scope="row">
        <span className={styles.label}>{row.label}</span>
        {row.differs && (
          <span className={styles.mark}>
            <span aria-hidden="true">≠ </span>differs
          </span>
        )}
      </th>
      {tools.map((tool) => {
        const { id } = tool;
        const cell = row.cells.find(({ tool }) => tool === id);
        return (
          <td
            key={id}
            data-tool={id}
            data-lit={isLit(light, row.key, id) || undefined}
            className={styles.cell}
          >
            {cell && (
              <RowCell
                row={row.key}
                cell={cell}
                tool={tool}
                leads={leader === id}
                address={address}
                titleOf={titleOf}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}
