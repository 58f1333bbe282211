import { useEffect } from 'react';
import { Link } from 'wouter';
import { ApiError } from '../../api.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { compareUrl } from './compare-url.ts';
import { nearTools } from './near-tools.ts';
import styles from './comparison-problem.module.css';

interface Props {
  readonly error: Error;
  readonly tools: readonly string[];
  readonly onRetry: () => void;
}

/** Why there is no comparison, and the ways on: ids that look alike, another try, another choice. */
export function ComparisonProblem({ error, tools, onRetry }: Props) {
  const problem = error instanceof ApiError ? error.problem : null;
  // Asking again for what is wrong or absent gives the same answer.
  const mayPass = problem === null || problem.status === 0 || problem.status >= 500;
  const near = problem ? nearTools(problem, tools) : [];
  useEffect(() => {
    document.title = 'Compare · Match Graph';
  }, []);
  return (
    <div className={styles.problem}>
      <h1>
        {problem?.status === 404 ? 'One of these tools is not here' : 'These tools could not be compared'}
      </h1>
      {mayPass ? <ProblemNotice error={error} retry={onRetry} /> : <ProblemNotice error={error} />}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near" className={styles.heading}>
            Did you mean
          </h2>
          <ul className={styles.near}>
            {near.map(({ name, tools: pair }) => (
              <li key={pair.join()}>
                <Link href={compareUrl({ tools: pair })}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link href="/compare">Choose two tools</Link>
      </p>
    </div>
  );
}
