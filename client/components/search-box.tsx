import { useQuery } from '@tanstack/react-query';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { SearchHit } from '#contract/search.ts';
import { isExplore } from '../explore/is-explore.ts';
import { searchQuery } from '../queries.ts';
import { SearchList } from './search-list.tsx';
import { useSettled } from './use-settled.ts';
import { useSlashKey } from './use-slash-key.ts';
import styles from './search-box.module.css';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The text has rested for a moment. */
  readonly onSettled: (text: string) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

/** A combobox: the list follows the text, arrows walk it, Enter takes, Escape closes it and then clears. */
export function SearchBox({ input, text, onText, onSettled, onChoose }: Props) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const settled = useSettled(text.trim(), 140);
  const answer = useQuery(searchQuery(settled));
  const hits = settled === '' ? [] : (answer.data?.hits ?? []);
  const shown = open && text.trim() !== '';

  useSlashKey(input);
  useEffect(() => setActive(0), [settled]);
  const tell = useRef(onSettled);
  useLayoutEffect(() => {
    tell.current = onSettled;
  });
  useEffect(() => tell.current(settled), [settled]);
  useEffect(() => {
    if (window.innerWidth >= 700 && isExplore(location.pathname))
      input.current?.focus({ preventScroll: true });
  }, [input]);
  // Words that came with the address open the list as typed words do.
  useEffect(() => {
    if (text !== '' && document.activeElement === input.current) setOpen(true);
  }, [input, text]);

  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    setOpen(false);
    input.current?.blur();
    onChoose(hit);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && text.trim() !== '') {
      event.preventDefault();
      setOpen(true);
      if (shown && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && shown && settled === text.trim() && !answer.isPlaceholderData) {
      event.preventDefault();
      choose(hits[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (shown) setOpen(false);
      else if (text !== '') onText('');
      else input.current?.blur();
    }
  };

  return (
    <search className={styles.box}>
      <svg className={styles.lens} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m10.5 10.5 3.2 3.2" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <input
        ref={input}
        className={styles.input}
        type="text"
        role="combobox"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="Search tools, capabilities, or what you need"
        aria-label="Search tools and capabilities"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && hits[active] ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(text !== '')}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {text === '' && (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      )}
      {shown && (
        <SearchList
          id={listId}
          query={settled}
          answer={answer}
          active={active}
          onActive={setActive}
          onChoose={choose}
        />
      )}
    </search>
  );
}
