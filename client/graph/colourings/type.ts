import { markOf } from '../../type-marks.ts';
import { typeNamePlural } from '../../words.ts';
import type { Colouring } from './colouring.ts';

export const type: Colouring = {
  label: 'Type',
  classes: () => (node) => ({
    key: node.type,
    label: typeNamePlural(node.type),
    colour: markOf(node.type).colour,
  }),
};
