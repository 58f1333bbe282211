import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#contract/interchange.ts';
import { patternsOf } from '../../../server/answers/entries-about.ts';
import { fold } from '../../../server/names/fold.ts';
import { dataSets } from './data-set.ts';
import { only, readAll, type OfKind } from './source-folder.ts';

const seeds = join(import.meta.dirname, '../../../seeds');
const originals = join(import.meta.dirname, '../../../../shared/data');
const read = new Map<string, ReturnType<typeof readAll>>();
/** Everything a seed gives; each is read once. */
function seed(source: string): ReturnType<typeof readAll> {
  const reading = read.get(source) ?? readAll(join(seeds, source));
  read.set(source, reading);
  return reading;
}
const add = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

describe('every seed', async () => {
  const folders = (await readdir(seeds, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  it.each(folders.map((entry) => entry.name))('%s reads without a problem', async (source) => {
    const { facts, problems } = await seed(source);
    expect(problems).toEqual([]);
    expect(facts[0]).toMatchObject({ record: 'source', id: source });
    expect(facts.length).toBeGreaterThan(1);
  });

  it('offers only capabilities that a seed describes, of tools it records', async () => {
    const read = await Promise.all(folders.map((entry) => seed(entry.name)));
    const described = new Set(read.flatMap(({ facts }) => only(facts, 'capability')).map((fact) => fact.id));
    for (const { facts } of read) {
      const keys = new Set(only(facts, 'record').map((fact) => fact.key));
      const wanted = only(facts, 'match').flatMap(({ first, second, capability }) => [
        ...('key' in first ? [['key', first.key]] : [['capability', first.capability]]),
        ['key', second.key],
        ...(capability === undefined ? [] : [['capability', capability]]),
      ]);
      const offered = only(facts, 'offer').flatMap((offer) => [
        ['capability', offer.capability],
        ['key', offer.key],
      ]);
      const missing = [...wanted, ...offered].filter(
        ([kind, id = '']) => !(kind === 'key' ? keys : described).has(id),
      );
      expect(missing).toEqual([]);
    }
  });

  it('says of entries only that they are about functions a seed describes, in contexts that some of them have', async () => {
    const read = await Promise.all(folders.map((entry) => seed(entry.name)));
    const functions = new Set(
      read
        .flatMap(({ facts }) => only(facts, 'capability'))
        .flatMap((one) => (one.kind === 'function' ? one.id : [])),
    );
    for (const { facts } of read) {
      const contexts = only(facts, 'match').map(({ context = '' }) => context);
      for (const about of only(facts, 'source').flatMap((source) => source.about ?? [])) {
        expect(functions).toContain(about.capability);
        for (const one of patternsOf([about])?.map((pattern) => new RegExp(`^${pattern}$`, 'u')) ?? [])
          expect(
            contexts.some((context) => one.test(context)),
            String(one),
          ).toBe(true);
      }
    }
  });

  it('names no two tools of one source alike, so that joining by name is certain', async () => {
    const alike = new Map([
      // Packages of eight servers differ only in the scope or path before their name; no other source has servers.
      ['mcp-registry', 8],
      // Without the cloud before it, fifteen services bear another's name; the names shown keep the cloud.
      ['cloud-services', 15],
      // ElevenLabs and Zoom both have a recogniser `scribe_v1`; their vendors keep them apart.
      ['open-asr', 1],
    ]);
    for (const { name: source } of folders) {
      const records = only((await seed(source)).facts, 'record');
      // What speaks of another record is joined by that, not by its name.
      const keys = records.filter(({ of }) => of === undefined).map((fact) => fold(fact.key));
      expect(keys.length - new Set(keys).size, source).toBe(alike.get(source) ?? 0);
    }
  });
});

describe('wildbench', () => {
  it('has 54 models and 155 rows whose counts add up', async () => {
    const { facts } = await seed('wildbench');
    const matches = only(facts, 'match').filter((m) => m.counted);
    expect(only(facts, 'record')).toHaveLength(54);
    expect(matches).toHaveLength(155);
    expect(add(matches.map((m) => m.count))).toBe(158_671);
    expect(add(matches.map((m) => m.wins + m.losses + m.ties))).toBe(146_829);
    expect(matches.every((m) => m.wins + m.losses + m.ties + (m.unjudged ?? 0) === m.count)).toBe(true);
    expect(new Set(matches.map((m) => m.judge))).toEqual(new Set(['GPT-4-turbo']));
    expect(
      facts.find((fact) => fact.record === 'record' && fact.key === 'dbrx-instruct@together'),
    ).toMatchObject({
      name: 'DBRX Instruct',
    });
  });
});

describe('wildbench categories', () => {
  it('are context and not counted: five to a row, each within it', async () => {
    const { facts } = await seed('wildbench');
    const pair = (m: OfKind<'match'>) => JSON.stringify([m.first, m.second]);
    const matches = only(facts, 'match');
    const judged = new Map(
      matches.filter((m) => m.counted).map((m) => [pair(m), m.wins + m.losses + m.ties]),
    );
    const told = matches.filter((m) => !m.counted);
    expect(told).toHaveLength(775);
    expect(new Set(told.map((m) => m.context)).size).toBe(5);
    for (const one of told) expect(one.count).toBeLessThanOrEqual(judged.get(pair(one)) ?? 0);
  });
});

describe('comparia', () => {
  it('has 93 models and 651 votes on 7 qualities, good ones won and bad ones lost', async () => {
    const { facts } = await seed('comparia');
    const votes = only(facts, 'match');
    const records = only(facts, 'record');
    expect(records).toHaveLength(93);
    expect(votes).toHaveLength(651);
    expect(add(votes.map((v) => v.count))).toBe(253_857);
    expect(votes.filter((v) => v.count === 0)).toHaveLength(3);
    expect(add(records.map((r) => r.signals['participations'] ?? Number.NaN))).toBe(373_546);
    expect(only(facts, 'capability').map((c) => [c.kind, c.name])).toEqual([
      ['quality', 'useful answers'],
      ['quality', 'creative answers'],
      ['quality', 'complete answers'],
      ['quality', 'clear formatting'],
      ['quality', 'incorrect answers'],
      ['quality', 'superficial answers'],
      ['quality', 'instructions not followed'],
    ]);
    const bad = new Set(['incorrect-answers', 'superficial-answers', 'instructions-not-followed']);
    for (const vote of votes) {
      const lost = 'capability' in vote.first && bad.has(vote.first.capability);
      expect([vote.wins, vote.losses]).toEqual(lost ? [0, vote.count] : [vote.count, 0]);
    }
  });
});

describe('oss-alternatives', () => {
  it('has 358 listings of 217 tools against 143 products', async () => {
    const { facts } = await seed('oss-alternatives');
    const listings = only(facts, 'match');
    const against = new Set(listings.map((m) => m.second.key));
    expect(listings).toHaveLength(358);
    expect(listings.every((m) => m.count === 1 && m.unjudged === 1)).toBe(true);
    expect(against.size).toBe(143);
    // Bagisto is on both sides.
    expect(only(facts, 'record')).toHaveLength(217 + 143 - 1);
    expect(listings.filter((m) => m.note?.includes('no longer on the list'))).toHaveLength(33);
    const ids = listings.map((m) => JSON.stringify([m.first, m.second, m.capability, m.rowId]));
    expect(new Set(ids).size).toBe(358);
    const open = only(facts, 'record').filter((r) => r.pricing === 'open-source');
    expect(open).toHaveLength(217);
    expect(open.every((r) => r.url?.startsWith('https://github.com/'))).toBe(true);
  });
});

describe('models-dev', () => {
  it('has every base model once, and the models that others name', async () => {
    const records = only((await seed('models-dev')).facts, 'record');
    expect(records.filter((r) => r.key.includes('/'))).toHaveLength(231);
    const keys = records.map((r) => r.key);
    for (const named of ['claude-3.5-sonnet', 'claude-3-haiku-20240307', 'gpt-oss-20b', 'openai/gpt-4']) {
      expect(keys).toContain(named);
    }
  });

  it('prices Qwen3.5-27B as the reference page does', async () => {
    const { facts } = await seed('models-dev');
    const qwen = only(facts, 'record').find((r) => fold(r.key) === fold('Qwen: Qwen3.5-27B'));
    expect(qwen).toMatchObject({
      vendor: 'Alibaba',
      openWeights: true,
      contextTokens: 262_144,
      pricing: 'paid',
    });
    const routed = qwen?.prices.filter((price) => price.provider === 'OpenRouter');
    expect(routed).toMatchObject([{ unit: 'million-tokens', input: 0.195, output: 1.56 }]);
    const offered = only(facts, 'offer').filter((offer) => offer.key === qwen?.key);
    expect(offered.map((offer) => offer.capability)).toEqual(
      expect.arrayContaining(['reasoning', 'tool-calling', 'image-input', 'video-input', 'text-output']),
    );
    expect(offered.map((offer) => offer.position)).toEqual(offered.map((_, i) => i));
  });
});

describe('mcp-registry', () => {
  it('has 4,908 servers in 29 categories that say something, and 8,010 tools of 814 servers as capabilities', async () => {
    const { facts } = await seed('mcp-registry');
    const records = only(facts, 'record');
    const named = new Set(only(facts, 'capability').map((c) => c.id));
    const tools = only(facts, 'offer').filter((o) => named.has(o.capability));
    expect(records).toHaveLength(4908);
    expect(new Set(records.flatMap((r) => r.categories)).size).toBe(29);
    expect(tools).toHaveLength(8010);
    expect(new Set(tools.map((o) => o.key)).size).toBe(814);
    expect(records.every((r) => !/<[a-z]/i.test(r.name))).toBe(true);
    expect(records.filter((r) => r.licence === undefined).length).toBeGreaterThan(2987);
  });
});

describe('the lists', () => {
  it('have 923 libraries, 1,695 APIs and 408 products', async () => {
    const [libraries, apis, products] = await Promise.all(
      ['ml-python', 'public-apis', 'ai-tools'].map(async (source) =>
        only((await seed(source)).facts, 'record'),
      ),
    );
    expect(libraries).toHaveLength(923);
    expect(libraries?.find((r) => r.key === 'PyTorch')?.signals['stars']).toBeGreaterThan(90_000);
    expect(apis).toHaveLength(1695);
    expect(new Set(apis?.flatMap((r) => r.categories)).size).toBe(51);
    expect(products).toHaveLength(408);
    expect(products?.filter((r) => r.pricing === 'open-source').map((r) => r.name)).toContain(
      'Stable Diffusion',
    );
    const urls = [...(apis ?? []), ...(products ?? [])].map(({ url }) => url ?? '');
    expect(urls.filter((url) => /[?&](utm_|ref=)/.test(url))).toEqual([]);
  });

  it('say in one way how an API is reached', async () => {
    const offers = only((await seed('public-apis')).facts, 'offer');
    const times = (id: string) => offers.filter((o) => o.capability === id).length;
    expect(times('no-key-needed') + times('key-access') + times('sign-in-access')).toBe(1694);
    expect(times('sign-in-access')).toBe(150);
  });
});

describe.skipIf(!existsSync(originals))('the originals, where they lie beside the project', () => {
  const folders = {
    wildbench: 'wildbench',
    comparia: 'comparia',
    'oss-alternatives': 'runa-oss-alternatives',
    'field-guide': 'field-guide',
    'models-dev': 'models-dev',
    'mcp-registry': 'toolsdk-mcp-registry',
    'ml-python': 'best-of-ml-python',
    'public-apis': 'public-apis',
    'ai-tools': 'awesome-ai-tools',
    ...Object.fromEntries(dataSets.map((id) => [id, id])),
  };
  const bare = (facts: readonly Fact[]) =>
    facts.map((fact) => JSON.stringify({ ...fact, locator: undefined })).sort();

  it.each(Object.entries(folders))(
    '%s: the same mapping reads the same facts from the original',
    async (source, original) => {
      const folder = await mkdtemp(join(tmpdir(), 'original-'));
      try {
        const ours = await readdir(join(seeds, source));
        const theirs = await readdir(join(originals, original));
        for (const file of ours) {
          const data = file.replace(/\.gz$/, '');
          const its = [data, file].find((name) => theirs.includes(name));
          if (its === undefined || its === 'LICENSE') await cp(join(seeds, source, file), join(folder, file));
          else await cp(join(originals, original, its), join(folder, its));
        }
        const read = await readAll(folder);
        expect(read.problems).toEqual([]);
        expect(bare(read.facts)).toEqual(bare((await seed(source)).facts));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
