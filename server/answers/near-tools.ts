/** What is here already of a tool that somebody is about to add. */
import { addedHere, type NearInput, nearEffects, type NearTools } from '#contract/added-tool.ts';
import { RecordFact } from '#contract/interchange.ts';
import { toolTypes } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { joinsFor, questionsOf } from '../import/identity.ts';
import { aliasesOf } from '../import/identity-aliases.ts';
import { partyOf, relationOfParties } from '../import/identity-pairs.ts';
import { ruleInWords } from '../import/identity-rules.ts';
import { neighbourhoods, plannedStanding } from '../import/neighbourhoods.ts';
import { refsOfRecords } from '../queries/import.ts';
import { readSummaries } from '../queries/tools.ts';

type Near = NearTools['items'][number];
type Found = Pick<Near, 'id' | 'effect' | 'says'>;

/** Tools that are told of at most. */
const maxShown = 5;

export async function nearToolsTo(db: Database, { name, type, url }: NearInput): Promise<NearTools> {
  const today = new Date().toISOString().slice(0, 10);
  const fact = RecordFact.parse({ record: 'record', source: addedHere.id, key: name, name, type, url });
  const record = plannedStanding(fact, today);
  // The same name of another kind of tool joins nothing, but who adds one wants to know of it.
  const aliases = toolTypes.flatMap((other) => aliasesOf(partyOf({ ...fact, type: other }, today)));
  const [[hood], [own]] = await Promise.all([
    neighbourhoods(db, [record], { source: addedHere.id, import: null }, () => [...new Set(aliases)]),
    refsOfRecords(db, { ids: [record.id] }),
  ]);
  const near = hood?.near ?? [];
  const itself = own?.ref.replace(/^tool:/, '') ?? null;
  const [join] = itself === null ? joinsFor([{ record, near }], new Set()) : [];
  const joined = join?.by === 'rule' ? join.tool : null;
  const toolOf = new Map(near.map((one) => [one.id, one.tool]));
  const found: Found[] = [
    ...(itself === null
      ? []
      : [{ id: itself, effect: 'replaces' as const, says: 'Added here by this name.' }]),
    ...(joined === null
      ? []
      : [{ id: joined, effect: 'joins' as const, says: ruleInWords(join?.rule ?? '') }]),
    ...questionsOf({ record: { ...record, tool: itself ?? joined }, near }).flatMap(({ right, rule }) => {
      const tool = toolOf.get(right);
      return tool ? [{ id: tool, effect: 'asks' as const, says: ruleInWords(rule) }] : [];
    }),
    ...near.flatMap(({ tool, party }) => {
      if (tool === null) return [];
      const says = relationOfParties(record.party, party) === 'one' ? 'Same address.' : 'Same name.';
      return [{ id: tool, effect: 'beside' as const, says }];
    }),
  ];
  const first = new Map<string, Found>();
  for (const one of found) if (!first.has(one.id)) first.set(one.id, one);
  const tools = await readSummaries(db, { ids: [...first.keys()] });
  const strength = ({ effect }: Near) => nearEffects.indexOf(effect);
  const items = tools
    .toSorted((a, b) => b.timesMatched - a.timesMatched || (a.id < b.id ? -1 : 1))
    .flatMap((tool): Near[] => {
      const its = first.get(tool.id);
      return its === undefined ? [] : [{ ...its, name: tool.name, type: tool.type }];
    })
    .toSorted((a, b) => strength(a) - strength(b));
  return { items: items.slice(0, maxShown) };
}
