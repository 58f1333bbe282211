import { hideNodes, keepOnly } from '../explore/moves-picture.ts';
import { selectNodes } from '../explore/moves-view.ts';
import type { Explore } from '../explore/explore-context.ts';
import type { ExploreState } from '../addresses/url-state.ts';
import { edgesByStrength } from './walk-edges.ts';
import type { Command } from './command.ts';
import { nodeCommand } from './focused-node.ts';

/** A move of everything that is selected. */
function ofSelection(
  id: string,
  short: string,
  words: (size: string) => string,
  keys: readonly string[],
  move: (state: ExploreState) => ExploreState,
): Command {
  const size = (explore: Explore | null) => explore?.state.select.length ?? 0;
  return {
    id,
    short,
    group: 'Selection',
    label: ({ explore }) => words(`${size(explore)} selected ${size(explore) === 1 ? 'node' : 'nodes'}`),
    about: words('selected nodes'),
    keys,
    when: ({ explore }) => size(explore) > 0,
    run: ({ explore }) => explore?.go(move(explore.state)),
  };
}

export const selectionCommands: readonly Command[] = [
  ofSelection(
    'keep-selection',
    'Keep only',
    (nodes) => `Keep only the ${nodes}`,
    ['Shift+k'],
    (state) => keepOnly(state, state.select),
  ),
  ofSelection(
    'hide-selection',
    'Hide',
    (nodes) => `Hide the ${nodes}`,
    ['Shift+h'],
    (state) => hideNodes(state, state.select),
  ),
  ofSelection(
    'clear-selection',
    'Clear selection',
    (nodes) => `Clear the selection of ${nodes}`,
    ['Shift+s'],
    (state) => selectNodes(state, []),
  ),
  nodeCommand({
    id: 'select-neighbours',
    group: 'Selection',
    label: ({ name }) => `Select ${name} and its neighbours on the map`,
    about: 'Select it and its neighbours on the map',
    keys: [],
    run: ({ explore, node }) =>
      explore.picture &&
      explore.go(selectNodes(explore.state, [node.ref, ...edgesByStrength(explore.picture, node.ref)])),
  }),
];
