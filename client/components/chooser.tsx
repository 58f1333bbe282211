import { useEffect, useId, useRef, useState } from 'react';
import type { SearchHit } from '#contract/search.ts';
import { SearchList } from './search-list.tsx';
import { useCombobox } from './use-combobox.ts';
import styles from './chooser.module.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly only: SearchHit['kind'];
  /** The keyboard starts here. */
  readonly focused: boolean;
  readonly onChoose: (hit: SearchHit) => void;
}

/** Searches tools or capabilities by name or use and chooses one, by pointer or by keyboard; then it is empty again. */
export function Chooser({ label, placeholder, only, focused, onChoose }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const input = useId();
  const { field, list } = useCombobox({
    text,
    onText: setText,
    onChoose: (hit) => {
      setText('');
      onChoose(hit);
    },
    only,
  });
  useEffect(() => {
    if (focused) box.current?.focus({ preventScroll: true });
  }, [focused]);

  return (
    <div className={styles.chooser}>
      <label htmlFor={input} className={styles.label}>
        {label}
      </label>
      <input {...field} ref={box} id={input} className={styles.input} placeholder={placeholder} />
      {list && <SearchList {...list} />}
    </div>
  );
}
