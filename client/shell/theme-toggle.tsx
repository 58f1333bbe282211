import { useTheme } from '../ui/theme.ts';
import styles from '../ui/icon-button.module.css';

/** Turns the page light or dark; until it is used the system's choice holds. */
export function ThemeToggle() {
  const [theme, setTheme] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={styles.button}
      title={`Use ${other} colours`}
      onClick={() => setTheme(other)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        {theme === 'dark' ? (
          <g stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" fill="none">
            <circle cx="9" cy="9" r="3.2" />
            <path d="M9 1.8v1.6M9 14.6v1.6M1.8 9h1.6M14.6 9h1.6M3.9 3.9l1.1 1.1M13 13l1.1 1.1M3.9 14.1 5 13M13 5l1.1-1.1" />
          </g>
        ) : (
          <path
            d="M15 10.8A6.4 6.4 0 0 1 7.2 3a6.4 6.4 0 1 0 7.8 7.8Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
        )}
      </svg>
      <span className="unseen">Use {other} colours</span>
    </button>
  );
}
