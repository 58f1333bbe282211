import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ComponentProps, type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import type { FamilyHit } from '#contract/families.ts';
import type { SearchAnswer, SearchHit } from '#contract/search.ts';
import { searchQuery } from '../queries.ts';
import { canBeSearched } from './can-be-searched.ts';
import { hitsApart } from './hits-apart.ts';
import type { SearchList } from './search-list.tsx';
import { useSettled } from './use-settled.ts';

interface Given {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (hit: SearchHit) => void;
  /** Escape in a box that is closed and empty. */
  readonly onLeave?: () => void;
  /** Nothing else is looked for. */
  readonly only?: SearchHit['kind'];
  /** Goes to a family whose name is typed; without it none is shown. */
  readonly onFamily?: (family: FamilyHit) => void;
  /** Goes to everything that fits the words; the last of the list where there is more than it shows. */
  readonly onAll?: (words: string) => void;
}

interface Combobox {
  /** The text once it has rested for a moment. */
  readonly settled: string;
  readonly open: () => void;
  /** For the input. */
  readonly field: ComponentProps<'input'>;
  /** For the list below it; null while it is closed. */
  readonly list: ComponentProps<typeof SearchList> | null;
}

/** A search box with its list: the list follows the text, arrows walk it, Enter takes, Escape closes and then clears. */
export function useCombobox({ text, onText, onChoose, onLeave, only, onAll, onFamily }: Given): Combobox {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(0);
  /** The words at which Enter was pressed before their answer was there. */
  const [entered, setEntered] = useState<string | null>(null);
  const settled = useSettled(text.trim(), 140);
  const answer: UseQueryResult<SearchAnswer> = useQuery(searchQuery(settled, only));
  const apart = hitsApart(canBeSearched(settled) ? (answer.data?.hits ?? []) : []);
  const hits = apart.flatMap((kind) => kind.hits);
  const more = onAll !== undefined && hits.length > 0 && (answer.data?.total ?? 0) > hits.length;
  const families = onFamily && canBeSearched(settled) ? (answer.data?.families ?? []) : [];
  // Families stand above the hits: the arrow up leads from the first hit to the last of them.
  const firstFamily = hits.length + Number(more);
  const choices = firstFamily + families.length;
  const shown = opened && text.trim() !== '';
  useEffect(() => setActive(0), [settled]);

  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    setOpened(false);
    onChoose(hit);
  };
  const chooseFamily = (family: FamilyHit) => {
    setOpened(false);
    onFamily?.(family);
  };
  const chooseAll = () => {
    setOpened(false);
    onAll?.(settled);
  };
  const answered = settled === text.trim() && !answer.isPlaceholderData && !answer.isPending;
  const take = () => {
    const family = families[active - firstFamily];
    if (family) chooseFamily(family);
    else if (more && active === hits.length) chooseAll();
    else choose(hits[active]);
  };
  // Whoever types fast presses Enter before the answer is there, and means what was typed, not what is still shown.
  const held = shown && entered === text.trim();
  const carryOut = useEffectEvent(() => {
    setEntered(null);
    if (held) take();
  });
  useEffect(() => {
    if (entered !== null && (answered || !held)) carryOut();
  }, [entered, answered, held]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && text.trim() !== '') {
      setOpened(true);
      if (shown && choices > 0) setActive((active + step + choices) % choices);
    } else if (event.key === 'Enter' && shown) {
      if (answered) take();
      else setEntered(text.trim());
    } else if (event.key === 'Escape') {
      if (shown) setOpened(false);
      else if (text !== '') onText('');
      else onLeave?.();
    } else return;
    event.preventDefault();
  };
  return {
    settled,
    open: () => setOpened(true),
    field: {
      type: 'text',
      role: 'combobox',
      enterKeyHint: 'search',
      autoComplete: 'off',
      autoCapitalize: 'off',
      spellCheck: false,
      'aria-autocomplete': 'list',
      'aria-expanded': shown,
      'aria-controls': shown ? id : undefined,
      'aria-activedescendant': shown && active < choices ? `${id}-${active}` : undefined,
      value: text,
      onChange: (event) => {
        onText(event.target.value);
        setOpened(true);
      },
      onClick: () => setOpened(true),
      onBlur: () => setOpened(false),
      onKeyDown,
    },
    list: shown
      ? {
          id,
          query: settled,
          answer,
          active,
          onActive: setActive,
          onChoose: choose,
          families: { found: families, from: firstFamily, onChoose: chooseFamily },
          onAll: more ? chooseAll : undefined,
        }
      : null,
  };
}
