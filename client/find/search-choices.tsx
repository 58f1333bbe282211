import type { UseQueryResult } from '@tanstack/react-query';
import type { FamilyHit } from '#contract/families.ts';
import type { SearchAnswer, SearchHit } from '#contract/search.ts';
import { toldApart } from '#contract/told-apart.ts';
import { canBeSearched } from '../api/can-be-searched.ts';
import type { Choice, ChoiceGroup } from '../ui/choices.ts';
import { count } from '../words/numbers.ts';
import { FamilyOption } from './family-option.tsx';
import { hitsApart } from './hits-apart.ts';
import { SearchOption } from './search-option.tsx';
import styles from './search-list.module.css';

/** What is done with what is chosen. */
export interface SearchTaken {
  readonly onChoose: (hit: SearchHit) => void;
  /** Goes to a family whose name is typed; without it none is shown. */
  readonly onFamily?: ((family: FamilyHit) => void) | undefined;
  /** Goes to everything that fits the words; the last of the list where there is more than it shows. */
  readonly onAll?: ((words: string) => void) | undefined;
}

const kindNames = { tool: 'Tools', capability: 'Capabilities' } as const;

/** What was found for some words, as the choices of a list: families above the hits, and the first hit to start from. */
export function searchChoices(
  words: string,
  answer: UseQueryResult<SearchAnswer>,
  { onChoose, onFamily, onAll }: SearchTaken,
): { readonly groups: readonly ChoiceGroup[]; readonly start: string | undefined } {
  const found = canBeSearched(words) ? answer.data : undefined;
  const apart = hitsApart(found?.hits ?? []);
  const hits = apart.flatMap((kind) => kind.hits);
  const nameOf = toldApart(hits, 'vendor');
  const keyOf = ({ kind, id }: SearchHit) => `${kind}:${id}`;
  const families = onFamily ? (found?.families ?? []) : [];
  const groups: ChoiceGroup[] = [];
  if (families.length > 0)
    groups.push({
      key: 'families',
      label: 'Families',
      choices: families.map((family): Choice => ({
        key: `family:${family.id}`,
        name: family.name,
        content: <FamilyOption family={family} />,
        take: () => onFamily?.(family),
      })),
    });
  for (const { kind, hits: some } of apart)
    groups.push({
      key: kind,
      label: kindNames[kind],
      heading: apart.length > 1,
      choices: some.map((hit) => ({
        key: keyOf(hit),
        name: nameOf(hit),
        content: <SearchOption hit={hit} name={nameOf(hit)} />,
        take: () => onChoose(hit),
      })),
    });
  if (onAll && found && hits.length > 0 && found.total > hits.length)
    groups.push({ key: 'all', label: null, choices: [allOf(found.total, () => onAll(words))] });
  return { groups, start: hits[0] && keyOf(hits[0]) };
}

function allOf(total: number, take: () => void): Choice {
  const name = `All ${count(total)}, with filters`;
  return {
    key: 'all',
    name,
    content: (
      <span className={styles.all}>
        {name} <span aria-hidden="true">→</span>
      </span>
    ),
    take,
  };
}
