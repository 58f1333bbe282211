import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordFact } from '#contract/interchange.ts';
import { hasNote } from '../../../server/scoring/name-notes.ts';
import { freeOf } from '../../../server/scoring/free.ts';
import { toolFromRecords, type SaidOfTool } from '../../../server/scoring/tool-from-records.ts';
import { saidOfTool } from './said-of-tool.ts';
import '../same-random.ts';

const said = (source: string, snapshot: string | null, fact: object): SaidOfTool => ({
  source,
  snapshot,
  by: 'new',
  fact: RecordFact.parse({ record: 'record', source, key: 'one', name: 'One', type: 'model', ...fact }),
});

describe('toolFromRecords', () => {
  it('needs a record', () => expect(() => toolFromRecords([])).toThrow(RangeError));

  it('gives the same tool whatever order the records come in', () => {
    fc.assert(
      fc.property(
        saidOfTool.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(toolFromRecords(shuffled)).toEqual(toolFromRecords(rows));
        },
      ),
    );
  });

  it('is a ghost only when every record is', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        expect(toolFromRecords(rows).ghost).toBe(rows.every(({ fact }) => fact.ghost));
      }),
    );
  });

  it('takes its date from the newest snapshot of those that catalogue it', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const catalogued = rows.filter(({ fact }) => !fact.ghost);
        const speaking = catalogued.length > 0 ? catalogued : rows;
        const newest = speaking
          .flatMap(({ snapshot }) => snapshot ?? [])
          .sort()
          .at(-1);
        expect(toolFromRecords(rows).snapshot).toBe(newest ?? null);
      }),
    );
  });

  it('has open weights just where they are a way to use it without paying', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const tool = toolFromRecords(rows);
        const { ways } = freeOf(rows, tool.type, []);
        expect(tool.openWeights === true).toBe(ways.some(({ way }) => way === 'open-weights'));
        const silent = rows.every(({ fact }) => fact.openWeights === undefined);
        expect(tool.openWeights === null).toBe(silent);
      }),
    );
  });

  it('is called, typed and credited as a source that catalogues it says, and as no fewer than say another', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const catalogued = rows.filter(({ fact }) => !fact.ghost);
        const speaking = catalogued.length > 0 ? catalogued : rows;
        const tool = toolFromRecords(rows);
        const plain = speaking.filter(({ fact }) => !hasNote(fact.name));
        const named = plain.length > 0 ? plain : speaking;
        const times = (name: string) => named.filter(({ fact }) => fact.name === name).length;
        expect(times(tool.name)).toBe(Math.max(...named.map(({ fact }) => times(fact.name))));
        expect(speaking.map(({ fact }) => fact.type)).toContain(tool.type);
        const credits = rows.filter(({ fact }) => fact.vendor !== undefined);
        const heard = credits.filter(({ fact }) => !fact.ghost);
        const vendors = (heard.length > 0 ? heard : credits).map(({ fact }) => fact.vendor);
        expect(tool.vendor === 'openai' && vendors.includes('OpenAI')).toBe(false);
        expect(tool.vendor === null).toBe(vendors.length === 0);
      }),
    );
  });

  it('loses no source, name, price or signal, and says none twice', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const tool = toolFromRecords(rows);
        expect([...tool.sources].sort()).toEqual(rows.map(({ source }) => source).sort());
        expect(tool.reported).toHaveLength(rows.length);
        expect(tool.prices).toHaveLength(rows.flatMap(({ fact }) => fact.prices).length);
        expect(tool.signals).toHaveLength(rows.flatMap(({ fact }) => Object.keys(fact.signals)).length);
        const names = new Set(rows.flatMap(({ fact }) => [fact.name, fact.key, ...fact.aliases]));
        expect([...tool.aliases, tool.name].sort()).toEqual([...names].sort());
        expect(new Set(tool.categories).size).toBe(tool.categories.length);
      }),
    );
  });

  it('has as lowest input the smallest usual dollar price of a million tokens above 0, or 0 when there is no other', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const tool = toolFromRecords(rows);
        const inputs = tool.prices
          .filter(({ currency, unusual }) => currency === 'USD' && unusual !== 'low')
          .flatMap(({ perMillion }) => perMillion?.input ?? []);
        const above = inputs.filter((amount) => amount > 0);
        const expected = above.length > 0 ? Math.min(...above) : (inputs[0] ?? null);
        expect(tool.lowestInput).toBe(expected);
      }),
    );
  });

  it('fills what the newest record leaves out from older ones', () => {
    const tool = toolFromRecords([
      said('new', '2025-01-01', { name: 'New', pricing: 'unknown', licence: 'MIT' }),
      said('old', '2024-01-01', { name: 'Old', licence: 'GPL', url: 'https://old.example' }),
    ]);
    expect(tool).toMatchObject({ licence: 'MIT', url: 'https://old.example' });
  });

  it('believes a catalogue before a newer mention in a claim', () => {
    const tool = toolFromRecords([
      said('page', '2026-01-01', { name: 'one?', ghost: true, type: 'product' }),
      said('list', '2023-01-01', { name: 'One' }),
    ]);
    expect(tool).toMatchObject({ name: 'One', type: 'model', ghost: false, snapshot: '2023-01-01' });
  });

  it('goes on being called what it is called, whatever a newer price list writes', () => {
    const main = {
      ...said('main', '2026-06-01', { name: 'Kelmar 5.4', vendor: 'Kelmar Labs' }),
      namesake: true,
    };
    const list = {
      ...said('prices', '2026-08-01', { name: 'Kelmar 5.4 ≤272k', vendor: 'kelmar', type: 'api' }),
      namesake: false,
    };
    for (const rows of [
      [main, list],
      [list, main],
      [
        { ...main, namesake: false },
        { ...list, namesake: true },
      ],
    ])
      expect(toolFromRecords(rows)).toMatchObject({ name: 'Kelmar 5.4', vendor: 'Kelmar Labs' });
    expect(toolFromRecords([main, list])).toMatchObject({ type: 'model' });
    expect(toolFromRecords([main, list]).aliases).toContain('Kelmar 5.4 ≤272k');
  });

  it('counts spellings of one vendor together and takes the best written one', () => {
    const of = (vendor: string, source: string) => said(source, '2026-01-01', { vendor });
    const vendorOf = (...names: string[]) =>
      toolFromRecords(names.map((name, i) => of(name, `s${i}`))).vendor;
    expect(vendorOf('openai', 'OpenAI', 'openai')).toBe('OpenAI');
    expect(vendorOf('Azure', 'openai', 'OpenAI')).toBe('OpenAI');
    expect(vendorOf('xAI', 'x.ai', 'xai')).toBe('xAI');
  });

  it('holds a price of "NAME >272k" for one of long prompts, which no headline rests on', () => {
    const priced = (name: string, input: number) =>
      said('list', '2026-01-01', {
        key: name,
        name,
        prices: [{ provider: 'kelmar', unit: 'million-tokens', input }],
      });
    const tool = toolFromRecords([priced('Kelmar 5.4 ≤272k', 2.5), priced('Kelmar 5.4 >272k', 5)]);
    expect(new Map(tool.prices.map(({ input, fromTokens }) => [input, fromTokens]))).toEqual(
      new Map([
        [2.5, null],
        [5, 272_001],
      ]),
    );
    expect(tool.lowestInput).toBe(2.5);
  });

  it('says that prices a millionfold apart disagree, and never begins at the odd one', () => {
    const priced = (source: string, input: number) =>
      said(source, '2026-06-01', { prices: [{ provider: source, unit: 'million-tokens', input }] });
    const tool = toolFromRecords([priced('aro', 0.15), priced('cor', 0.00000015)]);
    expect(tool).toMatchObject({ lowestInput: 0.15, pricesDisagree: true });
    expect(tool.prices.map(({ unusual }) => unusual)).toEqual([null, 'low']);
  });

  it('is deprecated when at least half of those that speak of that say so', () => {
    const kept = (source: string, key: string, status?: 'deprecated' | 'beta') =>
      said(source, '2026-01-01', { key, ...(status && { status }) });
    expect(toolFromRecords([kept('a', 'x', 'deprecated'), kept('b', 'x')]).status).toBe('deprecated');
    expect(toolFromRecords([kept('a', 'x', 'beta'), kept('a', 'y'), kept('a', 'z')]).status).toBeNull();
    expect(toolFromRecords([kept('a', 'x'), kept('b', 'x')]).status).toBeNull();
  });

  it('lets its maker say how it is called, kept and when it came, whatever resellers say', () => {
    const sold = (source: string, key: string, provider: string, more: object) =>
      said(source, '2026-01-01', {
        key,
        vendor: 'Anthropic',
        prices: [{ provider, unit: 'million-tokens', input: 1, output: 1 }],
        ...more,
      });
    const own = sold('a', 'x', 'anthropic', {
      name: 'Haiku 3',
      status: 'deprecated',
      released: '2024-03-13',
    });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            source: fc.constantFrom('a', 'b', 'c', 'd'),
            name: fc.constantFrom('3 Haiku', 'Haiku-3-latest'),
            status: fc.constantFrom('beta', undefined),
            released: fc.constantFrom('2024-03-01', '2025-01-01'),
            provider: fc.constantFrom('Poe', 'Kilo'),
          }),
          { maxLength: 6 },
        ),
        (resellers) => {
          const others = resellers.map(({ source, provider, status, ...more }, at) =>
            sold(source, `y${at}`, provider, { ...more, ...(status && { status }) }),
          );
          const tool = toolFromRecords([...others, own]);
          expect(tool).toMatchObject({ name: 'Haiku 3', status: 'deprecated', released: '2024-03-13' });
        },
      ),
    );
  });

  it('never calls unusually low what the maker itself asks', () => {
    const prices = [0.1, 1, 1.1, 1.2].map((input, at) => ({
      provider: at === 0 ? 'DeepSeek AI' : `p${at}`,
      unit: 'million-tokens',
      input,
    }));
    const told = (vendor?: string) =>
      toolFromRecords([said('a', '2026-01-01', { vendor, prices })]).prices.map(({ unusual }) => unusual);
    expect(told('DeepSeek')).toEqual([null, null, null, null]);
    expect(told()).toEqual(['low', null, null, null]);
  });

  it('keeps the name of the record it has its id of when as many sources say another, and follows more', () => {
    const old = { ...said('a', '2024-01-01', { name: 'Painter' }), namesake: true };
    const newer = said('b', '2026-01-01', { name: 'Painter Pro' });
    expect(toolFromRecords([old, newer]).name).toBe('Painter');
    expect(toolFromRecords([{ ...old, namesake: false }, newer]).name).toBe('Painter Pro');
    expect(toolFromRecords([old, newer, said('c', '2025-01-01', { name: 'Painter Pro' })]).name).toBe(
      'Painter Pro',
    );
  });

  it('does not change with who was imported first', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const turned = rows.map((row) => ({ ...row, by: row.by === 'new' ? 'same-name' : 'new' }));
        const { reported: _, ...tool } = toolFromRecords(rows);
        const { reported: __, ...other } = toolFromRecords(turned);
        expect(other).toEqual(tool);
      }),
    );
  });
});

