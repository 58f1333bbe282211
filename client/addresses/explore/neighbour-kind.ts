/** Which neighbours a step asks for: those of one relation, and of one type there. In the address `m.model`. */
import { type NeighbourCount } from '#contract/graph.ts';
import { capabilityKinds, toolTypes } from '#contract/vocabulary.ts';

export type NodeType = NeighbourCount['type'];
export type NodeRelation = NeighbourCount['rel'];

export interface NeighbourKind {
  readonly rel: NodeRelation;
  /** Null: all types. */
  readonly type: NodeType | null;
}

const letters: Readonly<Record<string, NodeRelation>> = {
  m: 'MATCHED_AGAINST',
  o: 'OFFERS',
  s: 'SIMILAR_TO',
};
const nodeTypes: readonly NodeType[] = [...toolTypes, ...capabilityKinds];

export function asNodeType(text: string | undefined): NodeType | null {
  return nodeTypes.find((one) => one === text) ?? null;
}

export function readKind(text: string): NeighbourKind | null {
  const [letter = '', type] = text.split('.');
  const rel = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
  return rel ? { rel, type: asNodeType(type) } : null;
}

export function printKind({ rel, type }: NeighbourKind): string {
  const letter = Object.keys(letters).find((one) => letters[one] === rel) ?? '';
  return type ? `${letter}.${type}` : letter;
}

export function sameKind(a: NeighbourKind | null, b: NeighbourKind | null): boolean {
  return a?.rel === b?.rel && a?.type === b?.type;
}
