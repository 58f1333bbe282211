import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordFact } from '#contract/interchange.ts';
import { addressOf, nameEachOther, relationOf } from '../../../server/import/identity-addresses.ts';
import { aliasesOf } from '../../../server/import/identity-aliases.ts';
import { dateInName, isNear, sameDate } from '../../../server/import/identity-dates.ts';
import { modelNames } from '../../../server/import/identity-model-names.ts';
import { partyOf, verdictOn } from '../../../server/import/identity-pairs.ts';
import { nearlyEqual } from '../../../server/import/identity-plain-names.ts';
import { makerOf } from '../../../server/names/vendors.ts';
import { readSample } from '../../../bench/identity/sample.ts';
import '../same-random.ts';

const named = (key: string, vendor?: string) => modelNames({ key, name: key, aliases: [], vendor })[0];

describe('the name of a model', () => {
  it.each([
    ['Claude 4.5 Opus', 'claude-opus-4-5'],
    ['Qwen 3.6 Max Preview', 'Qwen3.6 Max Preview'],
    ['Command R+', 'command-r-plus'],
    ['FLUX1.1 [pro]', 'flux-1.1-pro'],
    ['Whisper 3 Large', 'whisper-large-v3'],
    ['gemini-3.0-pro-preview', 'Gemini 3 Pro (preview)'],
    ['Llama-2-70b-chat-hf', 'Llama 2 70B Chat'],
  ])('%s is %s', (one, other) => expect(named(one)?.base).toBe(named(other)?.base));

  it.each([
    ['llama-3-8b', 'llama-8-3b'],
    ['gpt-4o-mini', 'gpt-o4-mini'],
    ['ministral-3b', 'ministral-3-3b'],
    ['glm-4.5', 'glm-4.5v'],
    ['command-r', 'command-r-plus'],
  ])('%s is not %s', (one, other) => expect(named(one)?.base).not.toBe(named(other)?.base));

  it('is the same however its words are ordered, parted and cased', () => {
    const word = fc.constantFrom('ostrel', 'dorvel', 'mini', 'coder', 'chat', 'k2', '4o', '8b', '3.5', '7');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' ', '-', '_'),
        (words, mark) => {
          const plain = named(words.join(' '))?.base;
          // A digit beside a digit may be a version written with a dash.
          fc.pre(!/\d[ ]\d(?![\d.a-z])/.test(words.join(' ')));
          fc.pre(!/\d[ ]\d(?![\d.a-z])/.test(words.toReversed().join(' ')));
          expect(named(words.join(mark).toUpperCase())?.base).toBe(plain);
          expect(named(words.toReversed().join(' '))?.base).toBe(plain);
        },
      ),
    );
  });

  it('is another when a number in it is', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.constantFrom('', 'b', 'k'), (one, other, unit) => {
        fc.pre(one !== other);
        expect(named(`ostrel-${one}${unit}-mini`)?.base).not.toBe(named(`ostrel-${other}${unit}-mini`)?.base);
      }),
    );
  });

  it('has its maker taken off where a name is left', () => {
    expect(named('Halden Volk 7 Mini', 'Halden')?.short).toBe(named('volk-7-mini')?.base);
    expect(named('Mistral Large', 'Mistral AI')?.short).toBeNull();
    expect(named('DeepSeek V3', 'DeepSeek')?.short).toBeNull();
  });

  it('is loose where it leaves out a version that the record says, or only moves', () => {
    const names = modelNames({
      key: 'mistral-medium',
      name: 'Mistral Medium 3.1',
      aliases: [],
      vendor: undefined,
    });
    expect(names.map(({ loose }) => loose)).toEqual([true, false]);
    expect(named('mistral-large-latest')?.loose).toBe(true);
    expect(named('claude-opus-4-5-latest')?.loose).toBe(false);
  });

  it('may be that of a price by length', () => {
    expect(named('Kelmar 5.4 >272k')).toMatchObject({ tier: '>272k', base: named('Kelmar 5.4')?.base });
    expect(named('Kelmar 5.4 ≤ 272K')?.tier).toBe('<=272k');
    expect(named('gpt-4-32k')?.tier).toBe(null);
  });
});

