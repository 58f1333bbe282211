import { useQuery } from '@tanstack/react-query';
import { overviewSize } from '../explore/overview-size.ts';
import { count } from '../numbers.ts';
import { overviewQuery } from '../queries.ts';
import styles from './what-is-loaded.module.css';

/** How much is in the graph, and of which date; empty until it is known. */
export function WhatIsLoaded() {
  const { data } = useQuery(overviewQuery(overviewSize()));
  if (!data) return <p className={styles.line} />;
  const { tools, matches, snapshot } = data.totals;
  return (
    <p className={styles.line}>
      <span>{count(tools)} tools</span>
      <span>{count(matches)} matches</span>
      {snapshot && <span className={styles.date}>data of {snapshot}</span>}
    </p>
  );
}
