/** What the rules of identity make of the sources that ship. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { LineCounter } from 'yaml';
import { z } from 'zod';
import { DecisionFact } from '#contract/interchange.ts';
import { seededLists } from '../../../bench/identity/seeds.ts';
import { joinedWorld, type ReadList, type World } from '../../../bench/identity/world.ts';
import { pairId } from '../../../server/import/rows.ts';
import { partyOf, verdictOn } from '../../../server/import/identity-pairs.ts';
import { toolFromRecords } from '../../../server/scoring/tool-from-records.ts';
import { parsedYaml } from '../../../server/import/readers/parsed-yaml.ts';
import { dataSets } from './data-set.ts';

let lists: readonly ReadList[];
let world: World;
beforeAll(async () => {
  lists = await seededLists();
  world = joinedWorld(lists);
}, 120_000);
/** What speaks of the guide's own tools is no catalogue that it was written over. */
const isDataSet = (source: string) => dataSets.some((id) => id === source);
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

describe('the sources of matches that are data sets as they are', () => {
  const of = (source: string) => [...world.tools].filter(([record]) => record.startsWith(`${source}/`));

  it('move no tool of the other sources: a database that they come to keeps its ids', () => {
    const before = joinedWorld(lists.filter(({ records: [first] }) => !isDataSet(first?.source ?? '')));
    const moved = [...before.tools].filter(([record, tool]) => toolOf(record) !== tool);
    expect(moved).toEqual([]);
  });

  it('ask two questions: whether the list’s "GLM-4 / GLM-4.5" is GLM-4, and which Opik is meant', () => {
    const theirs = world.questions.filter(({ left, right }) =>
      [left, right].some((record) => dataSets.some((source) => record.startsWith(`${source}/`))),
    );
    expect(theirs.map(({ left, right, rule }) => `${rule}: ${pairId(left, right)}`).toSorted()).toEqual([
      'family-name: ai-arsenal/glm-4 | models-dev/glm-4',
      'several-tools: ai-arsenal/opik | ai-tools/Opik',
    ]);
  });

  it('stand for what the other sources have, as their reviewed tables say, and for nothing of the same name', () => {
    expect(toolOf('openhands-index/acp-codex')).toBe(toolOf('field-guide/codex-cli'));
    expect(toolOf('openhands-index/acp-codex')).not.toBe(toolOf('public-apis/Codex'));
    expect(toolOf('openhands-index/acp-claude')).not.toBe(toolOf('models-dev/claude-code'));
    expect(toolOf('openhands-index/Minimax-2.7')).toBe(toolOf('models-dev/minimax/MiniMax-M2.7'));
    expect(toolOf('swe-bench-pro/claude-sonnet-4-5')).toBe(toolOf('openhands-index/claude-sonnet-4-5'));
    expect(toolOf('sql-llm-benchmark/claude-sonnet-4-6-thinking')).toBe(
      toolOf('openhands-index/claude-sonnet-4-6'),
    );
    expect(toolOf('open-asr/revai/fusion')).not.toBe(toolOf('models-dev/fusion'));
    expect(toolOf('open-asr/assembly/universal-3-pro')).toBe(toolOf('open-asr/assemblyai/universal-3-pro'));
    expect(toolOf('open-asr/elevenlabs/scribe_v1')).not.toBe(toolOf('open-asr/zoom/scribe_v1'));
    expect(toolOf('pymigbench/fabric')).not.toBe(toolOf('ai-tools/fabric'));
    expect(toolOf('pymigbench/toml')).not.toBe(toolOf('module-replacements/toml'));
    expect(toolOf('ai-arsenal/aider')).toBe(toolOf('field-guide/aider-cli'));
    expect(toolOf('ai-arsenal/aider')).not.toBe(toolOf('mcp-registry/aider'));
  });

  it.each([
    ['ai-arsenal', 269],
    ['cloud-services', 841],
    ['imagenhub-ratings', 31],
    ['module-replacements', 478],
    ['mteb-results', 112],
    ['open-asr', 103],
    ['openhands-index', 39],
    ['pymigbench', 200],
    ['sql-llm-benchmark', 37],
    ['swe-bench-pro', 8],
    ['vectordbbench', 9],
  ])('%s speaks of %i tools', (source, tools) => {
    expect(new Set(of(source).map(([, tool]) => tool)).size).toBe(tools);
  });
});

describe('the field guide', () => {
  const records = () =>
    lists.flatMap((list) => list.records.filter(({ source }) => source === 'field-guide'));
  const sourceOf = (record: string) => record.slice(0, record.indexOf('/'));

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
    const doubles = added.filter(({ key }) =>
      recordsOf(toolOf(`field-guide/${key}`)).some((record) => !isDataSet(sourceOf(record))),
    );
    expect(doubles).toEqual([]);
  });

  it('changes neither joins nor questions of what the catalogues say', () => {
    const catalogues = lists.filter(({ records: [first] }) => !isDataSet(first?.source ?? ''));
    const whole = joinedWorld(catalogues);
    const without = joinedWorld(catalogues.filter(({ records: [first] }) => first?.source !== 'field-guide'));
    const joins = (one: World) =>
      one.joins
        .filter(({ record }) => !record.startsWith('field-guide/'))
        .map(({ record, tool }) => [record, tool]);
    expect(joins(whole)).toEqual(joins(without));
    const asked = (one: World) =>
      one.questions.map(({ left, right, rule }) => `${rule}: ${pairId(left, right)}`).toSorted();
    // A fork of the same name, with its owner's before it.
    const fork =
      'several-tools: field-guide/joepenna-dreambooth | reference-page/dreambooth-stable-diffusion';
    expect(asked(whole)).toEqual([...asked(without), fork].toSorted());
  });
});

describe('what this project decided by hand', () => {
  it('is of two records that are there and that no rule joins, once, with why', async () => {
    const text = await readFile(
      new URL('../../../seeds/field-guide/decisions.jsonl', import.meta.url),
      'utf8',
    );
    const decisions = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => DecisionFact.parse(JSON.parse(line)));
    const pairs = decisions.map(({ left, right, by, at }) => {
      expect(by).toMatch(/^this project: \S.{20,}/);
      expect(at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const [one, other] = [left, right].map((side) =>
        'source' in side ? `${side.source}/${side.key}` : '',
      );
      expect([one, toolOf(one ?? '')]).toEqual([one, expect.any(String)]);
      expect([other, toolOf(other ?? '')]).toEqual([other, expect.any(String)]);
      expect(toolOf(one ?? ''), `${one} and ${other}`).not.toBe(toolOf(other ?? ''));
      return pairId(one ?? '', other ?? '');
    });
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
