import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { settlePair } from '../../../server/import/settle.ts';
import { undoImport } from '../../../server/import/undo.ts';
import { verify } from '../../../server/verify/verify.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { exported, importText } from '../export/exported.ts';
import { clearGraph, dumpGraph } from '../ledger/graph-dump.ts';
import {
  battle,
  capability,
  made,
  offer,
  readingOf,
  record,
  vote,
  type MadeUpSource,
} from '../ledger/made-up-source.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(() => clearGraph(db));

const load = async (...sources: MadeUpSource[]) => {
  let last = '';
  for (const source of sources) last = (await applySource(db, readingOf(source), () => {})).import;
  return last;
};
const undo = (id: string) => undoImport(db, id, () => {});
const told = async () => {
  const { records } = await db.auto(
    `MATCH (t:Term)-[m:MEANS]->(c:Capability)
     RETURN t.id + ' ' + m.by + ' ' + c.id + ': ' + c.toolCount + ' tools, ' + c.timesMatched AS row ORDER BY row`,
  );
  return records.map((row) => String(row.get('row')));
};
const differences = () => verify(db);

const english = made(
  'english',
  '2024-01-01',
  capability('colour-grading', { name: 'Colour grading', description: 'Sets the mood of a film.' }),
  record('one'),
  offer('one', 'colour-grading'),
  vote('colour-grading', 'one', { count: 5, wins: 3, losses: 2 }),
);
const american = made(
  'american',
  '2024-02-02',
  capability('color-grading', { name: 'Color grading' }),
  record('two'),
  record('uno', { name: 'one', key: 'one' }),
  offer('two', 'color-grading'),
  offer('one', 'color-grading', 2),
  vote('color-grading', 'two', { count: 7, wins: 7 }),
  vote('color-grading', 'one', { count: 1, losses: 1 }),
  battle('one', 'two', { capability: 'color-grading' }),
);

const asOne = [
  'color-grading rule colour-grading: 2 tools, 13',
  'colour-grading own colour-grading: 2 tools, 13',
];
const asTwo = [
  'color-grading own color-grading: 2 tools, 8',
  'colour-grading own colour-grading: 1 tools, 5',
];

describe('words of one name', () => {
  it('are one capability, whichever comes first, and two again when one is taken back', async () => {
    await load(english);
    const before = await dumpGraph(db);
    const id = await load(american);
    expect(await told()).toEqual(asOne);
    expect(await differences()).toEqual([]);
    await undo(id);
    expect(await dumpGraph(db)).toEqual(before);
    expect(await differences()).toEqual([]);
  });

  it('are parted when a newer reading calls one otherwise, and facts never change', async () => {
    await load(english, american);
    const facts = await exported(db, 'jsonl');
    const renamed = made(
      'american',
      '2024-03-03',
      ...american.facts.map((fact) => (fact.record === 'capability' ? { ...fact, name: 'Looks' } : fact)),
    );
    // The word itself is a name too, as it is for sources that share it.
    const word = {
      ...renamed,
      facts: JSON.parse(JSON.stringify(renamed.facts).replaceAll('color-grading', 'looks')),
    };
    const id = await load(word);
    expect(await told()).toEqual([
      'colour-grading own colour-grading: 1 tools, 5',
      'looks own looks: 2 tools, 8',
    ]);
    expect(await differences()).toEqual([]);
    await undo(id);
    expect(await told()).toEqual(asOne);
    expect(await exported(db, 'jsonl')).toBe(facts);
  });
});

describe("a person's word on two capabilities", () => {
  it('parts what a rule joined: entries, offers and counts go with their word', async () => {
    await load(english, american);
    const decided = await settlePair(db, 'capability:colour-grading', 'capability:color-grading', false);
    expect(decided.capabilities.sort()).toEqual(['color-grading', 'colour-grading']);
    expect(await told()).toEqual(asTwo);
    expect(await differences()).toEqual([]);
    await settlePair(db, 'capability:colour-grading', 'capability:color-grading', true);
    // Two capabilities with a word each: the one that was named first keeps its id.
    expect(await told()).toEqual([
      'color-grading rule colour-grading: 2 tools, 13',
      'colour-grading own colour-grading: 2 tools, 13',
    ]);
    expect(await differences()).toEqual([]);
  });

  it('holds through undo, a new import and an export into an empty database', async () => {
    await load(english);
    const id = await load(american);
    await settlePair(db, 'capability:colour-grading', 'capability:color-grading', false);
    await undo(id);
    expect(await told()).toEqual(['colour-grading own colour-grading: 1 tools, 5']);
    await load(american);
    expect(await told()).toEqual(asTwo);
    const text = await exported(db, 'jsonl');
    expect(text).toContain('"left":{"capability":"colour-grading"}');
    await clearGraph(db);
    await importText(db, text);
    expect(await told()).toEqual(asTwo);
    expect(await exported(db, 'jsonl')).toBe(text);
    expect(await differences()).toEqual([]);
  });

  it('joins what no rule does, also with a hub of tools', async () => {
    const many = Array.from({ length: 1200 }, (_, i) => `t${i}`);
    await load(
      english,
      made(
        'other',
        '2024-01-01',
        capability('looks', { kind: 'quality' }),
        ...many.map((key) => record(key)),
        ...many.map((key) => offer(key, 'looks')),
        ...many.map((key) => vote('looks', key)),
      ),
    );
    await settlePair(db, 'capability:looks', 'capability:colour-grading', true);
    expect(await told()).toHaveLength(2);
    expect(new Set((await told()).map((row) => row.replace(/^\S+ \S+ /, '')))).toEqual(
      new Set(['looks: 1201 tools, 1205']),
    );
    expect(await differences()).toEqual([]);
  });

  it('refuses a tool beside a capability, one word twice, and an unknown word', async () => {
    await load(english);
    const say = (left: string, right: string) => settlePair(db, left, right, true);
    await expect(say('capability:colour-grading', 'tool:one')).rejects.toThrow('cannot be one');
    await expect(say('capability:colour-grading', 'capability:colour-grading')).rejects.toThrow('one word');
    await expect(say('capability:colour-grading', 'capability:nobody')).rejects.toThrow(
      'no capability called "nobody"',
    );
  });
});

describe('a run that is cut off while words move', () => {
  it('ends in the same graph when it is run again', async () => {
    await load(english, american);
    const whole = await dumpGraph(db);
    // Facts come first; meanings, entries, edges, offers and counts follow.
    for (let writes = 9; writes < 24; writes += 2) {
      await clearGraph(db);
      await load(english);
      let left = writes;
      const failing: Database = {
        ...db,
        write: (work) => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error('cut off')) : db.write(work);
        },
      };
      await applySource(failing, readingOf(american), () => {}).catch(() => {});
      await load(american);
      expect(await dumpGraph(db), `${writes} writes`).toEqual(whole);
    }
    expect(await differences()).toEqual([]);
  });
});
