/** What the counts must be, worked out from the facts in one pass, by other means than the program's. */
import type { Fact } from '#contract/interchange.ts';
import { factsOf, type MadeUpSource } from './made-up-source.ts';

export interface ExpectedEdge {
  readonly low: string;
  readonly high: string;
  readonly source: string;
  matches: number;
  wins: number;
  losses: number;
  ties: number;
  unjudged: number;
  kinds: string[];
  /** Null where none of its entries has a date. */
  first: string | null;
  last: string | null;
  strength: number;
}
export interface ExpectedNode {
  readonly ref: string;
  readonly timesMatched: number;
  readonly neighbourCounts: string[];
}
export interface ExpectedGraph {
  readonly nodes: ExpectedNode[];
  readonly edges: ExpectedEdge[];
  /** `tool capability source position strength basis locator` */
  readonly offers: string[];
}

/** Keys here are spellings of one name, so a tool is its key in lower case. */
const toolRef = (key: string) => `tool:${key.toLowerCase()}`;

export function expectedGraph(sources: readonly MadeUpSource[]): ExpectedGraph {
  const said = sources.flatMap((made) => factsOf(made).map((fact) => ({ fact, snapshot: made.snapshot })));
  const facts = said.map(({ fact }) => fact);
  const types = new Map([...typesOfTools(facts), ...kindsOfCapabilities(sources)]);
  const edges = new Map<string, ExpectedEdge>();
  for (const { fact, snapshot } of said) {
    if (fact.record !== 'match' || !fact.counted || fact.state !== 'live') continue;
    if (!recorded(facts, fact.source, fact.second.key)) continue;
    if ('key' in fact.first && !recorded(facts, fact.source, fact.first.key)) continue;
    addTo(edges, fact, fact.at ?? snapshot);
  }
  const all = [...edges.values()];
  for (const edge of all) {
    const pair = all.filter(({ low, high }) => low === edge.low && high === edge.high);
    edge.strength = pair.reduce((sum, { matches }) => sum + matches, 0);
    edge.kinds.sort();
  }
  const offered = facts.flatMap((fact) =>
    fact.record === 'offer'
      ? [{ tool: toolRef(fact.key), capability: `capability:${fact.capability}`, fact }]
      : [],
  );
  const nodes = [...types.keys()].sort().map((ref): ExpectedNode => {
    const own = all.filter(({ low, high }) => low === ref || high === ref);
    const against = own
      .filter(({ strength }) => strength > 0)
      .map(({ low, high }) => (low === ref ? high : low));
    const beside = offered.flatMap(({ tool, capability }) =>
      tool === ref ? [capability] : capability === ref ? [tool] : [],
    );
    return {
      ref,
      timesMatched: own.reduce((sum, { matches }) => sum + matches, 0),
      neighbourCounts: [
        ...countByType('MATCHED_AGAINST', against, types),
        ...countByType('OFFERS', beside, types),
      ],
    };
  });
  const strengthOf = (ref: string) => nodes.find((node) => node.ref === ref)?.timesMatched;
  return {
    nodes,
    edges: all.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    offers: offered
      .map(({ tool, capability, fact }) =>
        [
          tool,
          capability,
          fact.source,
          fact.position,
          strengthOf(tool),
          fact.basis ?? 'stated',
          JSON.stringify(fact.locator ?? null),
        ].join(' '),
      )
      .sort(),
  };
}

const orderOf = ({ low, high, source }: ExpectedEdge) => `${low} ${high} ${source}`;

function recorded(facts: readonly Fact[], source: string, key: string): boolean {
  return facts.some((fact) => fact.record === 'record' && fact.source === source && fact.key === key);
}

function typesOfTools(facts: readonly Fact[]): [string, string][] {
  return facts.flatMap((fact) => (fact.record === 'record' ? [[toolRef(fact.key), fact.type]] : []));
}

/** Whoever describes a capability says its kind, then the newest, then the first by id; else it is a function. */
function kindsOfCapabilities(sources: readonly MadeUpSource[]): [string, string][] {
  const mentioned = new Set(
    sources.flatMap(factsOf).flatMap((fact) => {
      if (fact.record === 'capability') return [fact.id];
      if (fact.record === 'offer') return [fact.capability];
      if (fact.record !== 'match' || fact.state !== 'live') return [];
      return ['capability' in fact.first ? fact.first.capability : [], fact.capability ?? []].flat();
    }),
  );
  return [...mentioned].map((id) => {
    const names = sources.flatMap((made) =>
      factsOf(made).flatMap((fact) =>
        fact.record === 'capability' && fact.id === id ? [{ made, fact }] : [],
      ),
    );
    const weight = ({ made, fact }: (typeof names)[number]) =>
      `${fact.description === undefined ? 0 : 1} ${made.snapshot ?? ''}`;
    const best = names.reduce<(typeof names)[number] | undefined>(
      (so, name) =>
        !so || weight(name) > weight(so) || (weight(name) === weight(so) && name.made.id < so.made.id)
          ? name
          : so,
      undefined,
    );
    return [`capability:${id}`, best?.fact.kind ?? 'function'];
  });
}

function addTo(edges: Map<string, ExpectedEdge>, fact: Fact & { record: 'match' }, at: string | null): void {
  const first = 'key' in fact.first ? toolRef(fact.first.key) : `capability:${fact.first.capability}`;
  const second = toolRef(fact.second.key);
  if (first === second) return;
  const turned = first > second;
  const [low, high] = turned ? [second, first] : [first, second];
  const key = `${low} ${high} ${fact.source}`;
  const edge = edges.get(key) ?? {
    low,
    high,
    source: fact.source,
    matches: 0,
    wins: 0,
    losses: 0,
    ties: 0,
    unjudged: 0,
    kinds: [],
    first: at,
    last: at,
    strength: 0,
  };
  edge.matches += fact.count;
  edge.wins += turned ? fact.losses : fact.wins;
  edge.losses += turned ? fact.wins : fact.losses;
  edge.ties += fact.ties;
  edge.unjudged += fact.unjudged ?? fact.count - fact.wins - fact.losses - fact.ties;
  if (!edge.kinds.includes(fact.kind)) edge.kinds.push(fact.kind);
  if (at !== null && (edge.first === null || at < edge.first)) edge.first = at;
  if (at !== null && (edge.last === null || at > edge.last)) edge.last = at;
  edges.set(key, edge);
}

function countByType(rel: string, refs: readonly string[], types: ReadonlyMap<string, string>): string[] {
  const counts = new Map<string, number>();
  for (const ref of new Set(refs)) {
    const type = types.get(ref) ?? '?';
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].map(([type, total]) => `${rel}|${type}|${total}`).sort();
}
