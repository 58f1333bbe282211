/**
 * Every HTTP call, declared once: the server binds handlers to it, the client fetches by it, OpenAPI is made
 * of it. `path` is in OpenAPI form; path parameters are part of `input`.
 */
import { z } from 'zod';
import { alternatives, coverage, switchPlan } from './alternative-calls.ts';
import type { Call } from './call.ts';
import { areas, capabilities, capability, capabilityTools, pairings } from './capability-calls.ts';
import { Comparison } from './compare.ts';
import { family } from './family-calls.ts';
import { toolFilters } from './filters.ts';
import { namesakes, recordPlace } from './identity-calls.ts';
import { Neighbours, Overview, Paths, PathThrough, Subgraph } from './graph.ts';
import { MatchList } from './match.ts';
import { wholeNumber } from './numbers.ts';
import { rates } from './rates.ts';
import { rivals } from './rivals.ts';
import { SearchAnswer } from './search.ts';
import { SourceList } from './source.ts';
import { Tool, ToolCapabilities, ToolSummary } from './tool.ts';
import { CapabilityKind, Id, MatchKind, MatchState, Ref, Relation, ToolType } from './vocabulary.ts';
import { cursor, idWire, onTheWire, parted, refWire, wordsWire } from './wire.ts';

function call<In extends z.ZodType, Out extends z.ZodType>(
  id: string,
  path: string,
  summary: string,
  input: In,
  answer: Out,
  more: Pick<Call, 'example' | 'rules'> = {},
): Call<In, Out> {
  return { id, method: 'GET', path, summary, input, answer, ...more };
}

const limit = (normal: number) => wholeNumber(1, 200).default(normal);
/** A bare id means a tool. */
export const RefOrId = onTheWire(z.union([Ref, Id.transform((id) => `tool:${id}`)]), refWire);
const idList = onTheWire(
  parted
    .pipe(z.array(Id).min(2, 'needs at least two tools').max(6, 'takes at most six tools'))
    .refine((ids) => new Set(ids).size === ids.length, 'names a tool twice'),
  { type: 'array', items: idWire, minItems: 2, maxItems: 6, uniqueItems: true },
);

const list = <T extends z.ZodType>(item: T) =>
  z.object({ total: z.int().min(0), items: z.array(item), next: z.string().nullable() });

export const search = call(
  'search',
  '/api/search',
  'Find tools and capabilities by name, or by what you need in your own words.',
  z.strictObject({
    /** Words and operators; without a word, all tools that fit the filters are listed, most matched first. */
    q: onTheWire(z.string().trim().max(300), wordsWire(300)).default(''),
    kind: z.enum(['tool', 'capability']).optional(),
    ...toolFilters,
    /** `price`: the tools found that have a price, the cheapest input first. */
    sort: z.enum(['best', 'price']).default('best'),
    limit: limit(20),
    cursor,
  }),
  SearchAnswer,
  {
    example: { q: 'image generation' },
    rules: [
      {
        says: 'Something has to be asked for: words, a filter of tools, or both.',
        broken: (asked) =>
          asked['q'] === undefined && Object.keys(toolFilters).every((name) => asked[name] === undefined),
      },
      {
        says: 'kind=capability takes no filter of tools and no sort by price.',
        broken: ({ kind, sort, ...rest }) =>
          kind === 'capability' &&
          (sort === 'price' || Object.keys(toolFilters).some((name) => rest[name] !== undefined)),
      },
    ],
  },
);

export const tools = call(
  'tools',
  '/api/tools',
  'List tools, filtered and sorted.',
  z.strictObject({
    ...toolFilters,
    sort: z.enum(['matches', 'name', 'price']).default('matches'),
    limit: limit(50),
    cursor,
  }),
  list(ToolSummary).meta({ id: 'ToolList' }),
);

export const tool = call(
  'tool',
  '/api/tools/{id}',
  'One tool, with what each source says of it. 308 for the id of a tool that was joined into another.',
  z.strictObject({ id: Id }),
  Tool,
  { example: { id: 'qwen-qwen3.5-27b' } },
);

export const toolCapabilities = call(
  'toolCapabilities',
  '/api/tools/{id}/capabilities',
  'What a tool can do, in the order its sources give.',
  z.strictObject({ id: Id }),
  ToolCapabilities,
  { example: { id: 'qwen-qwen3.5-27b' } },
);

