import type { CompareRow } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Address } from './address.ts';
import type { Light } from './light.ts';
import { RowOfCells } from './row-of-cells.tsx';
import styles from './rows-table.module.css';

interface Props {
  readonly rows: readonly CompareRow[];
  readonly tools: readonly Tool[];
  readonly light: Light;
  readonly address: Address;
  readonly titleOf: (source: string) => string;
  readonly caption: string;
}

/**
 * One column a tool. The roles are written out because the narrow layout turns rows into grids, and browsers
 * may drop a table's meaning with its display.
 */
export function RowsTable({ rows, tools, light, address, titleOf, caption }: Props) {
  return (
    <table role="table" className={styles.table} style={{ '--columns': tools.length }}>
      <caption className={styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className={styles.caption}>Row</span>
          </th>
          {tools.map(({ id, name }) => (
            <th key={id} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <RowOfCells
            key={row.key}
            row={row}
            tools={tools}
            light={light}
            address={address}
            titleOf={titleOf}
          />
        ))}
        {rows.length === 0 && (
          <tr role="row">
            <td role="cell" colSpan={tools.length + 1} className={styles.none}>
              No row differs: what is known of them is the same.
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
