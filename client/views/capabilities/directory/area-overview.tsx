import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { areasQuery } from '../../../api/capability-queries.ts';
import { count, counted } from '../../../words/numbers.ts';
import { pageUrl } from '../../../addresses/page-url.ts';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { useDirectory } from '../directory-context.ts';
import styles from './area-overview.module.css';

/** What tools can do, by area: every function with how many tools offer it. Without any area `otherwise` stands there. */
export function AreaOverview({ otherwise }: { readonly otherwise: ReactNode }) {
  const { to } = useDirectory();
  const { data, error, refetch } = useQuery(areasQuery());
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <RowsWaiting />;
  if (data.items.length === 0) return otherwise;
  const functions = data.items.reduce((sum, area) => sum + area.functions.length, 0);
  return (
    <>
      <output className={styles.status}>
        {counted(functions, 'function')} in {counted(data.items.length, 'area')} ·{' '}
        <Link href={to({ sort: 'name' })}>as one list</Link>
      </output>
      <div className={styles.areas}>
        {data.items.map(({ area, functions: its }) => (
          <section key={area} className={styles.area} aria-label={area}>
            <h2>
              <Link href={to({ area })}>{area}</Link>
            </h2>
            <ul>
              {its.map(({ id, name, description, tools }) => (
                <li key={id}>
                  <Link href={pageUrl(id)} title={description ?? undefined}>
                    {name}
                  </Link>{' '}
                  <span className={styles.tools} aria-label={counted(tools, 'tool')}>
                    {count(tools)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
