import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../../server/project-root.ts';
import { operationTable } from '../../../server/operations/operation-table.ts';
import { wordsOfName } from '../../../server/operations/words-of-name.ts';

const table = operationTable();
const guide = gunzipSync(readFileSync(`${projectRoot}seeds/field-guide/capabilities.jsonl.gz`))
  .toString()
  .trim()
  .split('\n')
  .map((line) => z.object({ id: z.string(), area: z.string() }).parse(JSON.parse(line)));
const areaOf = new Map(guide.map(({ id, area }) => [id, area]));
const lists = Object.entries(table.functions).flatMap(([id, ways]) =>
  [ways.anywhere, ways.names, ways.hints].flatMap((list) => (list === undefined ? [] : [{ id, list }])),
);

describe('the table of operations', () => {
  it('speaks of functions of the field guide alone, those of an area together and by their ids', () => {
    const ids = Object.keys(table.functions);
    expect([...ids, ...table.broad].filter((id) => !areaOf.has(id))).toEqual([]);
    const areas = ids.map((id) => areaOf.get(id));
    expect(areas.filter((area, i) => area !== areas[i - 1])).toEqual([...new Set(areas)]);
    for (const area of new Set(areas)) {
      const its = ids.filter((id) => areaOf.get(id) === area);
      expect(its).toEqual(its.toSorted());
    }
  });

  it('has each phrase of a function once, in the order of the alphabet', () => {
    for (const { id, list } of lists) expect(list, id).toEqual([...new Set(list)].toSorted());
    for (const id of Object.keys(table.functions)) {
      const all = lists.filter((one) => one.id === id).flatMap(({ list }) => list);
      expect(
        all.filter((phrase, i) => all.indexOf(phrase) !== i),
        id,
      ).toEqual([]);
    }
  });

  it('holds no phrase that could be in no name, and no plain word on both sides', () => {
    const phrases = lists.flatMap(({ list }) => list);
    expect(phrases.filter((phrase) => wordsOfName(phrase).join(' ') === '')).toEqual([]);
    const doing = new Set(table.plain.doing.flatMap(wordsOfName));
    expect(table.plain.housekeeping.flatMap(wordsOfName).filter((word) => doing.has(word))).toEqual([]);
  });

  it('names no function anywhere by words that say nothing of it', () => {
    const plain = new Set([...table.plain.doing, ...table.plain.housekeeping].flatMap(wordsOfName));
    const anywhere = Object.values(table.functions).flatMap((ways) => ways.anywhere ?? []);
    expect(anywhere.filter((phrase) => wordsOfName(phrase).every((word) => plain.has(word)))).toEqual([]);
  });
});