export const neighbours = call(
  'neighbours',
  '/api/graph/neighbours',
  'The strongest neighbours of a node, with exact counts of all.',
  z.strictObject({
    id: RefOrId,
    rel: Relation.optional(),
    type: z.union([ToolType, CapabilityKind]).optional(),
    source: Id.optional(),
    minMatches: wholeNumber(0, 1e9).default(1),
    limit: limit(50),
    cursor,
  }),
  Neighbours,
  { example: { id: 'qwen-qwen3.5-27b' } },
);

export const overview = call(
  'overview',
  '/api/graph/overview',
  'The most-matched tools, the qualities people judged, and the strongest edges among them.',
  z.strictObject({
    group: z
      .string()
      .regex(/^g[0-9a-f]{12}$/, 'is not the id of a group')
      .optional(),
    limit: limit(60),
  }),
  Overview,
);

const refList = (min: number, max: number) =>
  onTheWire(
    parted.pipe(z.array(RefOrId).min(min, `needs at least ${min}`).max(max, `takes at most ${max}`)),
    { type: 'array', items: refWire, minItems: min, maxItems: max },
  );

export const path = call(
  'path',
  '/api/graph/path',
  'The shortest paths between two nodes, the strongest first: by comparisons where there are such, else through what both can do.',
  z.strictObject({
    from: RefOrId,
    to: RefOrId,
    /** Edges of the longest path. */
    max: wholeNumber(1, 4).default(4),
    /** The most that a path may go through; `properties` are those that more than 5 % of all tools have. */
    through: PathThrough.default('capabilities'),
  }),
  Paths,
  {
    example: { from: 'qwen-qwen3.5-27b', to: 'dreambooth-stable-diffusion' },
    rules: [
      {
        says: 'from and to are two nodes.',
        broken: ({ from, to }) => String(from).replace(/^tool:/, '') === String(to).replace(/^tool:/, ''),
      },
    ],
  },
);

export const common = call(
  'common',
  '/api/graph/common',
  'Neighbours that several nodes have in common, strongest first.',
  z.strictObject({ ids: refList(2, 6), limit: limit(50) }),
  Subgraph,
  { example: { ids: 'qwen-qwen3.5-27b,dreambooth-stable-diffusion' } },
);

export const among = call(
  'among',
  '/api/graph/among',
  'Nodes by ref, and the strongest edges among them.',
  z.strictObject({ ids: refList(1, 200), perNode: wholeNumber(1, 50).default(3) }),
  Subgraph,
  { example: { ids: 'qwen-qwen3.5-27b,dreambooth-stable-diffusion' } },
);

export const compare = call(
  'compare',
  '/api/compare',
  'Two to six tools side by side, with verdicts and the numbers behind them.',
  z.strictObject({ tools: idList }),
  Comparison,
  { example: { tools: 'qwen-qwen3.5-27b,dreambooth-stable-diffusion' } },
);

export const matches = call(
  'matches',
  '/api/matches',
  'The ledger: the entries behind every count.',
  z.strictObject({
    /** Either side; a bare id is a tool. */
    tool: RefOrId.optional(),
    against: RefOrId.optional(),
    capability: Id.optional(),
    source: Id.optional(),
    kind: MatchKind.optional(),
    context: z.string().max(200).optional(),
    state: MatchState.optional(),
    limit: limit(50),
    cursor,
  }),
  MatchList,
  {
    rules: [
      {
        says: 'against needs tool: whose matches are they?',
        broken: ({ tool: one, against }) => against !== undefined && one === undefined,
      },
    ],
  },
);

export const sources = call(
  'sources',
  '/api/sources',
  'Where the facts come from.',
  z.strictObject({}),
  SourceList,
);

export const calls = [
  search,
  tools,
  tool,
  toolCapabilities,
  rivals,
  rates,
  family,
  namesakes,
  recordPlace,
  areas,
  capabilities,
  alternatives,
  switchPlan,
  coverage,
  capability,
  capabilityTools,
  pairings,
  neighbours,
  overview,
  path,
  common,
  among,
  compare,
  matches,
  sources,
] as const satisfies readonly Call[];
