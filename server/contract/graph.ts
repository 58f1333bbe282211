/** Nodes, edges and the two graph reads. */
import { z } from 'zod';
import { amongLimits } from './among-refs.ts';
import { RefOrId, limit, refList } from './asked.ts';
import { getCall } from './call.ts';
import { Locator } from './locator.ts';
import { MatchesByKind, TimesMatched } from './matches-of-kinds.ts';
import { NamedTool } from './named-tool.ts';
import { wholeNumber } from './numbers.ts';
import { askedBoard, BoardStanding, RatingBoard } from './rating.ts';
import { Wins } from './sides.ts';
import { Basis, CapabilityKind, Id, MatchKind, Pricing, Ref, Relation, ToolType } from './vocabulary.ts';
import { cursor } from './wire.ts';

/** How many neighbours (not edges) a node has, by relation and by the neighbour's type. */
export const NeighbourCount = z
  .object({ rel: Relation, type: z.union([ToolType, CapabilityKind]), total: z.int().min(0) })
  .meta({ id: 'NeighbourCount' });
export type NeighbourCount = z.infer<typeof NeighbourCount>;

export const GraphNode = z
  .object({
    ref: Ref,
    kind: z.enum(['tool', 'capability']),
    id: Id,
    name: z.string(),
    /** A tool's type or a capability's kind. */
    type: z.union([ToolType, CapabilityKind]),
    timesMatched: TimesMatched,
    matchesByKind: MatchesByKind,
    neighbours: z.array(NeighbourCount),
    ghost: z.boolean(),
    vendor: z.string().nullable(),
    /** As a tool's: a model with open weights is free, whatever its providers ask. Null for capabilities, as are the three below. */
    pricing: Pricing.nullable(),
    sources: z.array(z.string()),
    /** The group of the map that the tool is in. */
    group: z.string().nullable(),
    released: z.string().nullable(),
  })
  .meta({ id: 'GraphNode' });
export type GraphNode = z.infer<typeof GraphNode>;

/** Where it stands that a tool offers a capability, of when that is, and what it rests on. */
export const OfferEvidence = z
  .object({ basis: Basis, date: z.string().nullable(), locator: Locator.nullable() })
  .meta({ id: 'OfferEvidence' });
export type OfferEvidence = z.infer<typeof OfferEvidence>;

/**
 * One edge a source. MATCHED_AGAINST: wins are those of `from`; beside a capability the tool is `from`, of two tools
 * the one whose ref sorts first. OFFERS: from tool to capability, counts are 0.
 */
export const GraphEdge = z
  .object({
    id: z.string(),
    from: Ref,
    to: Ref,
    rel: Relation,
    source: z.string(),
    matches: z.int().min(0),
    wins: Wins,
    losses: z.int().min(0),
    ties: z.int().min(0),
    unjudged: z.int().min(0),
    score: z.number().nullable(),
    /** Kinds of the entries behind it, such as battle or claim; empty for other relations. */
    kinds: z.array(MatchKind),
    /** First and last date of the entries behind it. */
    first: z.string().nullable(),
    last: z.string().nullable(),
    /** Of OFFERS only. */
    evidence: OfferEvidence.optional(),
  })
  .meta({ id: 'GraphEdge' });
export type GraphEdge = z.infer<typeof GraphEdge>;

export const Neighbours = z
  .object({
    centre: GraphNode,
    /** The neighbours, strongest first; the centre is not among them. */
    nodes: z.array(GraphNode),
    /** Every edge between the centre and those neighbours. */
    edges: z.array(GraphEdge),
    /** Exact totals for all of the centre's neighbours, whatever the filters. */
    counts: z.array(NeighbourCount),
    shown: z.int().min(0),
    /** Neighbours that fit the filters; null when the filters would need more than 5,000 edges read. */
    total: z.int().min(0).nullable(),
    /** The deepest edge a filter looked at, when it stopped early. */
    lookedAt: z.int().min(0).nullable(),
    next: z.string().nullable(),
    among: z
      .object({ ids: z.array(z.string()), nodes: z.array(GraphNode), edges: z.array(GraphEdge) })
      .nullable()
      .describe(
        'Where `picture` was given: the refs of those not in it, then its own, and the strongest edges among them, as /api/graph/among answers for these ids.',
      ),
  })
  .meta({ id: 'Neighbours' });
