import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { canBeSearched } from '../api/can-be-searched.ts';
import type { Choice } from '../ui/choices.ts';
import { Palette } from '../ui/palette.tsx';
import { TypeMark } from '../ui/type-mark.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { counted } from '../words/numbers.ts';
import { searchQuery } from '../api/queries.ts';
import { allCommands } from './all-commands.ts';
import { KeyCaps } from './key-caps.tsx';
import { answerOptions, commandOptions, type PaletteOption } from './palette-options.ts';
import type { Question, Scope } from './scope.ts';
import styles from './command-palette.module.css';

interface Props {
  readonly scope: Scope;
  /** Null: it lists the commands. */
  readonly question: Question | null;
  readonly onClose: () => void;
}

/** Every action by name, and the place where actions ask for a node. */
export function CommandPalette({ scope, question, onClose }: Props) {
  const [text, setText] = useState('');
  const settled = useSettled(text.trim(), 120);
  const answer = useQuery({
    ...searchQuery(settled, question?.toolsOnly ? 'tool' : undefined),
    enabled: question !== null && canBeSearched(settled),
  });
  const options = question
    ? answerOptions(question, scope, text, !canBeSearched(settled) ? [] : (answer.data?.hits ?? []))
    : commandOptions(allCommands, scope, text);
  const choiceOf = (option: PaletteOption): Choice => ({
    key: option.id,
    name: option.label,
    content: (
      <>
        {option.type && <TypeMark type={option.type} size={18} />}
        <span className={styles.label}>{option.label}</span>
        <span className={styles.about}>{option.about}</span>
        {option.keys && <KeyCaps keys={option.keys} />}
      </>
    ),
    take: () => {
      // The dialog gives the focus back as it goes; what runs may then move it on.
      flushSync(onClose);
      option.take();
    },
  });
  return (
    <Palette
      label={question?.words ?? 'Commands'}
      words={question?.words ?? 'Type what to do'}
      text={text}
      onText={setText}
      choices={options.map(choiceOf)}
      foot={
        options.length > 0
          ? `${counted(options.length, 'choice')}, Enter takes the marked one`
          : answer.isFetching
            ? 'Looking …'
            : question
              ? 'Nothing of that name. Try fewer letters.'
              : 'No action fits these words just now.'
      }
      onClose={onClose}
    />
  );
}
