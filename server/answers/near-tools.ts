/** What is here already of a tool that somebody is about to add. */
import { addedHere, type NearInput, nearEffects, type NearTools } from '#contract/added-tool.ts';
import { RecordFact } from '#contract/interchange.ts';
import { toolTypes } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { aliasesOf, certainRules, joinsFor } from '../import/identity.ts';
import { sameAddress } from '../import/identity-rules.ts';
import { ruleInWords } from '../import/told-conflict.ts';
import { recordId } from '../ledger/entry-id.ts';
import { type NearRecord, nearRecords } from '../queries/identity.ts';

type Near = NearTools['items'][number];

export async function nearToolsTo(db: Database, { name, type, url }: NearInput): Promise<NearTools> {
  const fact = RecordFact.parse({ record: 'record', source: addedHere.id, key: name, name, type, url });
  const own = aliasesOf(fact).map((alias) => ({ ...alias, sameKind: true }));
  const known = new Set(own.map(({ id }) => id));
  // The same name of another kind of tool joins nothing, but who adds one wants to know of it.
  const others = toolTypes
    .flatMap((other) => aliasesOf({ ...fact, type: other }))
    .filter(({ id }) => !known.has(id))
    .map((alias) => ({ ...alias, sameKind: false }));
  const record = recordId(addedHere.id, name);
  const rows = await nearRecords(db, {
    aliases: [...own, ...others],
    both: [...certainRules, sameAddress],
    source: addedHere.id,
    record,
  });
  return { items: told(rows, record, name) };
}

/** Each tool once, by the most that would be done with it. */
function told(rows: readonly NearRecord[], record: string, key: string): Near[] {
  const itself = rows.find((row) => row.itself)?.tool.id;
  const candidates = rows
    .filter(({ sameKind, held }) => sameKind && !held)
    .map(({ tool, rule }) => ({ tool: tool.id, rule }));
  const [join] = itself === undefined ? joinsFor([{ id: record, key, candidates }], new Set()) : [];
  const joined = join?.by === 'rule' ? join.tool : undefined;
  const effectOf = ({ tool, rule, sameKind, held }: NearRecord): Near['effect'] => {
    if (tool.id === itself) return 'replaces';
    if (tool.id === joined) return 'joins';
    return sameKind && (!held || rule === sameAddress) ? 'asks' : 'beside';
  };
  const all = rows.map((row) => ({ ...row.tool, effect: effectOf(row), says: ruleInWords(row.rule) }));
  const strength = ({ effect }: Near) => nearEffects.indexOf(effect);
  const strongest = new Map<string, Near>();
  for (const one of all) {
    const before = strongest.get(one.id);
    if (before === undefined || strength(one) < strength(before)) strongest.set(one.id, one);
  }
  return [...strongest.values()].toSorted((a, b) => strength(a) - strength(b)).slice(0, 5);
}
