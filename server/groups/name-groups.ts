/** Names for groups, made from the steps that put their tools together and from what these have in common. Pure. */
import { textHash } from '../ledger/text-hash.ts';
import { unknown, wordKey } from './areas-of-tools.ts';
import { compare, type Cut, type CutBy } from './cut-level.ts';
import type { GroupNode } from './group-catalogue.ts';
import { kindOf, pluralOf } from './kinds-of-tools.ts';

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
  toolName(tool: string): string;
  /** Such as `mcp-server`. */
  type(tool: string): string;
  categories(tool: string): readonly string[];
  vendor(tool: string): string | null;
  /** By name, the main one first. */
  functions(tool: string): readonly string[];
  /** Names of sources that judged it against others: "WildBench". */
  benchmarks(tool: string): readonly string[];
}

/**
 * Every group of the tree, parents before children. Names are unique; ids are `g` and twelve hex-like digits of a
 * hash over the path of names, so the same catalogue gives the same ids.
 */
export function nameGroups(tree: readonly GroupNode[], namer: Namer): NamedGroup[] {
  const named: NamedGroup[] = [];
  const taken = new Set<string>();
  const visit = (
    nodes: readonly GroupNode[],
    parent: string,
    names: readonly string[],
    path: readonly string[],
  ) => {
    for (const node of nodes) {
      const name = distinctName(candidates(node, namer), taken);
      taken.add(wordKey(name));
      const id = groupId([...names, name]);
      named.push({ id, name, parent, path, node });
      visit(node.children, id, [...names, name], [...path, id]);
    }
  };
  visit(tree, top, [], []);
  return named;
}

/** What a group is about, and of which kind its tools are: "Code review · MCP servers", "Chat assistant · models judged on WildBench". */
interface Title {
  readonly what: string;
  readonly kinds: string;
}

/** Best name first. */
function* candidates(node: GroupNode, namer: Namer): Generator<string> {
  const title = titleOf(node, namer);
  yield named(title);
  yield named({ ...title, what: mostOf(node, (tool) => namer.functions(tool).slice(0, 1)) || title.what });
  const leader = node.tools[0] === undefined ? '' : namer.toolName(node.tools[0]);
  const led = named({ ...title, kinds: `${title.kinds || 'tools'} with ${leader}` });
  yield led;
  for (let number = 2; ; number += 1) yield `${led} (${number})`;
}

const isSaid = (part: string | undefined): part is string => part !== undefined && part !== '';

const named = ({ what, kinds }: Title): string => sentence([what, kinds].filter(isSaid).join(' · '));

function titleOf(node: GroupNode, namer: Namer): Title {
  const last = new Map(node.cuts.map((cut) => [cut.by, cut]));
  const what = whatOf(node, last, namer);
  const kind = last.get('kind');
  const kindsHere = kindsOf(node, namer);
  const kinds = kindsHere.length === 1 || kind || what === '' ? listed(kindsHere) : '';
  // What neither a function nor an area tells is told by what it is: "Libraries: npm".
  const headings = what === '' ? headingsOf(node, last, namer) : '';
  if (headings === '')
    return { what, kinds: [kinds, addedWords(node, last, namer, true)].filter(isSaid).join(' ') };
  return { what: `${kinds}: ${headings}`, kinds: addedWords(node, last, namer, false) };
}

/** The kinds of its tools, most first; where all are of one type, that, which says more. A few among many need no word. */
function kindsOf(node: GroupNode, namer: Namer): readonly string[] {
  const types = [...new Set(node.tools.map((tool) => namer.type(tool)))];
  const [only] = types;
  if (only !== undefined && types.length === 1) return [pluralOf(only)];
  const all = commonest(node, (tool) => [kindOf(namer.type(tool))]);
  const large = all.filter(([, count]) => count * 20 > node.tools.length);
  return shortened(
    large.map(([kind]) => kind),
    false,
  );
}

/** What its category is, or what those of most of it are. */
function headingsOf(node: GroupNode, last: ReadonlyMap<CutBy, Cut>, namer: Namer): string {
  const category = last.get('category');
  return (category && valuesOf(category)) || mostOf(node, (tool) => namer.categories(tool).slice(0, 1));
}

/** Its function, its category or its area; what is left beside those that have a group by what most of it is. */
function whatOf(node: GroupNode, last: ReadonlyMap<CutBy, Cut>, namer: Namer): string {
  const [area, fn, category] = [last.get('area'), last.get('function'), last.get('category')];
  const place = area ? valuesOf(area) : '';
  const use = fn
    ? valuesOf(fn) ||
      within(
        place,
        mostOf(node, (tool) => namer.functions(tool).slice(0, 1)),
      )
    : place;
  if (category === undefined || use === '') return use;
  // What is left of several cuts is told by the functions that it is used for.
  if (category.values.length === 0) return fn ? use : within(use, headingsOf(node, last, namer));
  return fn && fn.values.length > 0 ? within(use, valuesOf(category)) : valuesOf(category);
}

