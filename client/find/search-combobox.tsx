import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ComponentProps, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SearchAnswer, SearchHit } from '#contract/search.ts';
import type { CapabilityKind } from '#contract/vocabulary.ts';
import { searchQuery } from '../api/queries.ts';
import { Combobox } from '../ui/combobox.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { searchChoices, type SearchTaken } from './search-choices.tsx';
import { SearchFoot } from './search-foot.tsx';
import styles from './search-list.module.css';

interface Props
  extends SearchTaken, Omit<ComponentProps<typeof Combobox>, 'list' | 'open' | 'onOpen' | 'alwaysOpen'> {
  /** Nothing else is looked for. */
  readonly only?: SearchHit['kind'] | undefined;
  /** Capabilities of one kind alone. */
  readonly capabilityKind?: CapabilityKind | undefined;
  /** The text has rested for a moment. */
  readonly onSettled?: (text: string) => void;
}

const maxHits = 8;
/** Of these, those of one kind of capability are kept. */
const maxOfAnyKind = 50;

/** A field that searches as one types: the list below it follows the text. */
export function SearchCombobox(props: Props) {
  const { text, only, capabilityKind, onSettled, onChoose, onFamily, onAll, ...field } = props;
  const own = useRef<HTMLInputElement>(null);
  const input = field.input ?? own;
  const [open, setOpen] = useState(false);
  const settled = useSettled(text.trim(), 140);
  const answer: UseQueryResult<SearchAnswer> = useQuery({
    ...searchQuery(settled, only, capabilityKind ? maxOfAnyKind : maxHits),
    select: (found) => (capabilityKind ? ofKind(found, capabilityKind) : found),
  });
  const tellSettled = useEffectEvent((words: string) => onSettled?.(words));
  useEffect(() => tellSettled(settled), [settled]);
  // Words that come from elsewhere, the address say, open the list as typed words do.
  useEffect(() => {
    if (text !== '' && document.activeElement === input.current) setOpen(true);
  }, [input, text]);

  const { groups, start } = searchChoices(settled, answer, { onChoose, onFamily, onAll });
  return (
    <Combobox
      {...field}
      input={input}
      text={text}
      open={open}
      onOpen={setOpen}
      onClick={() => setOpen(true)}
      onFocus={() => text !== '' && setOpen(true)}
      list={{
        label: 'Found',
        groups,
        start,
        pending: settled !== text.trim() || answer.isPlaceholderData || answer.isPending,
        foot: <SearchFoot words={settled} answer={answer} leadsToAll={onAll !== undefined} />,
        look: { sheet: styles.sheet, list: styles.list, heading: styles.kind, choice: styles.option },
      }}
    />
  );
}

/** The first hits that are of a kind. */
function ofKind(found: SearchAnswer, kind: CapabilityKind): SearchAnswer {
  const hits = found.hits.filter(({ type }) => type === kind).slice(0, maxHits);
  return { ...found, hits, total: hits.length };
}
