import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import { markOf } from '../type-marks.ts';
import type { DrawnNode, DrawnPair } from './drawing.ts';
import { sizes } from './node-look.ts';

export function nodeElement(node: DrawnNode): NodeDefinition {
  const { id, kind, type, ghost, label, w, h, size } = node;
  const { font, weight, mark } = sizes[size];
  const colour = markOf(type).colour;
  return {
    group: 'nodes',
    data: { id, kind, type, ghost, label, w, h, font, weight, mark, colour },
    position: { ...node.place },
  };
}

export function pairElement(pair: DrawnPair): EdgeDefinition {
  const { id, from, to, width, offer, matches } = pair;
  return { group: 'edges', data: { id, source: from, target: to, width, offer, matches } };
}
