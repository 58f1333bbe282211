import type { CompareRow, Verdict } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Light } from './light.ts';
import { VerdictSentence } from './verdict-sentence.tsx';
import styles from './verdict-section.module.css';

interface Props {
  readonly verdicts: readonly Verdict[];
  readonly rows: readonly CompareRow[];
  readonly tools: readonly Tool[];
  /** Whether the two were compared head-to-head. */
  readonly met: boolean;
  readonly light: Light;
  readonly titleOf: (source: string) => string;
}

/** Our verdict, one block a basis; each sentence shows the numbers it used and lights their cells. */
export function VerdictSection({ verdicts, rows, tools, met, light, titleOf }: Props) {
  return (
    <section className={styles.card} aria-labelledby="our-verdict">
      <h2 id="our-verdict" className={styles.heading}>
        Our verdict
      </h2>
      {verdicts.every(({ sentences }) => sentences.length === 0) && (
        <p className={styles.none}>
          {tools.length > 2 ? (
            'The ranking rule compares two tools at a time; see the rows for all of these together.'
          ) : met ? (
            <>
              No source ranks both; see <a href="#head-to-head">head-to-head</a>, and our rank in the rows
              below.
            </>
          ) : (
            'No source ranks both, and there are no head-to-head results: our rank, and what is known of each, stands in the rows below.'
          )}
        </p>
      )}
      {verdicts.map(({ basis, method, sentences }) =>
        sentences.length === 0 ? null : (
          <div key={basis} className={styles.basis}>
            <ol className={styles.sentences}>
              {sentences.map((sentence) => (
                <VerdictSentence
                  key={sentence.text}
                  sentence={sentence}
                  rows={rows}
                  tools={tools}
                  light={light}
                />
              ))}
            </ol>
            <p className={styles.method}>
              Rule {method}, applied to{' '}
              {basis === 'ours' ? 'our own ranks' : <>the values that {titleOf(basis)} prints</>}.
            </p>
          </div>
        ),
      )}
      <details className={styles.rule}>
        <summary>How the rule decides</summary>
        <p>
          The higher rank comes first; equal ranks are called a tie. Parts of the rank are compared before
          rounding, and ties are left out. A free tier is named when exactly one of the two has one. A row
          without data neither leads nor loses.
        </p>
      </details>
    </section>
  );
}
