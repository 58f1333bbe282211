import { useState } from 'react';
import { Link } from 'wouter';
import type { StandIn } from '#contract/alternatives.ts';
import type { CapabilityName } from '#contract/tool.ts';
import { count } from '../../../words/numbers.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import styles from './named-few.module.css';

interface Props {
  readonly sign: '−' | '+' | '=' | '?';
  readonly label: string;
  readonly capabilities: readonly CapabilityName[];
  /** What is said where there are none. */
  readonly none: string;
  /** What is there that is near in meaning to one of them. */
  readonly near?: readonly StandIn[];
  /** So many are named before the rest is asked for. */
  readonly few?: number;
}

/** Capabilities in a row, the first few of many, each leading to its node. */
export function NamedFew({ sign, label, capabilities, none, near = [], few = 4 }: Props) {
  const standIn = new Map(near.map((one) => [one.missing, one]));
  const [all, setAll] = useState(false);
  const shown = all ? capabilities : capabilities.slice(0, few);
  return (
    <div className={styles.row}>
      <p className={styles.label} data-sign={sign}>
        <span aria-hidden="true">{sign}</span> {label}
        {capabilities.length > 0 && <span className={styles.count}> {count(capabilities.length)}</span>}
      </p>
      {capabilities.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.names}>
          {shown.map(({ id, name }) => (
            <li key={id}>
              <Link href={linkToNode(`capability:${id}`)}>{name}</Link>
              {standIn.has(id) && (
                <span className={styles.near}> (but similar: {standIn.get(id)?.name})</span>
              )}
            </li>
          ))}
          {shown.length < capabilities.length && (
            <li>
              <button type="button" onClick={() => setAll(true)}>
                + {count(capabilities.length - shown.length)} more
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
