/** Names for groups, made from what their tools have most in common that others do not. Pure. */
import { textHash } from '../ledger/text-hash.ts';
import type { GroupNode } from './group-catalogue.ts';

export interface NamedGroup {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  /** Ids from the top down to the parent. */
  readonly path: readonly string[];
  readonly node: GroupNode;
}

/** The parent of the groups at the top. */
export const top = 'top';

export interface Namer {
  /** Capabilities of a tool, by name. */
  capabilities(tool: string): readonly string[];
  toolName(tool: string): string;
  /** In plural, such as "models". */
  typeName(tool: string): string;
  /** Sources that judged it against others: "WildBench", of 2024. */
  benchmarks(tool: string): readonly Benchmark[];
}

export interface Benchmark {
  readonly name: string;
  readonly year: string | null;
}

/**
 * Every group of the tree, parents before children. Names are unique among siblings; ids are `g` and twelve hex-like
 * digits of a hash over the path of names, so the same catalogue gives the same ids.
 */
export function nameGroups(tree: readonly GroupNode[], namer: Namer): NamedGroup[] {
  const everywhere = new Map<string, number>();
  const all = tree.flatMap(({ tools }) => tools);
  for (const tool of all) for (const name of new Set(namer.capabilities(tool))) add(everywhere, name, 1);

  const named: NamedGroup[] = [];
  const visit = (nodes: readonly GroupNode[], parent: string, path: readonly string[]) => {
    const taken = new Set<string>();
    for (const node of nodes) {
      const name = distinctName(candidates(node, namer, everywhere, all.length), taken);
      taken.add(name);
      const id = groupId([...path, name]);
      named.push({ id, name, parent, path, node });
      visit(node.children, id, [...path, id]);
    }
  };
  visit(tree, top, []);
  return named;
}

/** Best name first. */
function* candidates(
  node: GroupNode,
  namer: Namer,
  everywhere: ReadonlyMap<string, number>,
  total: number,
): Generator<string> {
  const leader = node.tools[0] === undefined ? '' : namer.toolName(node.tools[0]);
  const capability = telling(node, namer, everywhere, total);
  const byWord = node.because !== 'matched' && node.because !== 'other';
  if (byWord) yield sentence(node.because);
  if (node.because === 'other') yield 'Many small groups';
  if (!byWord) yield* benchmarkNames(node, namer);
  if (!byWord && capability[0] !== undefined) yield `${sentence(capability[0])}: ${leader} and others`;
  if (capability[1] !== undefined) yield sentence(capability.slice(0, 2).join(' and '));
  yield `${leader} and others`;
  for (let number = 2; ; number += 1) yield `${leader} and others (${number})`;
}

/** "WildBench models, 2024", where most of the group were judged against each other there. */
function* benchmarkNames(node: GroupNode, namer: Namer): Generator<string> {
  const here = new Map<string, number>();
  for (const tool of node.tools) {
    for (const { name, year } of namer.benchmarks(tool)) {
      add(here, `${name} ${namer.typeName(tool)}${year === null ? '' : `, ${year}`}`, 1);
    }
  }
  const [most] = [...here].sort(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1));
  if (most && most[1] * 3 >= node.tools.length * 2) yield sentence(most[0]);
}

/** Capabilities of at least a third of the group, by share here times rarity everywhere. */
function telling(
  node: GroupNode,
  namer: Namer,
  everywhere: ReadonlyMap<string, number>,
  total: number,
): string[] {
  const here = new Map<string, number>();
  for (const tool of node.tools) for (const name of new Set(namer.capabilities(tool))) add(here, name, 1);
  return [...here]
    .filter(([, count]) => count * 3 >= node.tools.length)
    .map(([name, count]) => ({
      name,
      weight: (count / node.tools.length) * Math.log(1 + total / (everywhere.get(name) ?? 1)),
    }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

function distinctName(names: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const name of names) if (!taken.has(name)) return name;
  return 'Group';
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** FNV-1a over the path, twice with different seeds: enough for the few thousand groups there can be. */
function groupId(path: readonly string[]): string {
  const text = path.join('\u0000');
  const hash = (from?: number) => (textHash(text, from) >>> 0).toString(16).padStart(8, '0');
  return `g${hash()}${hash(84696351).slice(0, 4)}`;
}
