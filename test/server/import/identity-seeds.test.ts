/** What the rules of identity make of the sources that ship. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { LineCounter } from 'yaml';
import { z } from 'zod';
import { seededLists } from '../../../bench/identity/seeds.ts';
import { joinedWorld, type ReadList, type World } from '../../../bench/identity/world.ts';
import { pairId } from '../../../server/import/rows.ts';
import { partyOf, verdictOn } from '../../../server/import/identity-pairs.ts';
import { toolFromRecords } from '../../../server/scoring/tool-from-records.ts';
import { parsedYaml } from '../../../server/import/readers/parsed-yaml.ts';

let lists: ReadList[];
let world: World;
beforeAll(async () => {
  lists = await seededLists();
  world = joinedWorld(lists);
}, 120_000);
const toolOf = (record: string) => world.tools.get(record);
const recordsOf = (tool: string | undefined) =>
  [...world.tools]
    .flatMap(([record, its]) => (its === tool && !record.startsWith('field-guide/') ? record : []))
    .toSorted();

const NotJoined = z.record(
  z.string(),
  z.record(
    z.string(),
    z.union([
      z.strictObject({ reason: z.literal('none') }),
      z.strictObject({ reason: z.enum(['moving', 'edition']), holds: z.string() }),
    ]),
  ),
);

describe('judged models', () => {
  it('stand for a tool of the catalogue, or the reason is listed; and nothing is listed that does', async () => {
    const text = await readFile(new URL('identity-not-joined.yaml', import.meta.url), 'utf8');
    const listed = NotJoined.parse(parsedYaml(text, new LineCounter()).top);
    const held = new Set(
      [...world.tools].flatMap(([record, tool]) => (record.startsWith('models-dev/') ? tool : [])),
    );
    for (const [source, all] of [
      ['wildbench', 54],
      ['comparia', 93],
    ] as const) {
      const records = [...world.tools].filter(([record]) => record.startsWith(`${source}/`));
      expect(records).toHaveLength(all);
      const missing = records.flatMap(([record, tool]) =>
        held.has(tool) ? [] : record.slice(source.length + 1),
      );
      expect(missing.toSorted()).toEqual(Object.keys(listed[source] ?? {}).toSorted());
      for (const said of Object.values(listed[source] ?? {})) {
        if ('holds' in said) expect(toolOf(`models-dev/${said.holds}`), said.holds).toBeDefined();
      }
    }
  });

  it('meet their prices: GPT-4 Turbo, Claude 3 Haiku, and the rival of the reference page', () => {
    expect(recordsOf(toolOf('wildbench/gpt-4-turbo-2024-04-09'))).toEqual([
      'models-dev/openai/gpt-4-turbo',
      'wildbench/gpt-4-turbo-2024-04-09',
    ]);
    expect(recordsOf(toolOf('wildbench/claude-3-haiku-20240307'))).toEqual([
      'models-dev/claude-3-haiku',
      'models-dev/claude-3-haiku-20240307',
      'models-dev/claude-haiku-3',
      'wildbench/claude-3-haiku-20240307',
    ]);
    expect(recordsOf(toolOf('reference-page/claude-3.5-sonnet'))).toEqual([
      'models-dev/claude-3.5-sonnet',
      'models-dev/claude-sonnet-3.5',
      'reference-page/claude-3.5-sonnet',
    ]);
    expect(toolOf('models-dev/claude-4.5-opus')).toBe(toolOf('models-dev/anthropic/claude-opus-4-5'));
  });
});

it('ids that are promised stay', () => {
  expect(toolOf('models-dev/alibaba/qwen3.5-27b')).toBe('qwen-qwen3.5-27b');
  expect(toolOf('reference-page/dreambooth-stable-diffusion')).toBe('dreambooth-stable-diffusion');
});

it('is deprecated by the word of its maker, whatever resellers leave out', () => {
  const statusOf = (tool: string | undefined) =>
    toolFromRecords(
      lists.flatMap(({ seen, records }) =>
        records
          .filter(({ source, key }) => toolOf(`${source}/${key}`) === tool)
          .map((fact) => ({ fact, source: fact.source, snapshot: seen, by: 'new' })),
      ),
    ).status;
  expect(statusOf(toolOf('models-dev/claude-haiku-3'))).toBe('deprecated');
  expect(statusOf(toolOf('models-dev/google/gemini-2.0-flash'))).toBe('deprecated');
});

it('snapshots of one model stay apart where there are several', () => {
  const snapshots = ['gpt-4o', 'gpt-4o-2024-05-13', 'gpt-4o-2024-08-06', 'gpt-4o-2024-11-20'];
  expect(new Set(snapshots.map((key) => toolOf(`models-dev/openai/${key}`))).size).toBe(4);
  expect(toolOf('wildbench/gpt-4o-2024-05-13')).toBe(toolOf('models-dev/openai/gpt-4o-2024-05-13'));
});

it('a person is asked at most 60 questions, and none of them about Gemini 1.5 and 2.0', () => {
  expect(world.questions.length).toBeLessThanOrEqual(60);
  const gemini = ['comparia/gemini-1.5-pro', 'comparia/gemini-2.0-flash'];
  expect(
    world.questions.filter(({ left, right }) => gemini.includes(left) && gemini.includes(right)),
  ).toEqual([]);
});

it('two of one name, vendor and list are one tool, or there is a reason to show', () => {
  for (const { seen, records } of lists) {
    const alike = new Map<string, (typeof records)[number][]>();
    for (const record of records) {
      if (record.vendor === undefined) continue;
      const id = `${record.type} ${record.vendor} ${record.name.toLowerCase()}`;
      alike.set(id, [...(alike.get(id) ?? []), record]);
    }
    for (const same of alike.values()) {
      const parties = same.map((record) => partyOf(record, seen));
      for (const [at, one] of parties.entries()) {
        for (const other of parties.slice(at + 1)) {
          const [mine, its] = [one, other].map(({ source, key }) => toolOf(`${source}/${key}`));
          if (mine === its) continue;
          expect(verdictOn(one, other, parties), `${one.key} | ${other.key}`).toHaveProperty('rule');
        }
      }
    }
  }
});

describe('the field guide', () => {
  const records = () =>
    lists.flatMap((list) => list.records.filter(({ source }) => source === 'field-guide'));

  it('stands for the very tools that it speaks of, each of its 9,852 notes', () => {
    const notes = records().flatMap(({ key, of }) => (of === undefined ? [] : [{ key, of }]));
    expect(notes).toHaveLength(9852);
    const elsewhere = notes.filter(
      ({ key, of }) =>
        toolOf(`${of.source}/${of.key}`) === undefined ||
        toolOf(`field-guide/${key}`) !== toolOf(`${of.source}/${of.key}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('adds 1,255 tools, none of which is one of the catalogues’', () => {
    const added = records().filter(({ of }) => of === undefined);
    expect(added).toHaveLength(1255);
    const doubles = added.filter(({ key }) => recordsOf(toolOf(`field-guide/${key}`)).length > 0);
    expect(doubles).toEqual([]);
  });

  it('changes neither joins nor questions of what the catalogues say', () => {
    const without = joinedWorld(lists.filter(({ records: [first] }) => first?.source !== 'field-guide'));
    const joins = (one: World) =>
      one.joins
        .filter(({ record }) => !record.startsWith('field-guide/'))
        .map(({ record, tool }) => [record, tool]);
    expect(joins(world)).toEqual(joins(without));
    const asked = (one: World) =>
      one.questions.map(({ left, right, rule }) => `${rule}: ${pairId(left, right)}`).toSorted();
    // A fork of the same name, with its owner's before it.
    const fork =
      'several-tools: field-guide/joepenna-dreambooth | reference-page/dreambooth-stable-diffusion';
    expect(asked(world)).toEqual([...asked(without), fork].toSorted());
  });
});
