import { type FormEvent, useRef, useState } from 'react';
import type { Offer, Tool } from '#contract/tool.ts';
import buttons from '../ui/buttons.module.css';
import { WriteProblem } from '../ui/write-problem.tsx';
import {
  checkCorrection,
  correctionKinds,
  type CorrectionDraft,
  type CorrectionKind,
  type NamedFunction,
} from './correction-draft.ts';
import { CorrectionText } from './correction-text.tsx';
import { GroundsFields } from './grounds-fields.tsx';
import { SaidField } from './said-field.tsx';
import { useCorrecting } from './use-correcting.ts';
import styles from './corrections.module.css';

interface Props {
  readonly tool: Tool;
  readonly offers: readonly Offer[];
  /** What is to be corrected, where one thing was chosen. */
  readonly does: NamedFunction | null;
  readonly onDone: () => void;
}

const kindNames: Readonly<Record<CorrectionKind, string>> = {
  doesNot: 'It does not do this',
  does: 'It also does …',
  line: 'Its line should be …',
  type: 'It is a …',
};

/** What is not so, what is, and why; and how that will be shown. */
export function CorrectForm({ tool, offers, does, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [today] = useState(() => new Date().toISOString());
  const [draft, setDraft] = useState<CorrectionDraft>({
    kind: 'doesNot',
    doesNot: does,
    does: null,
    how: '',
    line: tool.description ?? '',
    type: '',
    reason: '',
    url: '',
    by: '',
  });
  // As it stood when it was opened: what is corrected is read anew before the form closes.
  const [now] = useState({ line: tool.description, type: tool.type });
  const { asked, wrong } = checkCorrection(tool.id, draft, now);
  const { sending } = useCorrecting(onDone);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    setTried(true);
    if (asked !== null) sending.mutate(asked);
    else form.current?.querySelector<HTMLElement>(`[name="${Object.keys(wrong)[0] ?? 'kind'}"]`)?.focus();
  };
  return (
    <form ref={form} noValidate onSubmit={send} className={styles.form} aria-label={`Correct ${tool.name}`}>
      <fieldset className={styles.kinds}>
        <legend>What is not right?</legend>
        {correctionKinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => setDraft({ ...draft, kind })}
            />{' '}
            {kindNames[kind]}
          </label>
        ))}
      </fieldset>
      <SaidField offers={offers} draft={draft} wrong={tried ? wrong : {}} onChange={setDraft} />
      <GroundsFields draft={draft} wrong={tried ? wrong : {}} onChange={setDraft} />
      <div className={styles.preview} aria-live="polite">
        <p className={styles.label}>On its page</p>
        {asked === null ? (
          <p className={styles.grounds}>Appears here once the first part is filled in.</p>
        ) : (
          <CorrectionText
            said={{
              does: asked.does === undefined ? null : draft.does,
              doesNot: asked.doesNot === undefined ? null : draft.doesNot,
              how: asked.how ?? null,
              line: asked.line ?? null,
              type: asked.type ?? null,
              entry: null,
              reason: asked.reason ?? null,
              url: asked.url ?? null,
              by: asked.by ?? null,
              at: today,
            }}
          />
        )}
      </div>
      {sending.error && (
        <WriteProblem error={sending.error} retry={() => asked !== null && sending.mutate(asked)} />
      )}
      <div className={buttons.row}>
        <button type="submit" className={buttons.main} aria-disabled={sending.isPending}>
          {sending.isPending ? 'Correcting …' : 'Correct it'}
        </button>
        <span className={styles.grounds}>No source is changed, and it can be undone.</span>
      </div>
    </form>
  );
}
