import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { SearchList } from '../../components/search-list.tsx';
import { useSettled } from '../../components/use-settled.ts';
import { searchQuery } from '../../queries.ts';
import styles from './tool-chooser.module.css';

interface Props {
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

/** Searches tools by name or use and chooses one, by pointer or by keyboard. */
export function ToolChooser({ label, onChoose }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useId();
  const list = useId();
  const settled = useSettled(text.trim(), 140);
  const answer = useQuery(searchQuery(settled, 'tool'));
  const hits = settled === '' ? [] : (answer.data?.hits ?? []);
  const shown = open && text.trim() !== '';

  useEffect(() => setActive(0), [settled]);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && text.trim() !== '') {
      event.preventDefault();
      setOpen(true);
      if (shown && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && shown && settled === text.trim() && !answer.isPlaceholderData) {
      event.preventDefault();
      const hit = hits[active];
      if (hit) onChoose(hit.id);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (shown) setOpen(false);
      else setText('');
    }
  }

  return (
    <div className={styles.chooser}>
      <label htmlFor={input} className={styles.label}>
        {label}
      </label>
      <input
        ref={box}
        id={input}
        className={styles.input}
        type="text"
        role="combobox"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="A name, such as qwen or stable diffusion"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-activedescendant={shown && hits[active] ? `${list}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <SearchList
          id={list}
          query={settled}
          answer={answer}
          active={active}
          onActive={setActive}
          onChoose={(hit) => onChoose(hit.id)}
        />
      )}
    </div>
  );
}
