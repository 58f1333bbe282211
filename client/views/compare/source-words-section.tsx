import type { SourceText } from '#contract/compare.ts';
import { SourceWords } from './source-words.tsx';
import styles from './source-words.module.css';

interface Props {
  readonly texts: readonly SourceText[];
  readonly titleOf: (source: string) => string;
}

/** What the sources themselves conclude, beside our verdict and never mixed into it. */
export function SourceWordsSection({ texts, titleOf }: Props) {
  const flags = texts.reduce((sum, { contradictions }) => sum + contradictions.length, 0);
  return (
    <section className={styles.card} aria-labelledby="source-words">
      <h2 id="source-words" className={styles.heading}>
        In the source’s own words
      </h2>
      {texts.map((words) => (
        <SourceWords key={`${words.source} ${words.line}`} words={words} title={titleOf(words.source)} />
      ))}
      {flags > 0 && (
        <p className={styles.summary}>
          {flags === 1 ? 'One clause is' : `${flags} clauses are`} not supported by the table printed with it.
        </p>
      )}
    </section>
  );
}
