import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { half, readFunctionNeeds, readNeeds, readSwitches } from '../../../bench/needs/sample.ts';
import { projectRoot } from '../../../server/project-root.ts';

const needs = await readNeeds();
const switches = await readSwitches();
const functionNeeds = await readFunctionNeeds();

/** What stands in a list more than once. */
const twice = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place);
const folded = (texts: readonly { need: string }[]) => texts.map(({ need }) => need.toLowerCase());

describe('the needs for tools', () => {
  it('are 200 of six kinds, none said twice', () => {
    expect(needs).toHaveLength(200);
    expect(twice(folded(needs))).toEqual([]);
    const written = {
      model: 41,
      library: 39,
      'mcp-server': 40,
      api: 30,
      product: 30,
      'open-alternative': 20,
    };
    const counted = Object.keys(written).map((kind) => [kind, needs.filter((n) => n.kind === kind).length]);
    expect(Object.fromEntries(counted)).toEqual(written);
  });

  it('are answered by 3 to 12 tools, one of them at least what an expert names first', () => {
    for (const { need, answers } of needs) {
      const grades = Object.values(answers);
      expect(grades.length, need).toBeGreaterThanOrEqual(3);
      expect(grades.length, need).toBeLessThanOrEqual(12);
      expect(grades, need).toContain(3);
    }
  });
});

describe('the tools with alternatives', () => {
  it('are 100, none twice', () => {
    expect(switches).toHaveLength(100);
    expect(twice(switches.map(({ tool }) => tool))).toEqual([]);
  });

  it('name every tool once: as itself, as an alternative, or as what only looks like one', () => {
    for (const { tool, alternatives, lookAlikes } of switches) {
      expect(twice([tool, ...alternatives, ...lookAlikes]), tool).toEqual([]);
    }
  });
});

describe('the needs for functions', () => {
  it('are 100, none said twice, and name no function twice', () => {
    expect(functionNeeds).toHaveLength(100);
    expect(twice(folded(functionNeeds))).toEqual([]);
    for (const { need, functions } of functionNeeds) expect(twice(functions), need).toEqual([]);
  });
});

describe('all of them', () => {
  it('are the ones that were written before search was tuned', () => {
    const written = createHash('sha256')
      .update(JSON.stringify([needs, switches, functionNeeds]))
      .digest('hex');
    expect(
      written,
      'Write new ones into files of their own: figures of changed ones cannot be compared.',
    ).toBe('14b7027114e6190bd3de98bc5f8c5f722cbf9c78e0b33b6ad8510d02d56f9914');
  });

  it('are split by whether the first byte of sha256 is even', () => {
    // ba7816bf… and 9f86d081…, the published digests of these two texts.
    expect(['abc', 'test'].map(half)).toEqual(['open', 'reported']);
  });

  it('have enough in either half', () => {
    const all = [needs, functionNeeds].map((rows) => rows.map(({ need }) => need));
    for (const texts of [...all, switches.map(({ tool }) => tool)]) {
      const open = texts.filter((text) => half(text) === 'open').length;
      expect(open).toBeGreaterThanOrEqual(texts.length * 0.4);
      expect(open).toBeLessThanOrEqual(texts.length * 0.6);
    }
  });
});

const guide = join(projectRoot, '../shared/data/field-guide');
const files = ['libraries', 'products', 'apis', 'mcp-servers', 'models', 'additions'];

/** One property of every line of a file of the guide. */
async function column(file: string, of: 'key' | 'id'): Promise<string[]> {
  const text = await readFile(join(guide, `${file}.jsonl`), 'utf8');
  const row = z.object({ [of]: z.string() });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => Object.values(row.parse(JSON.parse(line))));
}

describe.skipIf(!existsSync(guide))(
  'the ids (skipped where ../shared/data/field-guide is not beside the project)',
  () => {
    it('of tools are all in the field guide', async () => {
      const known = new Set((await Promise.all(files.map((file) => column(file, 'key')))).flat());
      const named = [
        ...needs.flatMap(({ answers }) => Object.keys(answers)),
        ...switches.flatMap(({ tool, alternatives, lookAlikes }) => [tool, ...alternatives, ...lookAlikes]),
      ];
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    });

    it('of functions are all in the field guide', async () => {
      const known = new Set(await column('capabilities', 'id'));
      expect(functionNeeds.flatMap(({ functions }) => functions).filter((id) => !known.has(id))).toEqual([]);
    });
  },
);
