import type { SourceText } from '#contract/compare.ts';
import { flagClauses } from './flag-clauses.ts';
import styles from './source-words.module.css';

interface Props {
  readonly words: SourceText;
  readonly title: string;
}

/**
 * A source's own words to the letter. What its own table cannot support is underlined and the reason stands
 * right behind the clause, as an insertion of ours.
 */
export function SourceWords({ words, title }: Props) {
  const { segments, unplaced } = flagClauses(words);
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote}>
        {segments.map(({ text, reason, after }, index) =>
          reason === null ? (
            <span key={index}>{text}</span>
          ) : (
            <span key={index}>
              <mark className={styles.clause}>{text}</mark>
              {after}{' '}
              <ins className={styles.reason}>
                <span aria-hidden="true">⚠ </span>
                {reason}
              </ins>
            </span>
          ),
        )}
      </blockquote>
      {unplaced.map((reason) => (
        <p key={reason} className={styles.unplaced}>
          <span aria-hidden="true">⚠ </span>
          {reason}
        </p>
      ))}
      <figcaption className={styles.source}>
        {title}
        {words.line !== null && <>, line {words.line}</>} · word for word
      </figcaption>
    </figure>
  );
}
