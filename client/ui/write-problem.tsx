import { type KeyboardEvent, useState } from 'react';
import { ApiError } from '../api/api.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { keepWriteToken } from '../api/write-token.ts';
import buttons from './buttons.module.css';
import { Field } from './field.tsx';

interface Props {
  readonly error: Error;
  /** Sends the same again. */
  readonly retry: () => void;
}

/** Why something was not written; where the server asks for its token, the place to give it. */
export function WriteProblem({ error, retry }: Props) {
  const [token, setToken] = useState('');
  if (!(error instanceof ApiError && error.problem.status === 401)) return <ProblemNotice error={error} />;
  const give = () => {
    if (token.trim() === '') return;
    keepWriteToken(token.trim());
    retry();
  };
  // It may stand inside a form, which Enter would send.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    give();
  };
  return (
    <div className={buttons.stack}>
      <p role="alert">
        This server accepts changes only with its token, the WRITE_TOKEN it was started with.
      </p>
      <Field label="Token" hint="kept until this tab is closed">
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="off"
            value={token}
            onChange={({ target }) => setToken(target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div className={buttons.row}>
        <button type="button" className={buttons.main} disabled={token.trim() === ''} onClick={give}>
          Use token
        </button>
      </div>
    </div>
  );
}
