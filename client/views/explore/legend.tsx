import { useState } from 'react';
import type { Overview } from '#contract/graph.ts';
import { type CapabilityKind, capabilityKinds, type ToolType, toolTypes } from '#contract/vocabulary.ts';
import { TypeMark } from '../../components/type-mark.tsx';
import { isNarrow } from '../../explore/overview-size.ts';
import { count } from '../../numbers.ts';
import { typeNamePlural } from '../../words.ts';
import styles from './legend.module.css';

interface Props {
  readonly totals: Overview['totals'];
}

const types: readonly string[] = toolTypes;
const most = 6;

/** What the marks and lines mean, with how many of each there are. Behind a button on a phone. */
export function Legend({ totals }: Props) {
  const [open, setOpen] = useState(!isNarrow());
  const rows = totals.byType.filter((row) => types.includes(row.type) && row.total > 0);
  const named = rows.slice(0, rows.length > most ? most - 1 : most);
  const others = rows.slice(named.length).reduce((sum, row) => sum + row.total, 0);
  return (
    <section className={styles.card} data-open={open} aria-label="Legend">
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        Legend
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
          <path
            d="m3 4.5 3 3 3-3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
      </button>
      {open && (
        <dl className={styles.rows}>
          {named.map(({ type, total }) => (
            <Row key={type} type={type} total={total} />
          ))}
          {others > 0 && (
            <div>
              <dt>
                <TypeMark type="extension" /> Other types
              </dt>
              <dd>{count(others)}</dd>
            </div>
          )}
          <div>
            <dt>
              <TypeMark type="quality" /> Capabilities
            </dt>
            <dd>{count(totals.capabilities)}</dd>
          </div>
          <div className={styles.width}>
            <dt>
              <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
                <path d="M0 3.6 34 1v6L0 4.4Z" fill="var(--edge)" />
              </svg>
              Width: matches
            </dt>
          </div>
          <div>
            <dt>
              <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
                <rect
                  x="1"
                  y="1"
                  width="16"
                  height="10"
                  rx="5"
                  fill="none"
                  stroke="var(--muted)"
                  strokeDasharray="3 2"
                />
              </svg>
              Only named in claims
            </dt>
          </div>
        </dl>
      )}
    </section>
  );
}

function Row({ type, total }: { type: string; total: number }) {
  const known = [...toolTypes, ...capabilityKinds].find(
    (one): one is ToolType | CapabilityKind => one === type,
  );
  if (!known) return null;
  return (
    <div>
      <dt>
        <TypeMark type={known} /> {typeNamePlural(known)}
      </dt>
      <dd>{count(total)}</dd>
    </div>
  );
}
