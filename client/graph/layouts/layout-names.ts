import type { LayoutId } from '../../explore/address/choices.ts';

/** The layouts in words; apart from their code, which runs in the worker. */
export const layoutNames: Readonly<Record<LayoutId, { readonly label: string; readonly hint: string }>> = {
  force: { label: 'Force-directed', hint: 'linked nodes close together' },
  around: { label: 'Rings', hint: 'round the node in focus' },
  layered: { label: 'Layers', hint: 'left to right by steps from the node in focus' },
  grid: { label: 'Grid', hint: 'rows, most compared first' },
  groups: { label: 'By group', hint: 'one area per group' },
  sides: { label: 'Two sides', hint: 'two tools left and right, what they share between them' },
};
