import styles from './hidden-capabilities.module.css';

interface Props {
  readonly count: number;
  readonly title: string;
}

/** A visible place for capabilities that a source counts and does not describe. */
export function HiddenCapabilities({ count, title }: Props) {
  return (
    <div className={styles.hidden}>
      <p className={styles.words}>{count} more, not described by the source</p>
      <p className={styles.source}>
        {title} counts {count === 1 ? 'it' : 'them'} and does not say what{' '}
        {count === 1 ? 'it is' : 'they are'}.
      </p>
    </div>
  );
}
