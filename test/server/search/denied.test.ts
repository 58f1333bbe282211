/** One grammar of denial: whatever way it is said, and of whatever is denied. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { conditionsIn } from '../../../server/search/conditions.ts';
import { deniedIn } from '../../../server/search/denied.ts';
import '../same-random.ts';

const vendors = new Set(['OpenAI', 'Google', 'AWS', 'Anthropic']);
const tools = new Set([
  'Whisper',
  'Midjourney',
  'ChatGPT',
  'Adobe Photoshop',
  'Claude',
  'Gemini',
  'Power BI',
]);
const read = (query: string) => {
  const { wishes, leftOut, text } = conditionsIn(query, {
    isVendor: (name) => vendors.has(name),
    isTool: (name) => tools.has(name),
    isSeller: (name) => vendors.has(name),
    ofSold: false,
  });
  return [
    text,
    ...wishes.map(({ what, value }) => `${what}:${value}`),
    ...leftOut.map(({ what, value }) => `${what} ${value}`),
  ];
};

test.each([
  ['speech to text other than Whisper', ['speech to text', 'notName:whisper']],
  ['image generator, anything but Midjourney', ['image generator', 'notName:midjourney']],
  ['any chatbot but ChatGPT', ['any chatbot', 'notName:chatgpt']],
  ['chatbot except ChatGPT', ['chatbot', 'notName:chatgpt']],
  ['chat assistant, not ChatGPT', ['chat assistant', 'notName:chatgpt']],
  ['not ChatGPT, a chat assistant', ['a chat assistant', 'notName:chatgpt']],
  ['photo editor apart from Adobe Photoshop', ['photo editor', 'notName:adobe photoshop']],
  ['dashboards, not Power BI please', ['dashboards, please', 'notName:power bi']],
  ['everything except ChatGPT for writing', ['writing', 'notName:chatgpt']],
  ['llm not from OpenAI', ['llm', 'notVendor:OpenAI']],
  ['llm not made by OpenAI', ['llm', 'notVendor:OpenAI']],
  ['nothing from Google, maps', ['maps', 'notVendor:Google']],
  ['object storage, avoid AWS', ['object storage', 'notVendor:AWS']],
  ['image generation, no Google or OpenAI', ['image generation', 'notVendor:Google', 'notVendor:OpenAI']],
  [
    'chat, not OpenAI, Google or Anthropic',
    ['chat', 'notVendor:OpenAI', 'notVendor:Google', 'notVendor:Anthropic'],
  ],
  ['not OpenAI or Google: chat', ['chat', 'notVendor:OpenAI', 'notVendor:Google']],
  ['chat, neither Claude nor Gemini', ['chat', 'notName:claude', 'notName:gemini']],
  ['web scraping, not an mcp server', ['web scraping', 'notType:mcp-server']],
  ['web scraping, no mcp servers', ['web scraping', 'notType:mcp-server']],
  ['mcp server for web scraping, not an mcp client', ['mcp server for web scraping', 'without mcp client']],
  ['vector database without Python', ['vector database', 'without Python']],
  ['notes without ads or tracking', ['notes', 'without ads', 'without tracking']],
  ['notes, no cloud or an account', ['notes', 'pricing:open-source', 'without account']],
  ['crm that can’t use Google', ['crm', 'without Google']],
])('%s', (query, expected) => expect(read(query)).toEqual(expected));

describe('says nothing of', () => {
  test.each([
    'notes by meaning, not just keywords',
    'alternative to Not Diamond',
    'instead of Notion',
    'no longer maintained editors',
    'nothing but text',
    'cheap but good editor',
  ])('%s', (query) => expect(deniedIn(query)).toEqual([]));
});

const sayings = fc.constantFrom(
  'not',
  'other than',
  'anything but',
  'everything except',
  'except',
  'except for',
  'excluding',
  'apart from',
  'aside from',
  'avoid',
  'with the exception of',
  'but not',
  'not a',
  'neither',
);
const wanted = fc.constantFrom('speech to text', 'image generator', 'chat', 'maps', 'graphs in python');
const tool = fc.constantFrom(...tools);
const vendor = fc.constantFrom(...vendors);
const type = fc.constantFrom('mcp server', 'library', 'dataset', 'benchmark');
const gap = fc.constantFrom(' ', ', ');

describe('however it is denied', () => {
  it('what is a tool, a vendor or a type is a filter, and no word that is searched for', () => {
    fc.assert(
      fc.property(wanted, gap, sayings, fc.oneof(tool, vendor, type), (need, between, saying, thing) => {
        const [text, ...rest] = read(`${need}${between}${saying} ${thing}`);
        expect(text).not.toContain(thing);
        expect(text?.replace(/,? but$/, '')).toBe(need);
        expect(rest).toHaveLength(1);
        expect(rest[0]).toMatch(/^not(?:Name|Vendor|Type):/);
      }),
    );
  });

  it('all things of a list are denied', () => {
    const list = fc.uniqueArray(fc.oneof(tool, vendor), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        wanted,
        sayings,
        list,
        fc.constantFrom('or', 'nor', 'and'),
        (need, saying, things, joint) => {
          const last = things.at(-1) ?? '';
          const said = `${things.slice(0, -1).join(', ')} ${joint} ${last}`;
          const [text, ...rest] = read(`${need}, ${saying} ${said}`);
          expect(rest).toHaveLength(things.length);
          for (const thing of things) expect(text).not.toContain(thing);
        },
      ),
    );
  });

  it('what is denied stands in the query as it is told, so that it can be put in quotes', () => {
    fc.assert(
      fc.property(wanted, gap, sayings, fc.oneof(tool, vendor, type), (need, between, saying, thing) => {
        const query = `${need}${between}${saying} ${thing}`;
        for (const { from, at } of deniedIn(query)) expect(query.slice(at, at + from.length)).toBe(from);
        const quoted = deniedIn(query).reduce((left, { from }) => left.replace(from, `"${from}"`), query);
        expect(conditionsIn(quoted).wishes).toEqual([]);
      }),
    );
  });
});
