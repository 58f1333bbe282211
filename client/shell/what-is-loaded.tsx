import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { datesOfData } from '../words/dates-of-data.ts';
import { overviewSize } from '../explore/overview-size.ts';
import { count, counted } from '../words/numbers.ts';
import { sourcesQuery, totalsQuery } from '../api/queries.ts';
import { importUrl } from '../addresses/import-url.ts';
import styles from './what-is-loaded.module.css';

/** How much is in the graph, of which dates, and how much of it is old; empty until all of that is known. */
export function WhatIsLoaded() {
  const { data } = useQuery(totalsQuery(overviewSize()));
  const sources = useQuery(sourcesQuery());
  // In one piece: a date that comes later would push the figures aside.
  if (!data || sources.isPending) return <p className={styles.line} />;
  const { tools } = data.totals;
  const { range, stale } = datesOfData(sources.data?.items ?? []);
  const old = `${counted(stale, 'source')} out of date`;
  return (
    <p className={styles.line}>
      <span>{count(tools)} tools</span>
      {range && (
        <span className={styles.date} title={stale > 0 ? old : undefined}>
          data of {range}
        </span>
      )}
      {stale > 0 && (
        <span className={styles.stale}>
          <Link href={importUrl({ at: 'imports' })}>{old}</Link>
        </span>
      )}
    </p>
  );
}
