import { useRef, useState } from 'react';
import { readLedger } from '../../../api/ledger-queries.ts';
import type { MatchFilter } from '../../../api/ledger-queries.ts';
import { download } from '../../../takeaway/download.ts';
import { fileName } from '../../../takeaway/file-name.ts';
import { entriesCsv, entriesJson } from '../../../takeaway/formats/entries.ts';
import buttons from '../../../ui/buttons.module.css';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { count } from '../../../words/numbers.ts';
import styles from './ledger-file.module.css';

/** What a browser can hold as one file without a long wait; all of it is at /api/export. */
const maxEntries = 10_000;

const formats = [
  { name: 'CSV', extension: '.csv', mime: 'text/csv', make: entriesCsv },
  { name: 'JSON', extension: '.json', mime: 'application/json', make: entriesJson },
] as const;

/** The entries that fit, in the order shown, as a file. */
export function LedgerFile({ filter }: { readonly filter: MatchFilter }) {
  const [reading, setReading] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const save = async ({ extension, mime, make }: (typeof formats)[number]) => {
    const stop = new AbortController();
    stopping.current = stop;
    setError(null);
    setReading('Reading the entries …');
    try {
      const read = await readLedger(filter, maxEntries, stop.signal, (many) =>
        setReading(`Reading the entries: ${count(many)} …`),
      );
      const date = new Date().toISOString().slice(0, 10);
      download(
        make({ ...read, filter, date }),
        fileName({ title: 'match-graph-ledger', date }, extension),
        mime,
      );
      setReading(
        read.entries.length < read.total
          ? `Saved the first ${count(read.entries.length)} of ${count(read.total)}. Filters narrow them; /api/export has all.`
          : `Saved all ${count(read.total)}.`,
      );
    } catch (problem) {
      setReading(null);
      if (!stop.signal.aborted) setError(problem instanceof Error ? problem : new Error(String(problem)));
    } finally {
      stopping.current = null;
    }
  };
  const busy = reading !== null && reading.endsWith('…');
  return (
    <div className={styles.file}>
      {busy ? (
        <button type="button" className={buttons.quiet} onClick={() => stopping.current?.abort()}>
          Stop
        </button>
      ) : (
        formats.map((format) => (
          <button key={format.name} type="button" className={buttons.quiet} onClick={() => void save(format)}>
            Export {format.name}
          </button>
        ))
      )}
      <output className={styles.status}>{reading}</output>
      {error && <ProblemNotice error={error} />}
    </div>
  );
}
