/** Keys that only the map knows, since they go from node to node; for the list of shortcuts. */
export const mapKeys: readonly { readonly about: string; readonly keys: readonly string[] }[] = [
  { about: 'Next weaker, next stronger edge', keys: ['ArrowDown', 'ArrowUp'] },
  { about: 'Across the edge, and back', keys: ['ArrowRight', 'ArrowLeft'] },
  { about: 'The nearest node in that direction', keys: ['Shift+ArrowUp'] },
  { about: 'Expand the node in focus, look into a group', keys: ['Enter'] },
  { about: 'Clear the focus, go up from a group', keys: ['Escape'] },
];
