import { type RefObject, useEffect, useState } from 'react';
import type { FamilyHit } from '#contract/families.ts';
import type { SearchHit } from '#contract/search.ts';
import { useCentre } from '../commands/centre-context.ts';
import { matchesKey, untouchedField } from '../commands/keys.ts';
import { singleKeysOn } from '../commands/single-keys.ts';
import { formNow } from '../explore/form.ts';
import { isOpening, parseExplore } from '../addresses/url-state.ts';
import { isExplore } from '../addresses/is-explore.ts';
import { SearchCombobox } from '../find/search-combobox.tsx';
import { useSlashKey } from './use-slash-key.ts';
import styles from './search-box.module.css';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The text has rested for a moment. */
  readonly onSettled: (text: string) => void;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onFamily: (family: FamilyHit) => void;
  /** Goes to everything that fits the words. */
  readonly onAll: (words: string) => void;
}

/**
 * The search box of the top bar: `/` goes to it. On the opening screen it has the keyboard from the start, and until it is
 * touched signs and digits are still shortcuts there; a link to something leaves the keyboard to what it shows.
 */
export function SearchBox({ input, text, onText, onSettled, onChoose, onFamily, onAll }: Props) {
  useSlashKey(input);
  const { scope } = useCentre();
  const [untouched, setUntouched] = useState(false);
  useEffect(() => {
    if (!startsHere()) return;
    input.current?.focus({ preventScroll: true });
    setUntouched(true);
  }, [input]);
  /** What is chosen takes the keyboard out of the box. */
  const leaving =
    <T,>(act: (what: T) => void) =>
    (what: T) => {
      input.current?.blur();
      act(what);
    };

  return (
    <search className={styles.box}>
      <svg className={styles.lens} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m10.5 10.5 3.2 3.2" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <SearchCombobox
        input={input}
        text={text}
        onText={(typed) => {
          setUntouched(false);
          onText(typed);
        }}
        onSettled={onSettled}
        onChoose={leaving(onChoose)}
        onFamily={leaving(onFamily)}
        onAll={leaving(onAll)}
        onLeave={() => input.current?.blur()}
        {...{ [untouchedField]: untouched && text === '' ? '' : undefined }}
        onKeyDown={(event) => {
          const single = text === '' && singleKeysOn();
          // No name begins with a question mark.
          if (single && matchesKey('?', event)) {
            event.preventDefault();
            scope().open('shortcuts');
          } else if (single && untouched && matchesKey('/', event)) {
            // It leads here, and what follows is text.
            event.preventDefault();
            setUntouched(false);
          }
        }}
        onPointerDown={() => setUntouched(false)}
        onBlur={() => {
          // Another window is no reason to forget that nobody has touched it.
          if (document.hasFocus()) setUntouched(false);
        }}
        className={styles.input}
        placeholder="Search tools, capabilities, or what you need"
        aria-label="Search tools and capabilities"
      />
      {text === '' && (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      )}
    </search>
  );
}

/** On the opening screen and on one with words to search, where there is a keyboard; touch would raise one over the map. */
function startsHere(): boolean {
  const { pathname, search } = location;
  const words = new URLSearchParams(search).get('q') ?? '';
  const typing = formNow() !== 'sheet' && !window.matchMedia('(pointer: coarse)').matches;
  return typing && isExplore(pathname) && (isOpening(parseExplore(search)) || words !== '');
}
