/** A made-up catalogue of any size, written straight as derived nodes and edges, hubs among them. */
import type { Database } from '../../server/database/driver.ts';
import { pairOf } from '../../server/answers/edges.ts';
import { bigCapabilities, bigOffers, bigPairs, bigTools } from '../../server/queries/bench.ts';
import { addTotals } from '../../server/queries/derive.ts';
import { ourEmbedder } from '../../server/search/embedding/our-embedder.ts';
import { toBytes } from '../../server/search/embedding/vectors.ts';
import { madeUpTool, offering, toolId, type MadeUpTool } from './made-up-tool.ts';

const batch = 2000;
const source = 'made-up';

/** Writes the tools from number `from` up to number `tools`, which is how many there are then. */
export async function grownCatalogue(db: Database, tools: number, from = 0): Promise<void> {
  const counted = new Map<string, number>();
  for (let at = from; at < tools; at += batch) {
    const made = Array.from({ length: Math.min(batch, tools - at) }, (_, i) => madeUpTool(at + i));
    await bigTools(db, { rows: await Promise.all(made.map((tool, i) => toolRow(tool, at + i, tools))) });
    const capabilities = new Set(made.flatMap((tool) => tool.capabilities));
    for (const id of capabilities) counted.set(id, offering(id, tools));
    await bigCapabilities(db, { rows: [...capabilities].map((id) => capabilityRow(id, tools)) });
    await bigOffers(db, { rows: made.flatMap((tool, i) => offersOf(tool, timesMatched(at + i, tools))) });
    await bigPairs(db, { rows: made.flatMap((tool, i) => pairsOf(tool, at + i)) });
  }
  await addTotals(db, { id: 'totals' });
}

/** Number 0 is matched against all, the others against number 0 and two neighbours. */
const timesMatched = (n: number, tools: number) => (n === 0 ? tools - 1 : 3);

async function toolRow(tool: MadeUpTool, n: number, tools: number) {
  const { id, name, type, pricing, description } = tool;
  const embedder = await ourEmbedder();
  return {
    id,
    ref: `tool:${id}`,
    name,
    sortName: name.toLowerCase(),
    type,
    pricing,
    description,
    timesMatched: timesMatched(n, tools),
    neighbourCounts: [],
    aliasText: '',
    aliases: [],
    categories: [],
    sources: [source],
    snapshot: '2026-01-01',
    ghost: false,
    vector: embedder === null ? null : toBytes(embedder.embed(description)),
  };
}

const capabilityRow = (id: string, tools: number) => ({
  id,
  ref: `capability:${id}`,
  name: id,
  sortName: id,
  kind: 'function',
  type: 'function',
  derivedName: true,
  aliasText: '',
  timesMatched: 0,
  neighbourCounts: [],
  toolCount: offering(id, tools),
  ghost: false,
});

const offersOf = ({ id, capabilities }: MadeUpTool, strength: number) =>
  capabilities.map((capability, position) => ({ tool: id, capability, source, position, strength }));

function pairsOf({ id, rivals, listedWith }: MadeUpTool, n: number) {
  const against = rivals.map((rival) => ({ rival, kind: 'battle', strength: 1 + (n % 50) }));
  const listed = listedWith === null ? [] : [{ rival: listedWith, kind: 'listing', strength: 1 }];
  return [...against, ...listed].map(({ rival, kind, strength }) => {
    const pair = pairOf(`tool:${id}`, `tool:${toolId(rival)}`);
    const [low, high] = pair.split('|');
    const counts = { matches: strength, wins: 0, losses: 0, ties: 0, unjudged: strength };
    return { low, high, pair, source: `${source}-${kind}`, strength, kinds: [kind], ...counts };
  });
}
