import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { SearchHit } from '#contract/search.ts';
import { SearchList } from '../../../components/search-list.tsx';
import { useSettled } from '../../../components/use-settled.ts';
import { searchQuery } from '../../../queries.ts';
import { Field } from '../field.tsx';
import styles from './capabilities.module.css';

interface Props {
  readonly onChoose: (hit: SearchHit) => void;
}

/** A combobox over the capabilities that are known: what is chosen is kept beside, and the next can be typed. */
export function CapabilityPicker({ onChoose }: Props) {
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const settled = useSettled(text.trim(), 140);
  const answer = useQuery(searchQuery(settled, 'capability'));
  const hits = settled === '' ? [] : (answer.data?.hits ?? []);
  const shown = open && text.trim() !== '';
  useEffect(() => setActive(0), [settled]);

  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    onChoose(hit);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && text.trim() !== '') {
      event.preventDefault();
      setOpen(true);
      if (shown && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      // Enter here never sends the form: it takes what is marked, once the list belongs to the words.
      event.preventDefault();
      if (shown && settled === text.trim() && !answer.isPlaceholderData) choose(hits[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (shown) setOpen(false);
      else setText('');
    }
  };

  return (
    <Field label="Capabilities" hint="what it can do, each once, the most typical first" wide>
      {(control) => (
        <div className={styles.picker}>
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder="Search: summarise, image, code review …"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={shown ? list : undefined}
            aria-activedescendant={shown && hits[active] ? `${list}-${active}` : undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setOpen(true);
            }}
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
              onChoose={choose}
            />
          )}
        </div>
      )}
    </Field>
  );
}
