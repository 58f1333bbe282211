import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { SearchHit } from '#contract/search.ts';
import { useCentre } from '../commands/centre-context.ts';
import { matchesKey } from '../commands/keys.ts';
import { singleKeysOn } from '../commands/single-keys.ts';
import { isExplore } from '../explore/is-explore.ts';
import { SearchList } from './search-list.tsx';
import { useCombobox } from './use-combobox.ts';
import { useSlashKey } from './use-slash-key.ts';
import styles from './search-box.module.css';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The text has rested for a moment. */
  readonly onSettled: (text: string) => void;
  readonly onChoose: (hit: SearchHit) => void;
  /** Goes to everything that fits the words. */
  readonly onAll: (words: string) => void;
}

/** The search box of the top bar: `/` goes to it, and on wide pages it is where one starts. */
export function SearchBox({ input, text, onText, onSettled, onChoose, onAll }: Props) {
  const { field, list, settled, open } = useCombobox({
    text,
    onText,
    onChoose: (hit) => {
      input.current?.blur();
      onChoose(hit);
    },
    onLeave: () => input.current?.blur(),
    onAll: (words) => {
      input.current?.blur();
      onAll(words);
    },
  });
  useSlashKey(input);
  const { scope } = useCentre();
  const tell = useRef(onSettled);
  const openList = useRef(open);
  useLayoutEffect(() => {
    tell.current = onSettled;
    openList.current = open;
  });
  useEffect(() => tell.current(settled), [settled]);
  useEffect(() => {
    if (window.innerWidth >= 700 && isExplore(location.pathname))
      input.current?.focus({ preventScroll: true });
  }, [input]);
  // Words that came with the address open the list as typed words do.
  useEffect(() => {
    if (text !== '' && document.activeElement === input.current) openList.current();
  }, [input, text]);

  return (
    <search className={styles.box}>
      <svg className={styles.lens} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m10.5 10.5 3.2 3.2" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <input
        {...field}
        ref={input}
        onKeyDown={(event) => {
          // On wide pages the box has the keyboard from the start, and no name begins with a question mark.
          if (text === '' && matchesKey('?', event) && singleKeysOn()) {
            event.preventDefault();
            scope().open('shortcuts');
          } else field.onKeyDown?.(event);
        }}
        className={styles.input}
        placeholder="Search tools, capabilities, or what you need"
        aria-label="Search tools and capabilities"
        onFocus={() => text !== '' && open()}
      />
      {text === '' && (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      )}
      {list && <SearchList {...list} />}
    </search>
  );
}
