import { useEffect, useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { readName } from '../../addresses/search-url.ts';

interface Props {
  readonly label: string;
  /** What the address says. */
  readonly value: string | null;
  readonly onName: (value: string | null) => void;
}

/** A name that is taken when the field is left or Enter is pressed; an empty field asks for none. */
export function NameField({ label, value, onName }: Props) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const take = () => {
    const name = readName(text);
    if (name !== value) onName(name);
  };
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
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
