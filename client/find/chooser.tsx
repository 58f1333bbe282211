import { useEffect, useId, useRef, useState } from 'react';
import type { SearchHit } from '#contract/search.ts';
import { SearchCombobox } from './search-combobox.tsx';
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
  const id = useId();
  useEffect(() => {
    if (focused) box.current?.focus({ preventScroll: true });
  }, [focused]);

  return (
    <div className={styles.chooser}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <SearchCombobox
        id={id}
        input={box}
        className={styles.input}
        placeholder={placeholder}
        text={text}
        onText={setText}
        only={only}
        onChoose={(hit) => {
          setText('');
          onChoose(hit);
        }}
      />
    </div>
  );
}
