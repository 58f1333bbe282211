import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import { discAcross } from '../scene/boxes-of.ts';
import type { Drawing, DrawnNode, DrawnPair } from '../scene/drawing.ts';
import { lookOfPair } from '../scene/look.ts';
import { sizes } from '../scene/node-look.ts';

/** Discs come as discs: a style that is computed twice costs twice. */
export function nodeElement(node: DrawnNode, form: Drawing['form']): NodeDefinition {
  const classes = node.kind === 'group' ? '' : form === 'discs' ? 'disc' : 'pill';
  return { group: 'nodes', data: nodeData(node), position: { ...node.place }, classes };
}

/** What the styles read. */
export function nodeData(node: DrawnNode) {
  const { id, kind, type, ghost, label, tight, least, w, h, size, colour, pinned, members } = node;
  const climbing = Boolean(node.climbing);
  const { font, weight, mark } = sizes[size];
  const disc = discAcross(node);
  /** Px that the disc's middle lies above the box's. */
  const lift = kind === 'group' ? (h - disc) / 2 : 0;
  return {
    id,
    kind,
    type,
    ghost,
    label,
    tight,
    least,
    w,
    h,
    font,
    weight,
    mark,
    size,
    colour,
    pinned,
    disc,
    lift,
    members,
    climbing,
  };
}

export function pairElement(pair: DrawnPair): EdgeDefinition {
  return { group: 'edges', data: { ...pairData(pair), source: pair.from, target: pair.to } };
}

export function pairData(pair: DrawnPair) {
  const { id, offer, matches, strongest } = pair;
  return { id, width: lookOfPair(pair).width, offer, matches, strongest };
}
