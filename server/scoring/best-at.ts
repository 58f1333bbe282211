/** Which of the tools that do something a page of it begins with, and why. Pure. */
import type { MatchesByKind } from '#contract/matches-of-kinds.ts';
import type { Basis, ToolType } from '#contract/vocabulary.ts';
import type { Figure } from './prominence.ts';

export interface DoesIt {
  readonly id: string;
  readonly sortName: string;
  readonly type: ToolType;
  /** At which place of its functions a source names this one, from 0: the first is what it is mainly for. */
  readonly position: number;
  /** The surest that any source is of it. */
  readonly basis: Basis;
  /** Whether counted entries are about how it does it. */
  readonly judged: boolean;
  /** As scoring/prominence.ts counts them. */
  readonly figures: readonly Figure[];
  readonly matchesByKind: MatchesByKind;
  /** How many sources catalogue it themselves: one that only speaks of others' records is none. */
  readonly sources: number;
  /** In how many other tools' name or line its name stands. */
  readonly mentions: number;
  /** Id of the family that it is a version of. */
  readonly family: string | null;
}

export interface BestAt {
  readonly id: string;
  /** "mainly for this · results on it · 40,000 stars · 12 others mention its name" */
  readonly why: string;
}

/** What the best of all by a sign would be worth alone; signs add to each other, and none takes away (docs/adr/0026). */
const worth: Readonly<Record<string, number>> = {
  stars: 0.9,
  mentions: 0.9,
  providers: 0.8,
  downloads: 0.7,
  dependents: 0.7,
  listings: 0.6,
  matches: 0.5,
  sources: 0.5,
};
/** They tell of the same people, so the strongest counts alone: a small library has all three. */
const ofOnePeople: ReadonlySet<string> = new Set(['stars', 'downloads', 'dependents']);
/** Of what is said of it from general knowledge: nobody knows by heart what nobody uses. */
const worthOfKnown = 0.5;
const worthOfResults = 0.4;
/** Of a tool without any sign, so that what it is for orders these too. */
const unknownFame = 0.1;
/** What is left of it where it is not mainly for it; of what nobody is sure of. */
const how = { main: 1, early: 0.8, late: 0.5, unsure: 0.3 };
/** What is left of each further version of a family: the first stands for it. */
const ofFurther = 0.5;
/** So many middling tools are thought beside those of a type: the only one of its type is neither well known nor unknown. */
const middling = 2;
/** Later places say little of a tool. */
const early = 3;
const unsure: ReadonlySet<Basis> = new Set(['rule', 'name']);

/** Of one, and of several. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  stars: ['star', 'stars'],
  providers: ['provider', 'providers'],
  downloads: ['download a month', 'downloads a month'],
  dependents: ['project uses it', 'projects use it'],
  mentions: ['other mentions its name', 'others mention its name'],
};

/**
 * The best known first, by the share of the tools of its type here that each sign of it beats, times how much it is for this:
 * mainly, among the first, besides, or by a rule over its kind or a guess. That it is mainly for it counts and does not decide:
 * a small tool that does nothing else is not what people mean. Of a family the version that comes first stands for it.
 */
export function bestAt(tools: readonly DoesIt[]): BestAt[] {
  const signs = new Map(tools.map((tool) => [tool.id, signsOf(tool)]));
  const shares = sharesAmong(tools, signs);
  const first = inOrder(
    tools.map((tool) => ({
      tool,
      score: (fameOf(tool, shares.get(tool.id) ?? []) + unknownFame) * forIt(tool),
    })),
  );
  const versions = new Map<string, number>();
  return inOrder(
    first.map(({ tool, score }) => {
      const family = tool.family ?? tool.id;
      const before = versions.get(family) ?? 0;
      versions.set(family, before + 1);
      return { tool, score: score * ofFurther ** before };
    }),
  ).map(({ tool }) => ({ id: tool.id, why: whyOf(tool) }));
}

interface Scored {
  readonly tool: DoesIt;
  readonly score: number;
}

