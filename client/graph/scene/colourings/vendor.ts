import { byCommonest, type Colouring } from './colouring.ts';

export const vendor = {
  id: 'vendor',
  label: 'Vendor',
  hint: 'who makes it',
  run: (nodes) =>
    byCommonest(
      nodes,
      (node) => node.vendor,
      (name) => name,
      'No vendor known',
    ),
} as const satisfies Colouring;
