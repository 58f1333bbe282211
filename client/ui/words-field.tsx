import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { Field } from './field.tsx';
import { useSettled } from './use-settled.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** For those who lead the focus here. */
  readonly field?: RefObject<HTMLInputElement | null>;
  /** What the address says. */
  readonly value: string;
  /** The typed words, once they have rested for a moment. */
  readonly onWords: (words: string) => void;
}

/** Words that narrow a list as they are typed, in step with the address. */
export function WordsField({ label, placeholder, field, value, onWords }: Props) {
  const [text, setText] = useState(value);
  const settled = useSettled(text, 160);
  const write = useEffectEvent(() => {
    if (settled !== value) onWords(settled);
  });
  useEffect(() => write(), [settled]);
  // The address changed by other hands, such as Back: its words are shown.
  const show = useEffectEvent(() => {
    if (value !== settled) setText(value);
  });
  useEffect(() => show(), [value]);
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          ref={field}
          type="search"
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
    </Field>
  );
}
