import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { corrections, type Correction } from '#contract/corrections.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useSources } from '../api/use-sources.ts';
import { correctionsQuery } from '../api/correction-queries.ts';
import { WriteProblem } from '../ui/write-problem.tsx';
import { CorrectionText } from './correction-text.tsx';
import { focusHeading } from './focus-heading.ts';
import { useCorrecting } from './use-correcting.ts';
import { scrollStop } from '../ui/scroll-stop.ts';
import styles from './corrections.module.css';

/** What people corrected of a tool, each with its line to send upstream and the way to take it back. */
export function CorrectionsSection({ tool }: { tool: string }) {
  const { data, error, refetch } = useQuery(correctionsQuery(tool));
  const [said, setSaid] = useState('');
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  return (
    <>
      <ul className={styles.list} aria-label="Corrections">
        {data?.items.map((one) => (
          <CorrectionItem key={one.id} correction={one} onSaid={setSaid} />
        ))}
      </ul>
      <output className="unseen">{said}</output>
    </>
  );
}

interface ItemProps {
  readonly correction: Correction;
  readonly onSaid: (text: string) => void;
}

function CorrectionItem({ correction, onSaid }: ItemProps) {
  const sources = useSources();
  const item = useRef<HTMLLIElement>(null);
  const { undoing } = useCorrecting(() => {
    const gone = item.current;
    if (!gone?.contains(document.activeElement)) return;
    const next = (gone.nextElementSibling ?? gone.previousElementSibling)?.querySelector('button');
    if (next) next.focus();
    else focusHeading(gone);
  });
  const others = correction.sources.filter((id) => id !== corrections.id);
  const isOurs = others.length < correction.sources.length;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(correction.text);
      onSaid('Copied.');
    } catch {
      onSaid('The browser blocks copying. Select the line and copy it.');
    }
  };
  return (
    <li ref={item} className={styles.item} data-holds={correction.holds}>
      <CorrectionText said={correction} />
      {!correction.holds && <p className={styles.grounds}>A newer correction says otherwise and holds.</p>}
      {others.length > 0 && (
        <p className={styles.grounds}>
          {isOurs ? 'Also in' : 'From'} {others.map((id) => sources(id)?.title ?? id).join(', ')}.
        </p>
      )}
      {undoing.error && <WriteProblem error={undoing.error} retry={() => undoing.mutate(correction.id)} />}
      <div className={styles.ways}>
        {isOurs && (
          <button
            type="button"
            className={styles.correct}
            aria-disabled={undoing.isPending}
            onClick={() => !undoing.isPending && undoing.mutate(correction.id)}
          >
            {undoing.isPending ? 'Undoing …' : 'Undo'}
          </button>
        )}
        <button type="button" className={styles.correct} onClick={() => void copy()}>
          Copy the line
        </button>
        <details className={styles.share}>
          <summary>Share as one JSON line</summary>
          <pre ref={scrollStop} className={styles.line} aria-label="The line">
            {correction.text}
          </pre>
        </details>
      </div>
    </li>
  );
}