describe('the maker that a family agrees on', () => {
  it('is that of a version of which no source states one, and changes nothing else of it', () => {
    fc.assert(
      fc.property(saidOfTool, fc.boolean(), (rows, own) => {
        const plain = toolFromRecords(rows);
        const ofFamily = { family: own && plain.family !== null ? plain.family : 'another', maker: 'Lent' };
        const isLent = plain.vendor === null && ofFamily.family === plain.family;
        expect(toolFromRecords(rows, {}, ofFamily)).toEqual({
          ...plain,
          vendor: isLent ? 'Lent' : plain.vendor,
          vendorFrom: isLent ? 'family' : null,
        });
      }),
    );
  });

  it('is never over one that a source states', () => {
    const stated = said('a', '2026-01-01', { name: 'GPT-4 32K', vendor: 'OpenAI' });
    const unstated = said('a', '2026-01-01', { name: 'GPT-4 32K' });
    const ofFamily = { family: 'gpt-4', maker: 'Another' };
    expect(toolFromRecords([stated], {}, ofFamily)).toMatchObject({ vendor: 'OpenAI', vendorFrom: null });
    expect(toolFromRecords([unstated], {}, ofFamily)).toMatchObject({
      vendor: 'Another',
      vendorFrom: 'family',
    });
  });
});