export type Neighbours = z.infer<typeof Neighbours>;

/** A group of tools on the map of the whole catalogue; places are pixels at zoom 1, around 0,0. */
export const GraphGroup = z
  .object({
    id: z.string(),
    name: z.string(),
    area: z
      .string()
      .nullable()
      .describe('The area of what its tools are used for; null where they are of none, or of several.'),
    /** Tools in it and in the groups below it. */
    size: z.int().min(1),
    timesMatched: z
      .int()
      .min(0)
      .describe(
        'Matches of all kinds that one of its tools took part in, each counted once: to order groups by. `matchesByKind` says how many of which.',
      ),
    matchesByKind: MatchesByKind.describe('The same matches by kind, the most first.'),
    x: z.number(),
    y: z.number(),
    links: z
      .array(z.object({ to: z.string(), matches: z.int().min(0), functions: z.int().min(0) }))
      .describe('Groups it is linked with: matches between the two, and functions that tools of both have.'),
  })
  .meta({ id: 'GraphGroup' });
export type GraphGroup = z.infer<typeof GraphGroup>;

/** The board that a map ranks its tools by: where each rated tool stands, and what heights on it mean. */
export const Ladder = RatingBoard.extend({
  /** Shares are those to be expected against it. */
  reference: NamedTool,
  /** All rated tools, the strongest first, whether or not the map holds them. */
  standings: z.array(BoardStanding.extend({ ref: Ref })),
  /** Which rating goes with which share against the reference, the largest share first. */
  scale: z.array(z.object({ share: z.number(), rating: z.number() })),
}).meta({ id: 'Ladder' });
export type Ladder = z.infer<typeof Ladder>;

export const Overview = z
  .object({
    /** The group looked into, with its ancestors from the top; null for the whole catalogue. */
    inside: z
      .object({
        id: z.string(),
        name: z.string(),
        size: z.int().min(0),
        path: z.array(z.object({ id: z.string(), name: z.string() })),
      })
      .nullable(),
    /** Most-matched tools, then (of the whole catalogue) the qualities people judged; by rating: the strongest of the board. */
    nodes: z.array(GraphNode),
    /** The board that ranks the nodes; null where they are those matched most. */
    ladder: Ladder.nullable(),
    /** The strongest few edges of each node, among these nodes; by rating none, since the results are of one board. */
    edges: z.array(GraphEdge),
    /** The groups below, largest first; empty in a group that holds tools only. */
    groups: z.array(GraphGroup),
    totals: z.object({
      tools: z.int().min(0),
      capabilities: z.int().min(0),
      /** Of all kinds: how large the ledger is, and no amount of one thing. */
      matches: z.int().min(0),
      matchesByKind: MatchesByKind,
      edges: z.int().min(0),
      sources: z.int().min(0),
      /** Newest snapshot of any source. */
      snapshot: z.string().nullable(),
      byType: z.array(z.object({ type: z.string(), total: z.int().min(0) })),
    }),
  })
  .meta({ id: 'Overview' });
export type Overview = z.infer<typeof Overview>;

/**
 * What a path may go through: tools compared with each other; also what tools do (`capabilities`); also what so many
 * tools have that it says little, such as text input or HTTPS (`properties`).
 */
export const pathThrough = ['matches', 'capabilities', 'properties'] as const;
export const PathThrough = z.enum(pathThrough).meta({ id: 'PathThrough' });
export type PathThrough = z.infer<typeof PathThrough>;

export const GraphPath = z
  .object({
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
    /** The fewest matches of a link that has any; null when no link has. */
    weakest: z.int().nullable(),
  })
  .meta({ id: 'GraphPath' });
