/** Which words for capabilities mean one, by rules and by people's word, and what each capability is called. Pure. */
import { ruleOrder } from './term-rules.ts';
import type { TermLink } from './term-links.ts';

export interface TermDecision {
  readonly left: string;
  readonly right: string;
  readonly decision: 'join' | 'apart';
}

export interface Meaning {
  readonly term: string;
  /** Id of the capability. */
  readonly capability: string;
  /** own: the capability is named after it. */
  readonly by: 'own' | 'rule' | 'person';
  readonly rule: string | null;
}

/**
 * Decisions come first, the last of them first, so of two that contradict each other the later holds; then rules, the
 * strongest first, where no decision stands against it and no source names both sides as two.
 * @param terms every word and the capability it means today; null for one that is new
 * @param decisions in the order in which they were made; of words that are not there they say nothing
 * @param share whether a source names both words
 */
export function meaningsOf(
  terms: ReadonlyMap<string, string | null>,
  links: readonly TermLink[],
  decisions: readonly TermDecision[],
  share: (one: string, other: string) => boolean,
): Meaning[] {
  const sets = disjointSets([...terms.keys()].toSorted());
  for (const { left, right, decision } of decisions.toReversed()) {
    if (!terms.has(left) || !terms.has(right)) continue;
    if (decision === 'join') sets.join(left, right);
    else sets.part(left, right);
  }
  for (const { left, right } of links) {
    const twice = sets
      .membersOf(left)
      .some((one) => sets.membersOf(right).some((other) => share(one, other)));
    if (!twice) sets.join(left, right);
  }
  const groups = sets.all();
  const firsts = decisions.flatMap(({ decision, left }) => (decision === 'join' ? [left] : []));
  const names = capabilityNames(groups, terms, firsts);
  return groups.flatMap((members, i) => told(members, names[i] ?? '', links));
}

interface Sets {
  membersOf(id: string): readonly string[];
  /** Nothing is done where the two stand apart. */
  join(one: string, other: string): void;
  /** Nothing is done where the two are joined. */
  part(one: string, other: string): void;
  all(): (readonly string[])[];
}

/** Sets that grow by joining, some of which must not be joined. */
function disjointSets(ids: readonly string[]): Sets {
  interface Group {
    readonly members: string[];
    readonly apart: Set<Group>;
  }
  const of = new Map<string, Group>(ids.map((id) => [id, { members: [id], apart: new Set() }]));
  const pair = (one: string, other: string): [Group, Group] | null => {
    const [a, b] = [of.get(one), of.get(other)];
    return a === undefined || b === undefined || a === b ? null : [a, b];
  };
  return {
    membersOf: (id) => of.get(id)?.members ?? [],
    join(one, other) {
      const found = pair(one, other);
      if (found === null || found[0].apart.has(found[1])) return;
      const [into, from] = found;
      for (const id of from.members) of.set(id, into);
      into.members.push(...from.members);
      for (const other_ of from.apart) {
        other_.apart.delete(from);
        other_.apart.add(into);
        into.apart.add(other_);
      }
    },
    part(one, other) {
      const found = pair(one, other);
      if (found === null) return;
      found[0].apart.add(found[1]);
      found[1].apart.add(found[0]);
    },
    all: () => [...new Set(of.values())].map(({ members }) => members.toSorted()),
  };
}

/**
 * An id belongs to the group that holds the word it is, else to the group of most of those that meant it: so an id once
 * given stays, also when its own word is gone. Of two with as many, the one that a person named first when joining them,
 * the latest such word before others. A group with none takes its shortest word.
 */
function capabilityNames(
  groups: readonly (readonly string[])[],
  before: ReadonlyMap<string, string | null>,
  firsts: readonly string[],
): string[] {
  const taken = new Set<string>();
  const wishes = groups.map((members) => {
    const votes = new Map<string, number>();
    for (const member of members) {
      const id = before.get(member) ?? null;
      if (id !== null && (members.includes(id) || !before.has(id))) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    return [...votes].sort(
      ([a, x], [b, y]) => y - x || firsts.lastIndexOf(b) - firsts.lastIndexOf(a) || (a < b ? -1 : 1),
    );
  });
  const order = groups
    .map((_, i) => i)
    .sort((a, b) => (wishes[b]?.[0]?.[1] ?? 0) - (wishes[a]?.[0]?.[1] ?? 0) || a - b);
  const names: string[] = groups.map(() => '');
  for (const i of order) {
    const members = groups[i] ?? [];
    const id = wishes[i]?.map(([wish]) => wish).find((wish) => !taken.has(wish)) ?? firstOf(members);
    taken.add(id);
    names[i] = id;
  }
  return names;
}

const firstOf = (members: readonly string[]): string =>
  members.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';

/** Why each word means it: as it is its own, by rules from there on, else by a person's word. */
function told(members: readonly string[], capability: string, links: readonly TermLink[]): Meaning[] {
  const own = members.includes(capability) ? capability : firstOf(members);
  if (members.length === 1) return [{ term: own, capability, by: 'own', rule: null }];
  const inside = new Set(members);
  const its = links.filter(({ left, right }) => inside.has(left) && inside.has(right));
  const reached = new Set([own]);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const { left, right } of its)
      if (reached.has(left) || reached.has(right)) reached.add(left).add(right);
  }
  return members.map((term) => {
    if (term === own) return { term, capability, by: 'own', rule: null };
    if (!reached.has(term)) return { term, capability, by: 'person', rule: null };
    const rules = its.flatMap(({ left, right, rule }) => (left === term || right === term ? [rule] : []));
    const rule = rules.toSorted((a, b) => ruleOrder.indexOf(a) - ruleOrder.indexOf(b))[0] ?? null;
    return { term, capability, by: 'rule', rule };
  });
}
