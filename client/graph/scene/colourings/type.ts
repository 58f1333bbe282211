import { markOf } from '../../../words/type-marks.ts';
import { typeNamePlural } from '../../../words/words.ts';
import type { Colouring } from './colouring.ts';

export const type = {
  id: 'type',
  label: 'Type',
  hint: 'model, repository, product …',
  filters: 'types',
  run: () => (node) => ({
    key: node.type,
    label: typeNamePlural(node.type),
    colour: markOf(node.type).colour,
  }),
} as const satisfies Colouring;