/** "Coding: issue tracking, debugging and more" */
const within = (place: string, what: string): string => [place, what].filter(isSaid).join(': ');

/** By whom they are judged or made, and between which names they lie: "models judged on WildBench". */
function addedWords(node: GroupNode, last: ReadonlyMap<CutBy, Cut>, namer: Namer, byMaker: boolean): string {
  const [community, vendor, range] = [last.get('community'), last.get('vendor'), last.get('name')];
  const placed = (last.get('area')?.values.length ?? 0) > 0;
  const together = community !== undefined && community.values.length > 0;
  const judged = together || !placed || last.has('function') ? sharedBy(node, namer.benchmarks) : null;
  const against = community?.values.map(namer.toolName) ?? [];
  const left = (vendor ?? community)?.values.length === 0;
  const makers =
    (vendor && valuesOf(vendor)) ||
    (left ? mostOf(node, (tool) => [namer.vendor(tool)].filter((one) => one !== null)) : '') ||
    (placed || together || !byMaker ? '' : madeBy(node, namer));
  return [
    makers && `of ${makers}`,
    judged !== null ? `judged on ${judged}` : together ? `compared with ${listed(against)}` : '',
    range ? `from ${range.values.join(' to ')}` : '',
  ]
    .filter(isSaid)
    .join(' ');
}

/** The makers that half of a group come from, three at most. */
function madeBy(node: GroupNode, namer: Namer): string {
  const most = commonest(node, (tool) => [namer.vendor(tool)].filter((one) => one !== null)).slice(0, 3);
  const large = most.filter(([, count]) => count * 8 >= node.tools.length);
  const held = large.reduce((sum, [, count]) => sum + count, 0);
  if (held * 2 < node.tools.length) return '';
  return listed(large.map(([name]) => name));
}

/** What two thirds of a group have. */
function sharedBy(node: GroupNode, wordsOf: (tool: string) => readonly string[]): string | null {
  const [most] = commonest(node, wordsOf);
  return most && most[1] * 3 >= node.tools.length * 2 ? spelled(most[0]) : null;
}

function commonest(
  node: GroupNode,
  wordsOf: (tool: string) => readonly string[],
): readonly (readonly [string, number])[] {
  const here = new Map<string, number>();
  for (const tool of node.tools)
    for (const word of new Set(wordsOf(tool))) here.set(word, (here.get(word) ?? 0) + 1);
  return [...here].sort(([a, more], [b, fewer]) => fewer - more || compare(a, b));
}

const maxNamed = 3;

/** What most of a group are, the commonest first: "A", "A, B and C", "A, B, C and more"; nothing where few of it are any. */
function mostOf(node: GroupNode, wordsOf: (tool: string) => readonly string[]): string {
  const all = commonest(node, wordsOf);
  const held = all.reduce((sum, [, count]) => sum + count, 0);
  if (held * 2 < node.tools.length) return '';
  return listed(
    shortened(
      all.map(([word]) => spelled(word)),
      held < node.tools.length,
    ),
  );
}

/** As the cut has them. */
const valuesOf = ({ values, more }: Pick<Cut, 'values' | 'more'>): string =>
  listed(shortened(values.map(spelled), more));

/** The first of them, and that there are more, where that is so. */
const shortened = (words: readonly string[], more: boolean): readonly string[] =>
  words.length > maxNamed || (more && words.length > 0) ? [...words.slice(0, maxNamed), 'more'] : words;

/** "A", "A and B", "A, B and C". */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Some lists write their headings with hyphens for spaces. */
const spelled = (word: string): string =>
  word === unknown
    ? 'no known function'
    : /^[a-z]{3,}(-[a-z]{3,})+$/u.test(word)
      ? word.replaceAll('-', ' ')
      : word;

function distinctName(names: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const name of names) if (!taken.has(wordKey(name))) return name;
  return 'Group';
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** FNV-1a over the path, twice with different seeds: enough for the few thousand groups there can be. */
function groupId(path: readonly string[]): string {
  const text = path.join('\u0000');
  const hash = (from?: number) => (textHash(text, from) >>> 0).toString(16).padStart(8, '0');
  return `g${hash()}${hash(84696351).slice(0, 4)}`;
}
