/**
 * A made-up catalogue of any size, brought in through the program's own import: tools with prices, dates and offers, hub
 * capabilities that a third of all tools offer, rare ones that a handful do, and battles and listings among them.
 */
import type { Database } from '../../server/database/driver.ts';
import { applySource, type Imported } from '../../server/import/apply.ts';
import type { SourceReading } from '../../server/import/write-source.ts';
import { Fact, SourceFact, type FactInput } from '#contract/interchange.ts';
import { capabilityLine, toolKey, toolName, toolWords } from './made-up-words.ts';

/** The first so many capabilities are offered by a third of all tools, each. */
export const hubs = 4;
/** Tools for each of the other capabilities, about. */
const toolsACapability = 40;
const source = 'big-catalogue';
const types = ['model', 'product', 'mcp-server', 'library', 'api', 'agent'] as const;
const pricing = ['free', 'freemium', 'open-source', 'paid', 'unknown'] as const;

/** How many capabilities a catalogue of so many tools has. */
const capabilitiesOf = (tools: number): number => hubs + Math.ceil(tools / toolsACapability);

/**
 * Fills an empty database whose schema is applied. The same size gives the same catalogue.
 * @param tools how many
 */
export function bigCatalogue(db: Database, tools: number, onStep = () => {}): Promise<Imported> {
  const about = SourceFact.parse({
    record: 'source',
    id: source,
    title: `${tools} made-up tools`,
    licence: 'CC0-1.0',
    snapshot: '2025-01-01',
  });
  const reading: SourceReading = {
    source: about,
    hash: `made-up-${tools}`,
    async *facts() {
      yield about;
      for (const fact of madeUp(tools)) yield Fact.parse(fact);
    },
  };
  // What it read is not kept for an undo that nobody asks for.
  return applySource(db, reading, onStep, { kept: 0 });
}

/** Facts in the order an import reads them. */
function* madeUp(tools: number): Generator<FactInput> {
  const capabilities = capabilitiesOf(tools);
  for (let i = 0; i < capabilities; i++) {
    yield { record: 'capability', ...capabilityLine(i), kind: 'function' };
  }
  for (let i = 0; i < tools; i++) {
    // Not in step with capabilities, which go by `i`: tools of every type shall offer each.
    const type = types[(Math.imul(i, 2_654_435_761) >>> 9) % types.length] ?? 'model';
    yield {
      record: 'record',
      source,
      key: toolKey(i),
      name: toolName(i),
      type,
      description: toolWords(i),
      pricing: pricing[i % pricing.length] ?? 'unknown',
      released: `20${10 + (i % 15)}-${String(1 + (i % 12)).padStart(2, '0')}-01`,
      ...(type === 'model' && {
        contextTokens: 4096 * (1 + (i % 64)),
        openWeights: i % 4 === 0,
        prices: [{ provider: 'made up', unit: 'token', input: (1 + (i % 500)) * 1e-8 }],
      }),
    };
  }
  for (let i = 0; i < tools; i++) {
    yield { record: 'offer', source, key: toolKey(i), capability: idOf(i % (hubs - 1)), position: 1 };
    if (i % 3 === 0)
      yield { record: 'offer', source, key: toolKey(i), capability: idOf(hubs - 1), position: 2 };
    const rare = hubs + ((Math.imul(i, 7919) >>> 0) % (capabilities - hubs));
    yield { record: 'offer', source, key: toolKey(i), capability: idOf(rare), position: 3 };
  }
  for (let i = 0; i < tools; i++) {
    const other = (i + 1 + ((Math.imul(i, 104_729) >>> 0) % 97)) % tools;
    if (other === i) continue;
    const sides = { first: { key: toolKey(i) }, second: { key: toolKey(other) } };
    yield i % 2 === 0
      ? { record: 'match', source, kind: 'battle', ...sides, count: 3, wins: 2, losses: 1, rowId: `b${i}` }
      : { record: 'match', source, kind: 'listing', ...sides, count: 1, unjudged: 1, rowId: `l${i}` };
  }
}

const idOf = (i: number): string => capabilityLine(i).id;
