import type { CompareRow } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Address } from '../../addresses/compare-path.ts';
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

/** One column a tool. The narrow layout turns rows into grids; browsers keep what a table means then. */
export function RowsTable({ rows, tools, light, address, titleOf, caption }: Props) {
  const silent = rows.filter(({ cells }) =>
    cells.every(({ known, reported }) => !known && reported.length === 0),
  );
  return (
    <table className={styles.table} style={{ '--columns': tools.length }}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.caption}>Row</span>
          </th>
          {tools.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => !silent.includes(row))
          .map((row) => (
            <RowOfCells
              key={row.key}
              row={row}
              tools={tools}
              light={light}
              address={address}
              titleOf={titleOf}
            />
          ))}
        {silent.length > 0 && (
          <tr>
            <td colSpan={tools.length + 1} className={styles.none}>
              No data on {tools.length === 2 ? 'either' : 'any'}:{' '}
              {silent.map(({ label }) => label).join(', ')}.
            </td>
          </tr>
        )}
        {rows.length === 0 && (
          <tr>
            <td colSpan={tools.length + 1} className={styles.none}>
              No row differs: what is known of them is the same.
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
