import { useEffect, useEffectEvent, useState } from 'react';
import { useSettled } from '../../../ui/use-settled.ts';
import { count } from '../../../words/numbers.ts';
import { Field } from '../../../ui/field.tsx';
import { useShown } from '../shown-context.ts';
import { readTokens } from './token-amount.ts';
import styles from './usage-fields.module.css';

type Key = 'prompt' | 'completion' | 'promptLength';
const examples: Readonly<Record<Key, string>> = {
  prompt: '2,000,000',
  completion: '500k',
  promptLength: '300k',
};

/** Tokens a month, from which costs are told, and how long prompts are: some prices rise with that. */
export function UsageFields() {
  return (
    <fieldset className={styles.usage}>
      <legend className={styles.legend}>Usage a month</legend>
      <TokenField of="prompt" label="Input tokens" />
      <TokenField of="completion" label="Output tokens" />
      <TokenField of="promptLength" label="Tokens of one prompt" />
    </fieldset>
  );
}

/** Follows the address; what is typed goes there once it has rested. */
function TokenField({ of, label }: { readonly of: Key; readonly label: string }) {
  const { state, go } = useShown();
  const value = state[of];
  const [text, setText] = useState(printed(value));
  const [written, setWritten] = useState(value);
  if (written !== value) {
    setWritten(value);
    if (readTokens(text) !== value) setText(printed(value));
  }
  const settled = useSettled(text, 500);
  const wrong = Number.isNaN(readTokens(text));
  // Only what was typed goes out: an address that changed by other hands is taken over above.
  const send = useEffectEvent((typed: string) => {
    const asked = readTokens(typed);
    if (typed === text && !Number.isNaN(asked) && asked !== value) go({ [of]: asked }, 'replace');
  });
  useEffect(() => send(settled), [settled]);
  return (
    <Field label={label} wrong={wrong ? 'Write an amount such as 2,000,000 or 2M.' : undefined}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          placeholder={examples[of]}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={() => {
            const typed = readTokens(text);
            if (!Number.isNaN(typed)) setText(printed(typed));
          }}
        />
      )}
    </Field>
  );
}

function printed(tokens: number | null): string {
  return tokens === null ? '' : count(tokens);
}
