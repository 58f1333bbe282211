import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { ResultBar } from '../../../components/result-bar.tsx';
import { TypeMark } from '../../../components/type-mark.tsx';
import { useSources } from '../../../explore/use-sources.ts';
import { count } from '../../../numbers.ts';
import { neighboursQuery } from '../../../queries.ts';
import { snapshotInWords } from '../../../snapshot-in-words.ts';
import { linkToNode } from '../../../url-state.ts';
import { EntriesLink } from '../../compare/entries-link.tsx';
import { rivalsBySource } from '../../explore/inspector/rivals-by-source.ts';
import { RowsWaiting } from '../parts/rows-waiting.tsx';
import { usePage } from './page-context.ts';
import styles from './judged-on-it.module.css';

const strongest = 25;

/** Tools that were judged on it, each source apart, the most judged first. */
export function JudgedOnIt({ name }: { readonly name: string }) {
  const { id, to } = usePage();
  const sourceOf = useSources();
  const ref = `capability:${id}`;
  const { data, error, refetch } = useQuery(
    neighboursQuery({ id: ref, limit: strongest, rel: 'MATCHED_AGAINST' }),
  );
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const more = data ? (data.total ?? data.nodes.length) - data.nodes.length : 0;
  return (
    <section aria-labelledby="judged" className={styles.section}>
      <h2 id="judged" className={styles.heading}>
        Judged on it
      </h2>
      {!data && <RowsWaiting rows={6} />}
      {(data ? rivalsBySource(data) : []).map(({ source, rivals }) => {
        const known = sourceOf(source);
        const most = Math.max(...rivals.map(({ results }) => results.matches));
        return (
          <div key={source} className={styles.group}>
            <p className={styles.source}>
              {known?.title ?? source}
              {known && (
                <span>
                  {known.judge ? ` · judged by ${known.judge}` : ''} · {snapshotInWords(known)}
                </span>
              )}
            </p>
            <ol>
              {rivals.map(({ node, results, judgesQuality }) => (
                <li key={node.ref} className={styles.row}>
                  <TypeMark type={node.type} size={14} />
                  <Link href={linkToNode(node.ref)} className={styles.name}>
                    {node.name}
                  </Link>
                  <ResultBar results={results} of={judgesQuality ? most : results.matches} />
                  <EntriesLink
                    address={{ withEntries: (entries) => to({ entries }) }}
                    question={{ ref, against: node.ref, source }}
                    label={`${count(results.matches)}, open the matches of ${node.name} on ${name}`}
                  >
                    {count(results.matches)}
                  </EntriesLink>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
      {data && more > 0 && (
        <p className={styles.more}>
          The {count(data.nodes.length)} most judged of {count(data.total ?? 0)} tools.{' '}
          <Link href={linkToNode(ref)}>The others are in Explore</Link>
        </p>
      )}
    </section>
  );
}
