import { useEffect, useId, useRef, useState } from 'react';
import { SearchList } from '../../components/search-list.tsx';
import { useCombobox } from '../../components/use-combobox.ts';
import styles from './tool-chooser.module.css';

interface Props {
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

/** Searches tools by name or use and chooses one, by pointer or by keyboard. */
export function ToolChooser({ label, onChoose }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const input = useId();
  const { field, list } = useCombobox({
    text,
    onText: setText,
    onChoose: (hit) => onChoose(hit.id),
    toolsOnly: true,
  });
  useEffect(() => box.current?.focus({ preventScroll: true }), []);

  return (
    <div className={styles.chooser}>
      <label htmlFor={input} className={styles.label}>
        {label}
      </label>
      <input
        {...field}
        ref={box}
        id={input}
        className={styles.input}
        placeholder="A name, such as qwen or stable diffusion"
      />
      {list && <SearchList {...list} />}
    </div>
  );
}
