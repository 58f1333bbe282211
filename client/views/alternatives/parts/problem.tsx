import { useEffect } from 'react';
import { Link } from 'wouter';
import { ApiError } from '../../../api.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { nearTools } from '../../compare/near-tools.ts';
import { atTool } from '../moves.ts';
import { useShown } from '../shown-context.ts';
import styles from '../../compare/comparison-problem.module.css';

interface Props {
  readonly error: Error;
  /** Id of the tool that was asked about; null: a need was. */
  readonly tool: string | null;
  readonly retry: () => void;
}

/** Why there is no answer, and the ways on: ids that look alike, another try, another question. */
export function Problem({ error, tool, retry }: Props) {
  const { to } = useShown();
  const problem = error instanceof ApiError ? error.problem : null;
  // Asking again for what is wrong or absent gives the same answer.
  const mayPass = problem === null || problem.status === 0 || problem.status >= 500;
  const near = problem && tool !== null ? nearTools(problem, [tool]) : [];
  useEffect(() => {
    document.title = 'Alternatives · Match Graph';
  }, []);
  return (
    <div className={styles.problem}>
      <h1>
        {problem?.status === 404
          ? tool === null
            ? 'We have no capability of that name'
            : problem.missing?.startsWith('capability:')
              ? 'We have no capability of that name'
              : `We have no tool called “${tool}”`
          : 'The alternatives could not be read'}
      </h1>
      {mayPass ? <ProblemNotice error={error} retry={retry} /> : <ProblemNotice error={error} />}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near" className={styles.heading}>
            Did you mean
          </h2>
          <ul className={styles.near}>
            {near.map(({ name, tools: [id] }) => (
              <li key={id}>
                <Link href={to(atTool(id ?? ''))}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link href="/alternatives">Choose another tool or need</Link>
      </p>
    </div>
  );
}
