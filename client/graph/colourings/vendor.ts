import { byCommonest, type Colouring } from './colouring.ts';

export const vendor: Colouring = {
  label: 'Vendor',
  classes: (nodes) =>
    byCommonest(
      nodes,
      (node) => node.vendor,
      (name) => name,
      'No vendor known',
    ),
};
