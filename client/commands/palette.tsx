import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { canBeSearched } from '../components/can-be-searched.ts';
import { TypeMark } from '../components/type-mark.tsx';
import { useSettled } from '../components/use-settled.ts';
import { counted } from '../numbers.ts';
import { searchQuery } from '../queries.ts';
import { allCommands } from './all-commands.ts';
import { KeyCaps } from './key-caps.tsx';
import { Modal } from './modal.tsx';
import { answerOptions, commandOptions, type PaletteOption } from './palette-options.ts';
import type { Question, Scope } from './scope.ts';
import styles from './palette.module.css';

interface Props {
  readonly scope: Scope;
  /** Null: it lists the commands. */
  readonly question: Question | null;
  readonly onClose: () => void;
}

/** Every action by name, and the place where actions ask for a node. */
export function Palette({ scope, question, onClose }: Props) {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const settled = useSettled(text.trim(), 120);
  const answer = useQuery({
    ...searchQuery(settled, question?.toolsOnly ? 'tool' : undefined),
    enabled: question !== null && canBeSearched(settled),
  });
  const options = question
    ? answerOptions(question, scope, text, !canBeSearched(settled) ? [] : (answer.data?.hits ?? []))
    : commandOptions(allCommands, scope, text);
  const words = question?.words ?? 'Type what to do';

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const take = (option: PaletteOption | undefined) => {
    if (!option) return;
    // The dialog gives the focus back as it goes; what runs may then move it on.
    flushSync(onClose);
    option.take();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((active + step + options.length) % Math.max(1, options.length));
    else if (event.key === 'Enter') take(options[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal label={question?.words ?? 'Commands'} onClose={onClose}>
      <input
        className={styles.input}
        type="text"
        role="combobox"
        // The dialog is opened to type into it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder={words}
        aria-label={words}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options[active] ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id={listId} role="listbox" aria-label={words} className={styles.list}>
        {options.map((option, index) => (
          // The keys of the field above walk and take the options.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={option.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onMouseMove={() => setActive(index)}
            onClick={() => take(option)}
          >
            {option.type && <TypeMark type={option.type} size={18} />}
            <span className={styles.label}>{option.label}</span>
            <span className={styles.about}>{option.about}</span>
            {option.keys && <KeyCaps keys={option.keys} />}
          </li>
        ))}
      </ul>
      <p className={styles.foot} role="status">
        {options.length > 0
          ? `${counted(options.length, 'choice')}, Enter takes the marked one`
          : answer.isFetching
            ? 'Looking …'
            : question
              ? 'Nothing of that name. Try fewer letters.'
              : 'No action fits these words just now.'}
      </p>
    </Modal>
  );
}
