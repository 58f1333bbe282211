import { capabilityKinds, toolTypes } from '#contract/vocabulary.ts';
import { isFiltered } from '../addresses/explore/filters.ts';
import { dropFilters, filterBy } from '../explore/moves-view.ts';
import { typeNamePlural } from '../words/words.ts';
import type { Command } from './command.ts';

export const filterCommands: readonly Command[] = [
  {
    id: 'open-filters',
    group: 'Filters',
    label: () => 'Open the filters of the map …',
    about: 'Filter by type, source, price, comparisons or date',
    keys: [],
    when: ({ openFilters }) => openFilters !== null,
    run: ({ openFilters }) => openFilters?.(),
  },
  {
    id: 'drop-filters',
    group: 'Filters',
    label: () => 'Clear all filters',
    about: 'Clear all filters and show everything',
    keys: [],
    when: ({ explore }) => explore !== null && isFiltered(explore.state.filters),
    run: ({ explore }) => explore?.go(dropFilters(explore.state)),
  },
  ...[...toolTypes, ...capabilityKinds].map((type): Command => {
    const words = `Show only ${typeNamePlural(type)}`;
    return {
      id: `only-${type}`,
      group: 'Filters',
      label: () => words,
      about: words,
      keys: [],
      // One that would change nothing, or leave nothing, is no choice.
      when: ({ explore }) =>
        (explore?.picture?.all.some(({ node }) => node.type === type) ?? false) &&
        (explore?.picture?.nodes.some(({ node }) => node.type !== type) ?? false),
      run: ({ explore }) => explore?.go(filterBy(explore.state, { types: [type] })),
    };
  }),
];
