import { alternativesAddress } from '../addresses/alternatives-address.ts';
import { expandNode, leaveFocus, openEntries, pagesShown } from '../explore/moves.ts';
import { collapseNode, hideNodes, isPinned, keepOnly, pinNode, unpinNode } from '../explore/moves-picture.ts';
import { switchSelected } from '../explore/moves-select.ts';
import { edgesByStrength } from './walk-edges.ts';
import { nodeCommand } from './focused-node.ts';
import type { Command } from './command.ts';
import { entriesOf } from '../addresses/explore/entries-of.ts';

export const nodeCommands: readonly Command[] = [
  nodeCommand({
    id: 'expand',
    label: ({ name }) => `Expand ${name}`,
    about: 'Expand it: its strongest neighbours, then more',
    keys: ['e'],
    when: ({ explore, node }) =>
      node.neighbours.length > 0 &&
      (pagesShown(explore.state, node.ref) === 0 ||
        (explore.picture?.mores.some(({ ref, of }) => ref === node.ref && of === null) ?? false)),
    run: ({ explore, node }) => explore.go(expandNode(explore.state, node.ref)),
  }),
  nodeCommand({
    id: 'collapse',
    short: 'Collapse',
    label: ({ name }) => `Collapse ${name}`,
    about: 'Collapse it: what only its expansion brought goes',
    keys: ['c'],
    when: ({ explore, node }) => wasExpanded(explore.state.steps, node.ref),
    run: ({ explore, node }) => explore.go(collapseNode(explore.state, node.ref)),
  }),
  nodeCommand({
    id: 'hide',
    short: 'Hide',
    label: ({ name }) => `Hide ${name}`,
    about: 'Hide it',
    keys: ['h', 'Delete'],
    run: ({ explore, node }) => explore.go(hideNodes(explore.state, [node.ref])),
  }),
  nodeCommand({
    id: 'keep-around',
    short: 'Keep only',
    label: ({ name }) => `Keep only ${name} and its neighbours`,
    about: 'Keep only it and its neighbours on the map',
    keys: ['k'],
    when: ({ explore }) => explore.state.select.length < 2,
    run: ({ explore, node }) =>
      explore.picture &&
      explore.go(keepOnly(explore.state, [node.ref, ...edgesByStrength(explore.picture, node.ref)])),
  }),
  nodeCommand({
    id: 'pin',
    short: 'Pin',
    label: ({ name }) => `Pin ${name} where it is`,
    about: 'Pin it where it is',
    keys: ['p'],
    when: ({ explore, node }) => !isPinned(explore.state, node.ref),
    run: ({ explore, node }, scope) => {
      const place = scope.canvas?.places().find(({ id }) => id === node.ref);
      if (place) explore.go(pinNode(explore.state, node.ref, place.x, place.y));
    },
  }),
  nodeCommand({
    id: 'unpin',
    short: 'Unpin',
    label: ({ name }) => `Unpin ${name}`,
    about: 'Unpin it',
    keys: ['p'],
    when: ({ explore, node }) => isPinned(explore.state, node.ref),
    run: ({ explore, node }) => explore.go(unpinNode(explore.state, node.ref)),
  }),
  nodeCommand({
    id: 'select',
    short: 'Select',
    label: ({ name }) => `Add ${name} to the selection, or take it out`,
    about: 'Add it to the selection, or take it out',
    keys: ['s'],
    run: ({ explore, node }) => explore.go(switchSelected(explore.state, node.ref)),
  }),
  nodeCommand({
    id: 'alternatives',
    label: ({ name }) => `Find alternatives to ${name}`,
    about: 'Find alternatives to it',
    keys: [],
    when: ({ node }) => node.kind === 'tool',
    run: ({ node }, scope) => scope.visit(alternativesAddress(node.id)),
  }),
  nodeCommand({
    id: 'entries',
    label: ({ name }) => `Open the comparisons of ${name}`,
    about: 'Open its comparisons',
    keys: ['o'],
    when: ({ node }) => node.timesMatched > 0,
    run: ({ explore, node }) => explore.go(openEntries(explore.state, entriesOf(node.ref))),
  }),
  {
    id: 'leave-focus',
    group: 'Node',
    label: () => 'Clear the focus',
    about: 'Clear the focus',
    keys: ['Escape'],
    when: ({ explore }) => (explore?.state.focus.length ?? 0) > 0,
    run: ({ explore }) => explore?.go(leaveFocus(explore.state)),
  },
];

function wasExpanded(steps: readonly { readonly op: string }[], ref: string): boolean {
  const last = steps.findLast(
    (step) => (step.op === 'expand' || step.op === 'collapse') && 'ref' in step && step.ref === ref,
  );
  return last?.op === 'expand';
}
