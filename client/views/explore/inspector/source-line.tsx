import { judgeText } from '#contract/result-text.ts';
import { useSources } from '../../../api/use-sources.ts';
import { snapshotInWords } from '../../../words/snapshot-in-words.ts';
import styles from './rival-rows.module.css';

/** Whose results follow: the source, its judge (and whether the judge plays too) and its date. */
export function SourceLine({ id }: { readonly id: string }) {
  const source = useSources()(id);
  return (
    <p className={styles.source}>
      {source?.title ?? id}
      {source && (
        <span>
          {' · '}
          {[judgeText(source), snapshotInWords(source)].filter(Boolean).join(' · ')}
        </span>
      )}
    </p>
  );
}