const inOrder = (all: readonly Scored[]): readonly Scored[] =>
  all.toSorted(
    (a, b) =>
      b.score - a.score ||
      a.tool.position - b.tool.position ||
      (a.tool.sortName < b.tool.sortName ? -1 : a.tool.sortName > b.tool.sortName ? 1 : 0) ||
      (a.tool.id < b.tool.id ? -1 : 1),
  );

function fameOf({ basis, judged }: DoesIt, shares: readonly Figure[]): number {
  const people = shares.filter(({ name }) => ofOnePeople.has(name)).map(({ value }) => value);
  const others = shares.filter(({ name }) => !ofOnePeople.has(name)).map(({ value }) => value);
  const signs = [
    ...others,
    Math.max(0, ...people),
    basis === 'known' ? worthOfKnown : 0,
    judged ? worthOfResults : 0,
  ];
  return 1 - signs.reduce((left, one) => left * (1 - one), 1);
}

const isMain = ({ position, basis }: DoesIt): boolean => position === 0 && !unsure.has(basis);

function forIt(tool: DoesIt): number {
  if (unsure.has(tool.basis)) return how.unsure;
  if (isMain(tool)) return how.main;
  return tool.position < early ? how.early : how.late;
}

function signsOf({ figures, matchesByKind, sources, mentions }: DoesIt): Figure[] {
  const sum = (listed: boolean) =>
    matchesByKind
      .filter(({ kinds }) => kinds.includes('listing') === listed)
      .reduce((all, { matches }) => all + matches, 0);
  return [
    ...figures,
    { name: 'listings', value: sum(true) },
    // How often it was compared orders, and is said by kind where it is shown.
    { name: 'matches', value: sum(false) },
    { name: 'sources', value: sources - 1 },
    { name: 'mentions', value: mentions },
  ].filter(({ value }) => value > 0);
}

/** What each sign of a tool is worth, by its id. */
function sharesAmong(
  tools: readonly DoesIt[],
  signs: ReadonlyMap<string, readonly Figure[]>,
): ReadonlyMap<string, readonly Figure[]> {
  const beside = new Map<string, number[]>();
  const keyOf = (type: ToolType, name: string) => `${type} ${name}`;
  for (const { id, type } of tools)
    for (const { name, value } of signs.get(id) ?? []) {
      const key = keyOf(type, name);
      const values = beside.get(key);
      if (values) values.push(value);
      else beside.set(key, [value]);
    }
  const ordered = new Map([...beside].map(([key, values]) => [key, values.toSorted((a, b) => a - b)]));
  return new Map(
    tools.map(({ id, type }) => [
      id,
      (signs.get(id) ?? []).map(({ name, value }) => {
        const all = ordered.get(keyOf(type, name)) ?? [];
        const below = firstAt(all, (other) => other >= value);
        const notAbove = firstAt(all, (other) => other > value);
        const share = ((below + notAbove) / 2 + middling / 2) / (all.length + middling);
        return { name, value: (worth[name] ?? 0) * share };
      }),
    ]),
  );
}

/** At which place of an ascending list the first stands that is so; its length where none is. */
function firstAt(ascending: readonly number[], is: (value: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = ascending[middle];
    if (value !== undefined && is(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function whyOf(tool: DoesIt): string {
  const most = tool.figures.toSorted((a, b) => (worth[b.name] ?? 0) - (worth[a.name] ?? 0))[0];
  const mentions = tool.mentions > 0 ? figureText({ name: 'mentions', value: tool.mentions }) : null;
  return [
    isMain(tool)
      ? 'mainly for this'
      : unsure.has(tool.basis)
        ? 'one of many things it does'
        : tool.position < early
          ? 'one of the first things it is for'
          : 'does this too',
    tool.judged ? 'results on it' : null,
    most === undefined ? null : figureText(most),
    mentions,
    most === undefined && mentions === null && tool.sources > 1 ? `in ${tool.sources} sources` : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function figureText({ name, value }: Figure): string {
  const shown = value.toLocaleString('en', { maximumFractionDigits: 0 });
  const [one, several] = words[name] ?? [name, name];
  return `${shown} ${shown === '1' ? one : several}`;
}
