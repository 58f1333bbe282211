import { Link } from 'wouter';
import styles from './brand.module.css';

/** Also the way back to the opening map. */
export function Brand() {
  return (
    <Link href="/" className={styles.brand} aria-label="Match Graph, to the start page">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <path
          d="M5 5.5 17.5 8.5 11 18Z"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
        <circle cx="5" cy="5.5" r="3" fill="var(--accent)" />
        <circle cx="17.5" cy="8.5" r="3" fill="var(--accent)" />
        <circle cx="11" cy="18" r="3" fill="var(--accent)" />
      </svg>
      <span>Match Graph</span>
    </Link>
  );
}
