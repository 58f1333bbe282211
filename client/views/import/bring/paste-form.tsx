import { type FormEvent, useState } from 'react';
import buttons from '../../../ui/buttons.module.css';
import { Field } from '../../../ui/field.tsx';
import { PageFields } from './page-fields.tsx';
import { type AboutPage, nothingSaid, type Sending, sendingOfText } from './sending.ts';
import styles from './paste-form.module.css';

interface Props {
  readonly busy: boolean;
  readonly onSend: (sending: Sending) => void;
}

/** Text that is pasted: what it is read as is said beneath it. */
export function PasteForm({ busy, onSend }: Props) {
  const [text, setText] = useState('');
  const [about, setAbout] = useState<AboutPage>(nothingSaid);
  const sending = sendingOfText(text, about);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (sending !== null) onSend(sending);
  };
  return (
    <form className={styles.form} onSubmit={send} aria-label="Paste a text">
      <Field label="Or paste a text" hint="facts as JSON Lines, or a whole comparison page" wide>
        {(control) => (
          <textarea
            {...control}
            className={`${control.className ?? ''} ${styles.text ?? ''}`}
            rows={5}
            spellCheck={false}
            placeholder={'{"record":"source","id":"my-list","title":"My list", …}'}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {sending?.kind === 'page' && <PageFields about={about} onChange={setAbout} />}
      <div className={buttons.row}>
        <button type="submit" className={buttons.main} disabled={sending === null || busy}>
          Preview changes
        </button>
        <span className={styles.read}>
          {sending === null
            ? 'A preview changes nothing.'
            : sending.kind === 'facts'
              ? 'Read as data: one JSON object per line.'
              : 'Read as a comparison page.'}
        </span>
      </div>
    </form>
  );
}
