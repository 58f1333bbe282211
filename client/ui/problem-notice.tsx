import { ApiError } from '../api/api.ts';
import styles from './problem-notice.module.css';

interface Props {
  readonly error: Error;
  /** Left out where trying again cannot help. */
  readonly retry?: () => void;
}

/** A failure in the server's own words, with what to do next. */
export function ProblemNotice({ error, retry }: Props) {
  const title = error instanceof ApiError ? error.problem.title : 'Something went wrong';
  return (
    <div role="alert" className={styles.notice}>
      <p className={styles.title}>{title}</p>
      <p>{error.message}</p>
      {retry && (
        <button type="button" className={styles.retry} onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
