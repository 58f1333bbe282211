/** Every fact of the seeds says where it stands, and it does stand there. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#contract/interchange.ts';
import { findDataFile, openDataFile } from '../../server/import/readers/data-file.ts';
import { groupedBy } from '../../server/scoring/grouped-by.ts';
import { isObject } from '../../server/import/mapping/path.ts';
import { readAll, only } from '../server/import/source-folder.ts';

const seeds = join(dirname(fileURLToPath(import.meta.url)), '../../seeds');
const names = readdirSync(seeds).filter((name) => existsSync(join(seeds, name, 'source.yaml')));
/** A row of a table has as many lines as its texts; a page tells a capability in three texts, one of them interrupted. */
const longestOffer = 6;

async function linesOf(folder: string, file: string): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of openDataFile(await findDataFile(folder, file))) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8').split('\n');
}

describe.each(names)('%s', (name) => {
  it('says of every record, offer and entry the line it stands on, which is there', async () => {
    const folder = join(seeds, name);
    const { facts, problems } = await readAll(folder);
    expect(problems).toEqual([]);
    const files = new Map<string, string[]>();
    const wrong: Fact[] = [];
    for (const fact of facts) {
      if (fact.record !== 'record' && fact.record !== 'offer' && fact.record !== 'match') continue;
      const { file = '', line = 0, lineEnd = line } = fact.locator ?? {};
      const tooLong = fact.record === 'offer' && lineEnd - line >= longestOffer;
      // The page that the reference facts were read from by hand is not among the seeds.
      if (name === 'reference-page') {
        if (line === 0 || tooLong) wrong.push(fact);
        continue;
      }
      const lines = files.get(file) ?? (await linesOf(folder, file));
      files.set(file, lines);
      const text = lines.slice(line - 1, lineEnd).join('\n');
      if (line === 0 || tooLong || text.trim() === '' || said[name]?.(fact, text) === false) wrong.push(fact);
    }
    expect(wrong).toEqual([]);
  });
});

type Says = (fact: Fact, text: string) => boolean;

/** What a fact says, in the words of the line that it names. */
const said: Readonly<Record<string, Says>> = {
  'models-dev': (fact, text) => {
    const row: unknown = JSON.parse(text);
    const toml = isObject(row) && isObject(row['toml']) ? row['toml'] : {};
    if (fact.record !== 'offer') return isObject(row) && typeof row['id'] === 'string';
    const flag = flags[fact.capability];
    if (flag !== undefined) return toml[flag] === true;
    const [medium, way = ''] = fact.capability.split('-');
    const modalities = isObject(toml['modalities']) ? toml['modalities'][way] : [];
    return Array.isArray(modalities) && modalities.includes(medium);
  },
  'ml-python': (fact, text) => !('key' in fact) || text.includes(fact.key),
  'oss-alternatives': (fact, text) =>
    fact.record !== 'offer' || (!('key' in fact) ? false : text.includes(JSON.stringify(fact.key))),
  'public-apis': (fact, text) => fact.record !== 'record' || text.includes(fact.name),
};

const flags: Readonly<Record<string, string>> = {
  reasoning: 'reasoning',
  'tool-calling': 'tool_call',
  'structured-output': 'structured_output',
  'file-attachments': 'attachment',
  'temperature-control': 'temperature',
};

describe('what an offer rests on', () => {
  const bases = async (source: string) => {
    const { facts } = await readAll(join(seeds, source));
    return groupedBy(only(facts, 'offer'), ({ basis = 'stated' }) => basis);
  };

  it('is the source where it states it, and our rule where it follows from a category', async () => {
    expect([...(await bases('public-apis')).keys()]).toEqual(['stated']);
    expect([...(await bases('ml-python')).keys()]).toEqual(['rule']);
    expect([...(await bases('mcp-registry')).keys()]).toEqual(['stated']);
  });

  it('is what the field guide is sure by, and a rule where all chat models do it', async () => {
    const found = await bases('field-guide');
    expect([...found.keys()].toSorted()).toEqual(['known', 'name', 'rule', 'stated']);
    expect(new Set((found.get('rule') ?? []).map(({ capability }) => capability))).toEqual(
      new Set(['question-answering', 'summarization', 'text-generation', 'translation']),
    );
    expect((found.get('rule') ?? []).filter(({ description }) => description !== undefined)).toEqual([]);
    const about = [...found.values()].flat().filter((offer) => offer.about !== undefined);
    expect(about).toHaveLength(93);
    expect(about.filter(({ description = '' }) => /^(tests|data for it)/.test(description))).toEqual([]);
  });
});
