import { Link } from 'wouter';
import { ApiError } from '../api/api.ts';
import { ProblemNotice } from './problem-notice.tsx';
import styles from './page-problem.module.css';

/** A name that looks like the one that was asked for, and where it leads. */
export interface NearLink {
  readonly name: string;
  readonly to: string;
}

interface Props {
  readonly error: Error;
  /** The heading; `missing` where the server knows nothing of that name. */
  readonly title: { readonly missing: string; readonly failed: string };
  readonly near: readonly NearLink[];
  /** Where to look instead. */
  readonly otherwise: NearLink;
  readonly retry: () => void;
}

/** In the place of a page that cannot be shown: why, and the ways on: names that look alike, another try, another place. */
export function PageProblem({ error, title, near, otherwise, retry }: Props) {
  const problem = problemOf(error);
  // Asking again for what is wrong or absent gives the same answer.
  const mayPass = problem === null || problem.status === 0 || problem.status >= 500;
  return (
    <div className={styles.problem}>
      <h1>{problem?.status === 404 ? title.missing : title.failed}</h1>
      {mayPass ? <ProblemNotice error={error} retry={retry} /> : <ProblemNotice error={error} />}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near" className={styles.heading}>
            Did you mean
          </h2>
          <ul className={styles.near}>
            {near.map(({ name, to }) => (
              <li key={to}>
                <Link href={to}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link href={otherwise.to}>{otherwise.name}</Link>
      </p>
    </div>
  );
}

/** What the server said of it; null where it said nothing. */
export const problemOf = (error: Error) => (error instanceof ApiError ? error.problem : null);

/** Names of one kind that come near what was asked for. @param to the address of an id */
export function nearOfKind(
  error: Error,
  kind: 'capability' | 'family',
  to: (id: string) => string,
): readonly NearLink[] {
  const found = (problemOf(error)?.near ?? []).filter(({ ref }) => ref.startsWith(`${kind}:`));
  return found.map(({ ref, name }) => ({ name, to: to(ref.slice(kind.length + 1)) }));
}
