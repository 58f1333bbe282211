import { useId } from 'react';
import { useLocation } from 'wouter';
import type { CompareRow } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Address } from '../../addresses/compare-path.ts';
import type { Light } from './light.ts';
import { RowsTable } from './rows-table.tsx';
import styles from './rows-section.module.css';

interface Props {
  readonly rows: readonly CompareRow[];
  readonly tools: readonly Tool[];
  readonly light: Light;
  readonly address: Address;
  readonly titleOf: (source: string) => string;
}

/** The table with its count of differing rows and the switch that leaves the others out. */
export function RowsSection({ rows, tools, light, address, titleOf }: Props) {
  const [, navigate] = useLocation();
  const heading = useId();
  const only = address.shown.onlyDifferences;
  const differing = rows.filter((row) => row.differs);
  return (
    <section aria-labelledby={heading}>
      <div className={styles.bar}>
        <h2 id={heading} className={styles.heading}>
          Row by row
        </h2>
        <p className={styles.count}>
          {differing.length} of {rows.length} rows differ
        </p>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={only}
            onChange={(event) => navigate(address.withRows(event.target.checked))}
          />
          Only differences
        </label>
      </div>
      <RowsTable
        rows={only ? differing : rows}
        tools={tools}
        light={light}
        address={address}
        titleOf={titleOf}
        caption={`${tools.map(({ name }) => name).join(' and ')}, row by row`}
      />
    </section>
  );
}
