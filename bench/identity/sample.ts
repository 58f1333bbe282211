/** Pairs of records that a person called one tool or two, and what the rules say of them. */
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { RecordFact } from '#contract/interchange.ts';
import { csv } from '../../server/import/readers/delimited.ts';
import { joinedWorld } from './world.ts';

const Row = z.object({
  label: z.enum(['same', 'different']),
  /** What makes it easy or hard. */
  why: z.string(),
  /** Whether both stand in one list. */
  sources: z.enum(['one', 'two']),
  type: z.string(),
  key: z.string(),
  name: z.string(),
  vendor: z.string(),
  released: z.string(),
  url: z.string(),
  type2: z.string(),
  key2: z.string(),
  name2: z.string(),
  vendor2: z.string(),
  released2: z.string(),
  url2: z.string(),
});

export interface Pair {
  readonly label: 'same' | 'different';
  readonly why: string;
  readonly left: RecordFact;
  readonly right: RecordFact;
}

/** The day on which the lists of the sample stand: later than every release in it. */
const seen = '2026-07-02';

export async function readSample(): Promise<Pair[]> {
  const file = new URL('../../test/server/import/identity-sample.csv', import.meta.url);
  const pairs: Pair[] = [];
  for await (const read of csv.rows(createReadStream(file), { rows: undefined })) {
    if (!('row' in read)) throw new Error(`Line ${read.line} of the sample: ${read.problem}.`);
    const { label, why, sources, ...row } = Row.parse(read.row);
    const said = (text: string) => (text === '' ? undefined : text);
    const fact = (source: string, [type, key, name, vendor, released, url]: readonly string[]) =>
      RecordFact.parse({
        record: 'record',
        source,
        type,
        key,
        name,
        vendor: said(vendor ?? ''),
        released: said(released ?? ''),
        url: said(url ?? ''),
      });
    const { type, key, name, vendor, released, url } = row;
    const { type2, key2, name2, vendor2, released2, url2 } = row;
    pairs.push({
      label,
      why,
      left: fact('left', [type, key, name, vendor, released, url]),
      right: fact(sources === 'one' ? 'left' : 'right', [type2, key2, name2, vendor2, released2, url2]),
    });
  }
  return pairs;
}

/** What the rules do with a pair that is imported alone, the left one first. */
export function saidOf({ left, right }: Pair): {
  joined: boolean;
  rule: string | null;
  asked: string | null;
} {
  const one = left.source === right.source;
  const lists = one
    ? [{ seen, records: [left, right] }]
    : [left, right].map((fact) => ({ seen, records: [fact] }));
  const { tools, joins, questions } = joinedWorld(lists);
  return {
    joined: new Set(tools.values()).size === 1,
    rule: joins.find(({ by }) => by === 'rule')?.rule ?? null,
    asked: questions[0]?.rule ?? null,
  };
}

export interface Measured {
  readonly pairs: number;
  readonly rightlyJoined: number;
  readonly wronglyJoined: readonly Pair[];
  readonly missed: readonly Pair[];
  readonly asked: number;
  readonly precision: number;
  readonly recall: number;
  /** Joins by the rule that made them: all, and the wrong ones. */
  readonly byRule: ReadonlyMap<string, { joined: number; wrong: number }>;
}

export function measured(pairs: readonly Pair[]): Measured {
  const byRule = new Map<string, { joined: number; wrong: number }>();
  const [wronglyJoined, missed]: [Pair[], Pair[]] = [[], []];
  let [rightlyJoined, asked] = [0, 0];
  for (const pair of pairs) {
    const { joined, rule, asked: question } = saidOf(pair);
    if (question !== null) asked++;
    if (joined) {
      const before = byRule.get(rule ?? '') ?? { joined: 0, wrong: 0 };
      const wrong = pair.label === 'different';
      byRule.set(rule ?? '', { joined: before.joined + 1, wrong: before.wrong + Number(wrong) });
      if (wrong) wronglyJoined.push(pair);
      else rightlyJoined++;
    } else if (pair.label === 'same') missed.push(pair);
  }
  return {
    pairs: pairs.length,
    rightlyJoined,
    wronglyJoined,
    missed,
    asked,
    precision: rightlyJoined / (rightlyJoined + wronglyJoined.length),
    recall: rightlyJoined / (rightlyJoined + missed.length),
    byRule,
  };
}
