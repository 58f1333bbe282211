import {
  type ComponentProps,
  type KeyboardEvent,
  lazy,
  type RefObject,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { ChoiceList, Marked } from './choices.ts';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'list' | 'ref'> {
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly list: ChoiceList;
  /** Escape, where it has neither a list to close nor a text to clear. */
  readonly onLeave?: (() => void) | undefined;
  /** It is open as long as it is there, and Escape is for what is around it. */
  readonly alwaysOpen?: boolean;
}

// The field is there from the first paint on; what drives its list comes when there is one.
const ComboboxList = lazy(() =>
  import('./combobox-list.tsx').then((module) => ({ default: module.ComboboxList })),
);

const noop = () => {};

/** The keys that go from choice to choice; all others are the text's. */
const walking = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']);

/** A field with a list of choices: arrows walk the list, Enter takes, Escape closes and then clears. */
export function Combobox(props: Props) {
  const {
    input,
    text,
    onText,
    open = false,
    onOpen = noop,
    list,
    onLeave,
    alwaysOpen = false,
    ...field
  } = props;
  const own = useRef<HTMLInputElement>(null);
  const box = input ?? own;
  const walk = useRef<((event: KeyboardEvent<HTMLInputElement>) => void) | null>(null);
  const [marked, setMarked] = useState<Marked | null>(null);
  /** The words at which Enter was pressed before their choices were there. */
  const [entered, setEntered] = useState<string | null>(null);
  const shown = alwaysOpen || (open && text.trim() !== '');
  const listId = shown ? (marked?.list ?? undefined) : undefined;
  const choices = list.groups.flatMap((group) => group.choices);
  const start = list.start ?? choices[0]?.key ?? null;
  const mark = shown && marked?.start === start ? marked : null;

  const take = (key: string | null) => {
    const choice = choices.find((one) => one.key === key);
    if (!choice) return;
    onOpen(false);
    setMarked(null);
    choice.take();
  };
  // Whoever types fast means what was typed, not what is still shown.
  const held = shown && entered === text.trim();
  const carryOut = useEffectEvent(() => {
    setEntered(null);
    if (held) take(mark?.key ?? start);
  });
  useEffect(() => {
    if (entered !== null && (!list.pending || !held)) carryOut();
  }, [entered, list.pending, held]);

  const onEscape = () => {
    if (shown) onOpen(false);
    else if (text !== '') onText('');
    else if (onLeave) onLeave();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    field.onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (walking.has(event.key) && text.trim() !== '') onOpen(true);
    if (walking.has(event.key) && shown) walk.current?.(event);
    else if (event.key === 'Enter' && shown && list.pending) setEntered(text.trim());
    else if (event.key === 'Enter' && shown) take(mark?.key ?? start);
    else if (event.key !== 'Enter' && !(event.key === 'Escape' && !alwaysOpen && onEscape())) return;
    // Not even the form around it.
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        {...field}
        ref={box}
        role="combobox"
        aria-autocomplete="list"
        // Its list comes a moment after the field: nothing is open before.
        aria-expanded={shown && listId !== undefined}
        aria-controls={listId}
        aria-activedescendant={shown ? (marked?.option ?? undefined) : undefined}
        value={text}
        onChange={({ target }) => {
          setMarked((before) => before && { ...before, key: null });
          onText(target.value);
          onOpen(true);
        }}
        onBlur={(event) => {
          // React Aria tells so where the mark of the list goes; the keyboard is still here.
          if (!event.isTrusted) return;
          onOpen(false);
          field.onBlur?.(event);
        }}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <Suspense fallback={null}>
          <ComboboxList
            input={box}
            walkRef={walk}
            text={text}
            list={list}
            start={start}
            onMark={setMarked}
            onTake={take}
          />
        </Suspense>
      )}
    </>
  );
}
