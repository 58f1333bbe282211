/** The page's data by id, and who is next to whom. */
import type { PageData, PageNode, PagePair } from '../page/page-data.ts';

export interface Graph {
  readonly data: PageData;
  node(ref: string): PageNode | undefined;
  pair(id: string): PagePair | undefined;
  /** Strongest first. */
  pairsOf(ref: string): readonly PagePair[];
  nameOf(ref: string): string;
  source(id: string): PageData['sources'][number] | undefined;
}

export function graphOf(data: PageData): Graph {
  const nodes = new Map(data.nodes.map((node) => [node.ref, node]));
  const pairs = new Map(data.pairs.map((pair) => [pair.id, pair]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  return {
    data,
    node: (ref) => nodes.get(ref),
    pair: (id) => pairs.get(id),
    pairsOf: (ref) =>
      data.pairs
        .filter(({ from, to }) => from === ref || to === ref)
        .toSorted((a, b) => b.matches - a.matches),
    nameOf: (ref) => nodes.get(ref)?.name ?? ref,
    source: (id) => sources.get(id),
  };
}

export function otherEnd({ from, to }: PagePair, ref: string): string {
  return from === ref ? to : from;
}

/** Refs whose name holds all of the words, case aside. */
export function found({ data }: Graph, words: string): readonly string[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return data.nodes
    .filter(({ name, vendor, type }) => {
      const text = `${name} ${vendor ?? ''} ${type}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .map(({ ref }) => ref);
}
