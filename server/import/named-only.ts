/** Tools that a source's offers, entries and texts name by a key, and that no record of it describes. */
import { type Fact, RecordFact } from '#contract/interchange.ts';
import type { ToolType } from '#contract/vocabulary.ts';
import type { Report } from './left-out.ts';
import { isObject } from './mapping/path.ts';

export interface NamedOnly {
  /** The records that have to be there before this fact, each told. */
  before(fact: Fact, file: string, line: number): RecordFact[];
  /** A candidate for a record that could not be read, so that what names its key says why. */
  refused(candidate: unknown, file: string, line: number): void;
}

/** Such a tool is of the type that most records of the source are of; where there are none, a product. */
export function namedOnly(source: string, report: Report): NamedOnly {
  const known = new Set<string>();
  const types = new Map<ToolType, number>();
  const refused = new Map<string, string>();
  const usual = (): ToolType => [...types].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'product';
  const ghost = (key: string, file: string, line: number): RecordFact => {
    known.add(key);
    const type = usual();
    const place = refused.get(key);
    const why = place === undefined ? 'has no record' : `has a record that was left out (${place})`;
    report(file, line, `${JSON.stringify(key)} ${why}: it becomes a ${type} that is only named`, {
      reason: 'no-record',
    });
    return RecordFact.parse({
      record: 'record',
      source,
      key,
      name: key,
      type,
      ghost: true,
      locator: { file, line },
    });
  };
  return {
    before(fact, file, line) {
      if (fact.record === 'record') {
        known.add(fact.key);
        types.set(fact.type, (types.get(fact.type) ?? 0) + 1);
        return [];
      }
      return keysIn(fact).flatMap((key) => (known.has(key) ? [] : ghost(key, file, line)));
    },
    refused(candidate, file, line) {
      if (!isObject(candidate) || candidate['record'] !== 'record') return;
      refused.set(String(candidate['key']), `${file}:${line}`);
    },
  };
}

const none: readonly string[] = [];

function keysIn(fact: Fact): readonly string[] {
  if (fact.record === 'offer') return [fact.key];
  if (fact.record === 'text') return fact.keys;
  if (fact.record !== 'match') return none;
  return 'key' in fact.first ? [fact.first.key, fact.second.key] : [fact.second.key];
}
