import { Link } from 'wouter';
import { ApiError } from '../../../api.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { pageUrl } from '../page-url.ts';
import styles from '../../compare/comparison-problem.module.css';

/** Why there is no page, and the ways on: ids that look alike, another try, the directory. */
export function CapabilityProblem({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const problem = error instanceof ApiError ? error.problem : null;
  // Asking again for what is wrong or absent gives the same answer.
  const mayPass = problem === null || problem.status === 0 || problem.status >= 500;
  const near = (problem?.near ?? []).filter(({ ref }) => ref.startsWith('capability:'));
  return (
    <div className={styles.problem}>
      <h1>{problem?.status === 404 ? 'This capability is not here' : 'The page could not be read'}</h1>
      {mayPass ? <ProblemNotice error={error} retry={retry} /> : <ProblemNotice error={error} />}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near" className={styles.heading}>
            Did you mean
          </h2>
          <ul className={styles.near}>
            {near.map(({ ref, name }) => (
              <li key={ref}>
                <Link href={pageUrl(ref.slice('capability:'.length))}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link href="/capabilities">All capabilities</Link>
      </p>
    </div>
  );
}