describe('a date in a name', () => {
  it.each([
    ['gpt-4-turbo-2024-04-09', { year: 2024, month: 4, day: 9 }],
    ['claude-3-haiku-20240307', { year: 2024, month: 3, day: 7 }],
    ['doubao-seed-1-6-250615', { year: 2025, month: 6, day: 15 }],
    ['command-r-08-2024', { month: 8, year: 2024 }],
    ['mistral-large-2407', { year: 2024, month: 7 }],
    ['gpt-4-0125-preview', { month: 1, day: 25 }],
    ['gemini-2.5-pro-preview-05-06', { month: 5, day: 6 }],
    ['llama-3-8b-8192', null],
    ['phi-3-mini-4k', null],
    ['2024-report', null],
  ])('of %s is %j', (name, date) => expect(dateInName(name).date).toEqual(date));

  it('is the same where both say as much', () => {
    expect(sameDate({ month: 1, day: 25 }, { year: 2024, month: 1, day: 25 })).toBe(true);
    expect(sameDate({ year: 2024, month: 2 }, { year: 2024, month: 2, day: 26 })).toBe(true);
    expect(sameDate({ year: 2024, month: 5, day: 13 }, { year: 2024, month: 8, day: 6 })).toBe(false);
    expect(sameDate({ year: 2024 }, { year: 2024, month: 2 })).toBe(false);
  });

  it('lies near a release of its month, and is its very day without a year', () => {
    expect(isNear({ year: 2024, month: 3, day: 7 }, '2024-03-13')).toBe(true);
    expect(isNear({ year: 2024, month: 5, day: 13 }, '2024-08-06')).toBe(false);
    expect(isNear({ month: 7, day: 9 }, '2025-07-09')).toBe(true);
    expect(isNear({ month: 5, day: 28 }, '2025-01-20')).toBe(false);
  });
});

describe('an address', () => {
  const related = (one: string, other: string) => relationOf(addressOf(one), addressOf(other));
  it.each([
    ['https://github.com/Acme/One.git', 'http://www.github.com/acme/one/?tab=readme#top', 'one'],
    [
      'https://github.com/a/servers/tree/main/src/git',
      'https://github.com/a/servers/blob/main/src/git',
      'one',
    ],
    [
      'https://github.com/a/servers/tree/main/src/git',
      'https://github.com/a/servers/tree/main/src/time',
      'two',
    ],
    ['https://github.com/a/one', 'https://github.com/b/one', 'two'],
    ['https://docs.acme.co.uk/x', 'https://acme.co.uk', 'one'],
    ['https://a.github.io/x', 'https://b.github.io/x', 'two'],
    ['https://acme.com', 'https://acme.io', 'two'],
    ['https://www.npmjs.com/package/cron', 'https://pypi.org/project/cron/', 'two'],
    ['https://acme.com', 'https://github.com/acme/one', 'other sorts'],
    ['https://acme.com', 'not an address', 'unsaid'],
  ])('%s and %s: %s', (one, other, relation) => expect(related(one, other)).toBe(relation));

  it('of a site and of a repository may name each other', () => {
    const each = (one: string, other: string) => nameEachOther(addressOf(one), addressOf(other));
    expect(each('https://getunleash.io', 'https://github.com/Unleash/unleash')).toBe(true);
    expect(each('https://orbit.love', 'https://github.com/uber/clock')).toBe(false);
  });
});

it('makers are one word, however written', () => {
  expect(new Set(['Mistral AI', 'mistralai', 'mistral-ai', 'Mistral'].map(makerOf))).toEqual(
    new Set(['mistral']),
  );
  expect(makerOf('Kelmar Labs')).toBe(makerOf('kelmar'));
  expect(makerOf(undefined)).toBeNull();
});

it('names differ in a slip of the pen', () => {
  expect(nearlyEqual('contentful', 'contentfull')).toBe(true);
  expect(nearlyEqual('contentful', 'contentsquare')).toBe(false);
  expect(nearlyEqual('git', 'get')).toBe(false);
});

describe('records that a rule speaks of', () => {
  it('share a word of the index', async () => {
    for (const { left, right } of await readSample()) {
      const [one, other] = [partyOf(left, '2026-07-02'), partyOf(right, '2026-07-02')];
      const verdict = verdictOn(one, other, [one, other]);
      if (verdict.is === 'none') continue;
      const words = new Set(aliasesOf(one));
      expect(
        aliasesOf(other).some((word) => words.has(word)),
        `${left.key} | ${right.key}`,
      ).toBe(true);
    }
  });

  it('share one however they are spelled', () => {
    const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyName, fc.constantFrom('model', 'product', 'mcp-server', 'api'), (name, type) => {
        const fact = (source: string, key: string) =>
          RecordFact.safeParse({
            record: 'record',
            source,
            key,
            name: key,
            type,
            url: 'https://github.com/a/b',
          });
        const [left, right] = [fact('a', name), fact('b', name.toUpperCase())];
        if (!left.success || !right.success) return;
        const [one, other] = [partyOf(left.data, '2026-07-02'), partyOf(right.data, '2026-07-02')];
        if (verdictOn(one, other).is === 'none') return;
        const words = new Set(aliasesOf(one));
        expect(aliasesOf(other).some((word) => words.has(word))).toBe(true);
      }),
    );
  });
});
