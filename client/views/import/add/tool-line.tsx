import { useState } from 'react';
import { download } from '../../../takeaway/download.ts';
import { fileName } from '../../../takeaway/file-name.ts';
import buttons from '../../../ui/buttons.module.css';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import styles from './tool-line.module.css';

interface Props {
  /** Null while it cannot be written yet. */
  readonly line: string | null;
  readonly name: string;
}

/** The one line that holds all of it, to be taken away. */
export function ToolLine({ line, name }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('The browser blocks copying. Select the line and copy it, or download it.');
    }
  };
  const keep = (text: string) => {
    const date = new Date().toISOString().slice(0, 10);
    download(`${text}\n`, fileName({ title: name, date }, '.jsonl'), 'application/x-ndjson');
    setSaid('Downloaded.');
  };
  return (
    <div className={styles.box}>
      <p className={styles.label}>Share as one JSON line</p>
      <pre ref={scrollStop} className={styles.line} aria-label="The line">
        {line ?? 'Appears here once name and type are filled in.'}
      </pre>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.quiet}
          disabled={line === null}
          onClick={() => line !== null && void copy(line)}
        >
          Copy the line
        </button>
        <button
          type="button"
          className={buttons.quiet}
          disabled={line === null}
          onClick={() => line !== null && keep(line)}
        >
          Download it
        </button>
        <output className={styles.said}>{said}</output>
      </div>
    </div>
  );
}
