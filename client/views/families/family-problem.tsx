import { Link } from 'wouter';
import { ApiError } from '../../api.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { familyAddress } from '../../explore/family-address.ts';
import styles from '../compare/comparison-problem.module.css';

/** Why there is no page, and the ways on: names that come near, another try, a search. */
export function FamilyProblem({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const problem = error instanceof ApiError ? error.problem : null;
  const mayPass = problem === null || problem.status === 0 || problem.status >= 500;
  const near = (problem?.near ?? []).filter(({ ref }) => ref.startsWith('family:'));
  return (
    <div className={styles.problem}>
      <h1>{problem?.status === 404 ? 'We have no such family' : 'The page could not be read'}</h1>
      {mayPass ? <ProblemNotice error={error} retry={retry} /> : <ProblemNotice error={error} />}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near" className={styles.heading}>
            Did you mean
          </h2>
          <ul className={styles.near}>
            {near.map(({ ref, name }) => (
              <li key={ref}>
                <Link href={familyAddress(ref.slice('family:'.length))}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link href="/search">Search</Link>
      </p>
    </div>
  );
}
