import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { type AriaListBoxOptions, useListBox, useListBoxSection, useOption } from 'react-aria/useListBox';
import { useComboBox } from 'react-aria/useComboBox';
import { Item } from 'react-stately/Item';
import { Section } from 'react-stately/Section';
import { type ComboBoxState, useComboBoxState } from 'react-stately/useComboBoxState';
import type { Choice, ChoiceGroup, ChoiceList, Marked } from './choices.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Where the field finds what its keys do to the list. */
  readonly walkRef: RefObject<((event: KeyboardEvent<HTMLInputElement>) => void) | null>;
  readonly text: string;
  readonly list: ChoiceList;
  readonly start: string | null;
  readonly onMark: (marked: Marked) => void;
  readonly onTake: (key: string | null) => void;
}

/** The list under a combobox, while it is open: React Aria walks it and tells screen readers of it. */
export function ComboboxList({ input, walkRef, text, list, start, onMark, onTake }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const listBox = useRef<HTMLDivElement>(null);
  // Given the whole page for its popover, it hides nothing from screen readers: all is one Tab away.
  const page = useRef(document.body);
  const props = {
    'aria-label': list.label,
    children: list.groups.flatMap(collected),
    inputValue: text,
    selectedKey: null,
    onSelectionChange: (key: string | number | null) => key !== null && onTake(String(key)),
    allowsCustomValue: true,
    allowsEmptyCollection: true,
    shouldFocusWrap: true,
  };
  const state = useComboBoxState(props);
  const refs = { inputRef: input, listBoxRef: listBox, popoverRef: page };
  const { inputProps, listBoxProps } = useComboBox({ ...props, ...refs }, state);
  const { selectionManager: manager } = state;

  useImperativeHandle(walkRef, () => (event) => inputProps.onKeyDown?.(event));
  const openList = useEffectEvent(() => state.open());
  useEffect(() => openList(), []);
  const markStart = useEffectEvent(() => manager.setFocusedKey(start));
  useEffect(() => markStart(), [start, text, state.isOpen]);
  useEffect(() => {
    // The pointer must not take the focus out of the field before its click arrives.
    const stay = (event: MouseEvent) => event.preventDefault();
    const shown = sheet.current;
    shown?.addEventListener('mousedown', stay);
    return () => shown?.removeEventListener('mousedown', stay);
  }, []);
  const key = manager.focusedKey === null ? null : String(manager.focusedKey);
  const id = listBoxProps.id ?? null;
  const option = inputProps['aria-activedescendant'] ?? null;
  const tellMark = useEffectEvent(onMark);
  useLayoutEffect(() => tellMark({ key, list: id, option, start }), [key, id, option, start]);

  return (
    <div ref={sheet} className={list.look.sheet}>
      <Choices list={list} box={listBox} options={listBoxProps} state={state} />
      {list.foot}
    </div>
  );
}

type State = ComboBoxState<unknown>;

/** What a group is to React Aria, which knows of it by key and name alone. */
function collected({ key, label, choices }: ChoiceGroup) {
  const items = choices.map((choice) => (
    <Item key={choice.key} textValue={choice.name}>
      {choice.name}
    </Item>
  ));
  return label === null
    ? items
    : [
        <Section key={key} aria-label={label}>
          {items}
        </Section>,
      ];
}

interface ChoicesProps {
  readonly list: ChoiceList;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly options: AriaListBoxOptions<unknown>;
  readonly state: State;
}

function Choices({ list, box, options, state }: ChoicesProps) {
  const { listBoxProps } = useListBox({ ...options, 'aria-label': list.label }, state, box);
  return (
    <div {...listBoxProps} ref={box} className={list.look.list}>
      {list.groups.map((group) =>
        group.label === null ? (
          group.choices.map((choice) => <Option key={choice.key} {...{ choice, list, state }} />)
        ) : (
          <Group key={group.key} {...{ group, list, state }} label={group.label} />
        ),
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: ChoiceGroup;
  readonly label: string;
  readonly list: ChoiceList;
  readonly state: State;
}

function Group({ group, label, list, state }: GroupProps) {
  const { groupProps } = useListBoxSection({ 'aria-label': label });
  return (
    <div {...groupProps}>
      {group.heading && (
        <div role="presentation" className={list.look.heading}>
          {label}
        </div>
      )}
      {group.choices.map((choice) => (
        <Option key={choice.key} {...{ choice, list, state }} />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly choice: Choice;
  readonly list: ChoiceList;
  readonly state: State;
}

function Option({ choice, list, state }: OptionProps) {
  const row = useRef<HTMLDivElement>(null);
  const { optionProps, isFocused } = useOption({ key: choice.key }, state, row);
  // Nothing stays chosen in these lists: what is told as selected is what Enter takes.
  return (
    <div {...optionProps} ref={row} aria-selected={isFocused} className={list.look.choice}>
      {choice.content}
    </div>
  );
}
