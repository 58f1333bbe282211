import { useEffect, useState } from 'react';
import { Field } from '../../ui/field.tsx';

interface Props {
  readonly label: string;
  /** The unit. */
  readonly hint: string;
  /** What the address says. */
  readonly value: number | null;
  /** Null: the text is no such number. */
  readonly read: (text: string) => number | null;
  readonly onNumber: (value: number | null) => void;
}

/** A number that is taken when the field is left or Enter is pressed; an empty field asks for none. */
export function NumberField({ label, hint, value, read, onNumber }: Props) {
  const [text, setText] = useState(value?.toString() ?? '');
  useEffect(() => setText(value?.toString() ?? ''), [value]);
  const number = read(text.trim());
  const wrong = text.trim() !== '' && number === null ? 'Give a number, such as 1000.' : undefined;
  const take = () => {
    if (wrong === undefined && number !== value) onNumber(number);
  };
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(control) => (
        <input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === 'Enter' && take()}
        />
      )}
    </Field>
  );
}
