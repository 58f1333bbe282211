import { useEffect, useEffectEvent } from 'react';
import type { GraphCanvas } from '../../../graph/canvas/canvas.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import { count } from '../../../words/numbers.ts';
import { exporters } from '../../../takeaway/exporters.ts';
import type { TakeAwayAsked } from '../../../takeaway/take-away-asked.ts';
import { useExport } from './use-export.ts';
import styles from '../../../takeaway/take-away.module.css';

interface Props {
  readonly picture: Picture;
  readonly canvas: GraphCanvas;
  readonly focus: readonly string[];
  readonly address: string;
  readonly asked: TakeAwayAsked;
}

export function SaveAs({ picture, canvas, focus, address, asked }: Props) {
  const { job, start, cancel } = useExport({ picture, canvas, focus, address });
  const startAsked = useEffectEvent(() => {
    const wanted = asked.what === 'save' ? asked.exporter : null;
    const exporter = exporters.find(({ id }) => id === wanted);
    if (exporter && job.state !== 'working') void start(exporter);
  });
  useEffect(() => startAsked(), [asked]);
  const working = job.state === 'working' ? job : null;
  return (
    <>
      <ul className={styles.choices}>
        {exporters.map((exporter) => (
          <li key={exporter.id}>
            <button type="button" disabled={working !== null} onClick={() => void start(exporter)}>
              {exporter.label} <span className={styles.quiet}>{exporter.hint}</span>
            </button>
          </li>
        ))}
      </ul>
      {working && (
        <div className={styles.row}>
          {working.total > 0 && (
            <progress value={working.done} max={working.total} aria-label="Evidence read" />
          )}
          <span className={styles.quiet}>
            {working.total > 0
              ? `Evidence of ${count(working.done)} of ${count(working.total)} edges`
              : 'Making the file …'}
          </span>
          <button type="button" className={styles.small} onClick={cancel}>
            Cancel
          </button>
        </div>
      )}
      <output className={styles.said}>
        {job.state === 'done' && `Saved ${job.name}.`}
        {job.state === 'cancelled' && 'Cancelled. Nothing was saved.'}
        {job.state === 'failed' && `Nothing was saved. ${job.why}`}
      </output>
    </>
  );
}