export const Paths = z
  .object({
    from: GraphNode,
    to: GraphNode,
    /** Shortest paths: those with the fewest links by an offer first, then the largest smallest number of matches. */
    paths: z.array(GraphPath),
    /** There are more of this length than are answered. */
    more: z.boolean(),
    /** How many of this length were found. */
    total: z.int().min(0),
    /** What the paths go through at most; without a path, the most that was searched. Comparisons come first. */
    through: PathThrough,
    /** Edges looked at. */
    lookedAt: z.int().min(0),
    /** False: a limit cut the search, so that a shorter or stronger path, or (without paths) any, may be there. */
    complete: z.boolean(),
  })
  .meta({ id: 'Paths' });
export type Paths = z.infer<typeof Paths>;

/** Nodes and the edges among them. */
export const Subgraph = z
  .object({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) })
  .meta({ id: 'Subgraph' });
export type Subgraph = z.infer<typeof Subgraph>;

export const neighbours = getCall({
  id: 'neighbours',
  path: '/api/graph/neighbours',
  summary: 'The strongest neighbours of a node, with exact counts of all.',
  input: z.strictObject({
    id: RefOrId,
    rel: Relation.optional(),
    type: z.union([ToolType, CapabilityKind]).optional(),
    source: Id.optional(),
    minMatches: wholeNumber(0, 1e9).default(1),
    limit: limit(50),
    cursor,
    /** Refs of a picture that the neighbours come to: the edges among all of them come with the answer. */
    picture: refList(1, amongLimits.nodes).optional(),
  }),
  answer: Neighbours,
  example: { id: 'qwen-qwen3.5-27b' },
});

export const overview = getCall({
  id: 'overview',
  path: '/api/graph/overview',
  summary:
    'The most-matched tools, the qualities people judged, and the strongest edges among them; or, by rating, the strongest tools of one board with where they stand on it.',
  input: z.strictObject({
    group: z
      .string()
      .regex(/^g[0-9a-f]{12}$/, 'is not the id of a group')
      .optional(),
    /** `rating`: the tools rated on a board; where no source is named, on the one with most evidence of those that are not stale. */
    by: z.enum(['matches', 'rating']).default('matches'),
    ...askedBoard,
    source: Id.optional(),
    limit: limit(60),
  }),
  answer: Overview,
  rules: [
    {
      says: 'source names a board of by=rating, and goes without a group.',
      broken: ({ by, source, group }) =>
        (source !== undefined && by !== 'rating') || (group !== undefined && by === 'rating'),
    },
    {
      says: 'context, judge and kind are those of a board of the source.',
      broken: ({ source, context, judge, kind }) =>
        source === undefined && [context, judge, kind].some((one) => one !== undefined),
    },
  ],
});

export const path = getCall({
  id: 'path',
  path: '/api/graph/path',
  summary:
    'The shortest paths between two nodes, the strongest first: by comparisons where there are such, else through what both can do.',
  input: z.strictObject({
    from: RefOrId,
    to: RefOrId,
    /** Edges of the longest path. */
    max: wholeNumber(1, 4).default(4),
    /** The most that a path may go through; `properties` are those that more than 5 % of all tools have. */
    through: PathThrough.default('capabilities'),
  }),
  answer: Paths,
  example: { from: 'qwen-qwen3.5-27b', to: 'dreambooth-stable-diffusion' },
  rules: [
    {
      says: 'from and to are two nodes.',
      broken: ({ from, to }) => String(from).replace(/^tool:/, '') === String(to).replace(/^tool:/, ''),
    },
  ],
});

export const common = getCall({
  id: 'common',
  path: '/api/graph/common',
  summary: 'Neighbours that several nodes have in common, strongest first.',
  input: z.strictObject({ ids: refList(2, 6), limit: limit(50) }),
  answer: Subgraph,
  example: { ids: 'qwen-qwen3.5-27b,dreambooth-stable-diffusion' },
});

export const among = getCall({
  id: 'among',
  path: '/api/graph/among',
  summary: 'Nodes by ref, and the strongest edges among them.',
  input: z.strictObject({
    ids: refList(1, amongLimits.nodes),
    perNode: wholeNumber(1, 50).default(amongLimits.perNode),
  }),
  answer: Subgraph,
  example: { ids: 'qwen-qwen3.5-27b,dreambooth-stable-diffusion' },
});
