/** Which words for capabilities are the same by an exact rule, and which may be and are for a person to say. Pure. */
import type { CapabilityKind } from '#contract/vocabulary.ts';
import { certainTermRules, formsOf, ruleOrder, sameAlias, sameName } from './term-rules.ts';

/** What one source calls a capability by one of its words. */
export interface TermName {
  readonly source: string;
  readonly kind: CapabilityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface SaidTerm {
  readonly id: string;
  /** Empty for a word that is only mentioned: its kind is not known, so no rule joins it. */
  readonly names: readonly TermName[];
}

export interface TermLink {
  /** Ids in their order. */
  readonly left: string;
  readonly right: string;
  readonly rule: string;
}

export interface TermLinks {
  /** The strongest rule of each pair, the strongest links first. */
  readonly certain: readonly TermLink[];
  /** Rules that found a pair and do not decide it: two ways to go, or equal names of two kinds. */
  readonly doubtful: readonly TermLink[];
}

/** The rule of a doubt. */
export const otherKind = 'other-kind';

/** Also where one source names both: its two words go by one name. */
const asksAnyway: ReadonlySet<string> = new Set([sameName, otherKind]);

interface Form {
  readonly term: SaidTerm;
  readonly kind: CapabilityKind;
  readonly forms: readonly string[];
  readonly alias: boolean;
}

/** Words under one reduced name that are linked to each other; more of them have a source that names two. */
const maxAlike = 100;

/**
 * A pair of one source is two capabilities, as the source says so; a word that a rule could join with two words of one
 * source is joined with neither. The order of `terms` makes no difference.
 */
export function termLinks(terms: readonly SaidTerm[]): TermLinks {
  const sources = new Map(terms.map(({ id, names }) => [id, new Set(names.map(({ source }) => source))]));
  const share = (one: string, other: string) => {
    const its = sources.get(other);
    return [...(sources.get(one) ?? [])].some((source) => its?.has(source));
  };
  const links = new Map<string, TermLink>();
  for (const alike of byReducedName(terms).values()) {
    for (const [i, one] of alike.entries()) {
      for (const other of alike.slice(i + 1)) {
        if (one.term.id !== other.term.id) keepStrongest(links, linkOf(one, other));
      }
    }
  }
  const all = [...links.values()].sort(inOrder);
  const possible = all.filter(({ left, right, rule }) => certainTermRules.has(rule) && !share(left, right));
  const ways = new Map<string, string[]>();
  for (const { left, right, rule } of possible) {
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      const way = `${rule} ${from}`;
      ways.set(way, [...(ways.get(way) ?? []), to]);
    }
  }
  const oneWay = ({ left, right, rule }: TermLink) =>
    [
      [left, right],
      [right, left],
    ].every(([from, to = '']) =>
      (ways.get(`${rule} ${from}`) ?? []).every((other) => other === to || !share(other, to)),
    );
  const certain = possible.filter(oneWay);
  const decided = new Set(certain);
  return {
    certain,
    doubtful: all.filter(
      (link) => !decided.has(link) && (asksAnyway.has(link.rule) || !share(link.left, link.right)),
    ),
  };
}

function byReducedName(terms: readonly SaidTerm[]): Map<string, Form[]> {
  const found = new Map<string, Map<string, Form>>();
  for (const term of terms.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const { kind, name, aliases } of term.names) {
      for (const [i, text] of [name, term.id, ...aliases].entries()) {
        const forms = formsOf(text);
        const reduced = forms.at(-1) ?? '';
        if (reduced === '') continue;
        const key = `${term.id} ${kind} ${forms.join(' ')} ${i === 0}`;
        const under = found.get(reduced) ?? new Map<string, Form>();
        if (under.size < maxAlike) found.set(reduced, under.set(key, { term, kind, forms, alias: i > 0 }));
      }
    }
  }
  return new Map([...found].map(([reduced, forms]) => [reduced, [...forms.values()]]));
}

/** Null where only another name is equal, and the kind is not. */
function linkOf(one: Form, other: Form): TermLink | null {
  const [left = '', right = ''] = [one.term.id, other.term.id].toSorted();
  if (one.kind !== other.kind) return one.alias || other.alias ? null : { left, right, rule: otherKind };
  const step = one.forms.findIndex((form, i) => form === other.forms[i]);
  const plain = one.alias || other.alias ? sameAlias : sameName;
  return { left, right, rule: step <= 0 ? plain : (ruleOrder[step + 1] ?? plain) };
}

function keepStrongest(links: Map<string, TermLink>, link: TermLink | null): void {
  if (link === null) return;
  const key = `${link.left} ${link.right}`;
  const before = links.get(key);
  if (before === undefined || rank(link) < rank(before)) links.set(key, link);
}

const rank = ({ rule }: TermLink): number =>
  rule === otherKind ? ruleOrder.length : ruleOrder.indexOf(rule);

const inOrder = (a: TermLink, b: TermLink): number =>
  rank(a) - rank(b) || (a.left === b.left ? (a.right < b.right ? -1 : 1) : a.left < b.left ? -1 : 1);