describe('a record that speaks of others', () => {
  const note = { of: { source: 'list', key: 'one' } };

  it('says what it is and what it does, and not what it is called, by whom or when it was looked at', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const plain = toolFromRecords(rows);
        const fact = { name: 'Another', vendor: 'Other', type: 'agent', description: 'Does it.', ...note };
        const tool = toolFromRecords([...rows, said('guide', '2026-11-15', fact)]);
        expect(tool).toEqual({
          ...plain,
          type: 'agent',
          description: 'Does it.',
          ghost: false,
          sources: expect.arrayContaining([...plain.sources, 'guide']),
          reported: expect.arrayContaining(plain.reported),
          family: tool.family,
          familyName: tool.familyName,
          version: tool.version,
        });
      }),
    );
  });

  it('fills what the others leave open, and is all there is where nobody else is', () => {
    const plain = said('list', '2025-01-01', { licence: 'MIT' });
    const guide = said('guide', '2026-11-15', { licence: 'GPL-3.0', url: 'https://one.example', ...note });
    expect(toolFromRecords([plain, guide])).toMatchObject({ licence: 'MIT', url: 'https://one.example' });
    expect(toolFromRecords([guide])).toMatchObject({
      name: 'One',
      licence: 'GPL-3.0',
      snapshot: '2026-11-15',
    });
  });
});
