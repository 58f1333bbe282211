import type { Import } from '#contract/imports.ts';
import { numberOf } from '#contract/left-out.ts';
import { useSources } from '../../../api/use-sources.ts';
import { count } from '../../../words/numbers.ts';
import { snapshotInWords } from '../../../words/snapshot-in-words.ts';
import buttons from '../../../ui/buttons.module.css';
import { stateInWords, stepInWords } from '../import-words.ts';
import styles from './imports-table.module.css';

interface Props {
  readonly imports: readonly Import[];
  /** Ids of those that can be taken back. */
  readonly undoable: ReadonlySet<string>;
  readonly onUndo: (one: Import) => void;
}

export function ImportsTable({ imports, undoable, onUndo }: Props) {
  const sourceOf = useSources();
  const figure = (value: number | null) => (value === null ? '–' : count(value));
  return (
    <table className={styles.table}>
      <caption className="unseen">Imports, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Imported</th>
          <th scope="col">As of</th>
          <th scope="col">State</th>
          <th scope="col" data-figure>
            Records
          </th>
          <th scope="col" data-figure>
            Entries
          </th>
          <th scope="col" data-figure>
            Skipped
          </th>
          <th scope="col">
            <span className="unseen">Undo</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {imports.map((one) => {
          const { id, title, source, at, snapshot, progress, records, entries, leftOut, fault } = one;
          const skipped = numberOf(leftOut, 'row');
          const now = sourceOf(source);
          const stale = undoable.has(id) && now?.stale === true && now.snapshot === snapshot;
          return (
            <tr key={id} data-import={id}>
              <th scope="row">{title ?? source}</th>
              <td data-label="Brought in">
                <time dateTime={at} title={at}>
                  {at.slice(0, 10)} {at.slice(11, 16)}
                </time>
              </td>
              <td data-label="As of" data-stale={stale || undefined}>
                {snapshotInWords({ snapshot, stale })}
              </td>
              <td data-label="State" title={fault ?? undefined}>
                {progress === null || one.state === 'undoing'
                  ? stateInWords(one)
                  : stepInWords(progress.step)}
              </td>
              <td data-label="Records" data-figure>
                {figure(records)}
              </td>
              <td data-label="Entries" data-figure>
                {figure(entries)}
              </td>
              <td data-label="Left out" data-figure>
                {skipped === 0 ? '–' : count(skipped)}
              </td>
              <td className={styles.action}>
                {undoable.has(id) && progress === null && (
                  <button
                    type="button"
                    className={buttons.quiet}
                    aria-label={`Undo the import of ${title ?? source}`}
                    onClick={() => onUndo(one)}
                  >
                    Undo
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
