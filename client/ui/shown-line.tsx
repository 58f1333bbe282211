import type { Tool } from '#contract/tool.ts';
import { toldFacts } from '#contract/told-facts.ts';
import { composedMark, toldLine } from '#contract/told-line.ts';
import styles from './shown-line.module.css';

interface Props {
  readonly of: Pick<Tool, 'description' | 'composed'>;
  /** What stands there where nothing describes it. */
  readonly none?: string;
}

/** The words of a tool's line, marked where they are ours; nothing at all, or `none`, where nothing describes it. */
export function ShownLine({ of, none }: Props) {
  const line = toldLine(of);
  if (line === null) return none ?? null;
  return (
    <>
      {line.text}
      {line.composed && (
        <>
          {' '}
          <span className={styles.mark}>{composedMark}</span>
        </>
      )}
    </>
  );
}

/** What is counted of a tool, behind the line that a source gives it, with the same mark; nothing where nobody counts anything. */
export function ShownFacts({ of }: { readonly of: Pick<Tool, 'description' | 'licence' | 'signals'> }) {
  const facts = toldFacts(of);
  return facts === null ? null : (
    <p className={styles.facts}>
      {facts} <span className={styles.mark}>{composedMark}</span>
    </p>
  );
}
