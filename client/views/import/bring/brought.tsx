import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Import } from '#contract/imports.ts';
import { asOf } from '#contract/snapshot.ts';
import { compareAddress } from '../../../addresses/compare-address.ts';
import { counted } from '../../../words/numbers.ts';
import { matchesQuery } from '../../../api/ledger-queries.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import styles from './brought.module.css';
import { toolsOfEntries } from './tools-of-entries.ts';

/** What an import brought, and ways on: some of its tools in the graph, and two of them side by side. */
export function Brought({ found }: { readonly found: Import | undefined }) {
  const source = found?.source ?? '';
  const { data } = useInfiniteQuery({ ...matchesQuery({ source }), enabled: (found?.entries ?? 0) > 0 });
  const { tools, pair } = toolsOfEntries(data?.pages[0]?.items ?? [], 5);
  if (found === undefined) return <strong>Imported.</strong>;
  return (
    <div className={styles.brought}>
      <p>
        <strong>{found.title ?? found.source} is in:</strong> {counted(found.records ?? 0, 'record')} and{' '}
        {counted(found.entries ?? 0, 'match entry', 'match entries')}, {asOf(found.snapshot)}.
      </p>
      <p>
        {tools.length === 0 ? <Link href="/">Explore the map</Link> : 'In the graph: '}
        {tools.map(({ ref, name }, index) => (
          <span key={ref}>
            {index > 0 && ' · '}
            <Link href={linkToNode(ref)}>{name}</Link>
          </span>
        ))}
      </p>
      {pair !== null && (
        <p>
          <Link href={compareAddress(pair.map(({ ref }) => ref.slice('tool:'.length)))}>
            Compare {pair[0].name} and {pair[1].name}
          </Link>
        </p>
      )}
    </div>
  );
}
