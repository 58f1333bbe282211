import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { halfOf, halves, readFunctionsOfWords, readNeeds } from '../../../bench/alternatives/needs.ts';
import { toolSlug } from '../../../server/names/tool-slug.ts';
import { sourceFolders } from '../../../server/import/source-folders.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { only, readAll } from '../../server/import/source-folder.ts';

const needs = await readNeeds();

describe('the written needs', () => {
  it('are 100, each said once and answered by different capabilities', () => {
    expect(needs).toHaveLength(100);
    expect(new Set(needs.map(({ need }) => need.toLowerCase())).size).toBe(100);
    for (const { capabilities, tools } of needs) {
      expect(new Set(capabilities).size).toBe(capabilities.length);
      expect(new Set(tools).size).toBe(tools.length);
    }
  });

  it('are the ones that were written before a search was tuned', () => {
    const written = createHash('sha256').update(JSON.stringify(needs)).digest('hex');
    expect(
      written,
      'Write new needs into a file of their own: figures of changed ones cannot be compared.',
    ).toBe('916e34b23403b37ac84824644f9a36341d53fbb5723e2baef70a5f2d8ce272a8');
  });

  it('fall into two halves by hash, neither of them small', () => {
    const { tune, report } = halves(needs);
    expect(tune.length).toBeGreaterThanOrEqual(35);
    expect(report.length).toBeGreaterThanOrEqual(35);
    expect(tune.filter((need) => report.includes(need))).toEqual([]);
    expect(new Set([...tune, ...report])).toEqual(new Set(needs));
  });

  it('are split by the first bit of sha256', () => {
    // ba7816bf… and 2cf24dba…, the published digests of these two texts.
    expect([halfOf('abc'), halfOf('hello')]).toEqual(['tune', 'report']);
  });
});

describe('what answers the needs', async () => {
  const folders = await sourceFolders([join(projectRoot, 'seeds')]);
  const facts = (await Promise.all(folders.map(({ folder }) => readAll(folder)))).flatMap(
    (read) => read.facts,
  );

  it('is a capability that a seed describes, or a word for one that is', async () => {
    const known = new Set(only(facts, 'capability').map(({ id }) => id));
    const words = await readFunctionsOfWords();
    const named = needs.flatMap(({ capabilities }) => capabilities);
    expect(named.filter((id) => !known.has(id) && words[id] === undefined)).toEqual([]);
    expect(
      Object.values(words)
        .flat()
        .filter((id) => !known.has(id)),
    ).toEqual([]);
    expect(Object.keys(words).filter((id) => !named.includes(id))).toEqual([]);
  });

  it('is beside that one tool that a seed records', () => {
    const slugs = only(facts, 'record')
      .filter(({ of }) => of === undefined)
      .map(({ key }) => toolSlug(key));
    for (const { need, tools } of needs) {
      for (const tool of tools) {
        expect(
          slugs.filter((slug) => slug === tool),
          `${tool}, of: ${need}`,
        ).toHaveLength(1);
      }
    }
  });
});
