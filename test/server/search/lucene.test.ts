import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLucene, toStems } from '../../../server/search/lucene.ts';
import { words } from '../../../server/names/words.ts';
import '../same-random.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const syntax = fc.string({
  unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<>=', ' ', 'a', 'OR', 'AND', 'NOT', 'TO', '1', '.', '℡', 'é'),
  maxLength: 60,
});

const emoji = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u200D]+`;

describe('words', () => {
  it.each([
    ['Qwen3.5-27B', ['qwen3.5', '27b']],
    ['@scope/sdk', ['scope', 'sdk']],
    ['ＦＵＬＬ width', ['full', 'width']],
    ['℡ N°', ['tel', 'n']],
    ['a..b .c.', ['a', 'b', 'c']],
    ['हिन्दी', ['हिन्दी']],
    ['', []],
    ['!?', []],
  ])('%s', (text, found) => expect(words(text)).toEqual(found));

  it.each([
    ['C++ Mill', ['c++', 'mill']],
    ['C# Mill, F#', ['c#', 'mill', 'f#']],
    ['🧪 lab ❤️', ['🧪', 'lab', '❤️']],
    ['👩‍🔬🇫🇷', ['👩‍🔬', '🇫🇷']],
    ['★ © + #', []],
  ])('of %s are %j', (text, found) => expect(words(text)).toEqual(found));

  it('are in lower case, and made of letters, marks, digits and inner dots, with + and # at their end, or emoji', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, syntax), (text) => {
        for (const word of words(text)) {
          expect(word).toMatch(
            new RegExp(String.raw`^([\p{L}\p{N}\p{M}]+(\.[\p{L}\p{N}\p{M}]+)*[+#]*|${emoji})$`, 'u'),
          );
          expect(word).toBe(word.toLowerCase());
        }
      }),
    );
  });
});

describe('toLucene', () => {
  it('lets nothing of the query syntax through: outside of our own frame there are only words', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, syntax), (text) => {
        const query = toLucene(text);
        const word = String.raw`[\p{L}\p{N}\p{M}.\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u200D]+`;
        const form = String.raw`("${word}( ${word})?"\^4|${word}\*|${word}~1\^0\.5)`;
        const clause = String.raw`(name|aliasText|vendor|description):\(${form}( OR ${form})*\)\^\d`;
        if (query === null) expect(words(text)).toEqual([]);
        else expect(query).toMatch(new RegExp(`^${clause}( OR ${clause})*$`, 'u'));
      }),
    );
  });

  it('asks for a word whole, as a beginning, and, when it is long and without digits, one letter off', () => {
    expect(toLucene('gpt')).toContain('name:("gpt"^4 OR gpt*)^4');
    expect(toLucene('claude')).toContain('name:("claude"^4 OR claude* OR claude~1^0.5)^4');
    expect(toLucene('llama3')).toContain('name:("llama3"^4 OR llama3*)^4');
  });

  it('asks for no word one letter off where it may only begin like it', () => {
    expect(toLucene('claude', [], 'begins')).toContain('name:("claude"^4 OR claude*)^4');
    expect(toLucene('claude fine tuning', [], 'begins')).not.toContain('~');
  });

  it('asks for letters and the figures behind them as two words too, in names', () => {
    expect(toLucene('gpt4o')).toContain('name:("gpt 4o"^4)^4');
    expect(toLucene('llama3.1')).toContain('aliasText:("llama 3.1"^4)^3');
    expect(toLucene('4o')).not.toContain('"4 o"');
    expect(toLucene('27b')).not.toContain('"27 b"');
  });

  it('asks for two or three words as one, in names', () => {
    expect(toLucene('chat gtp')).toContain('name:("chatgtp"^4 OR chatgtp* OR chatgtp~1^0.5)^4');
    expect(toLucene('chat gtp')).not.toContain('description:("chatgtp"');
    expect(toLucene('one two three four')).not.toContain('onetwothreefour');
  });

  it('takes at most twelve words', () => {
    const query = toLucene(Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ')) ?? '';
    expect(query.match(/name:/g)).toHaveLength(12);
  });
});

describe('toStems', () => {
  it('asks lines and functions for each telling word once, and names for less', () => {
    expect(toStems('an ai tool to send invoices and invoices')).toEqual({
      tools: 'description:("send" "invoices")^1 does:("send" "invoices")^1 name:("send" "invoices")^0.15',
      capabilities: 'description:("send" "invoices")^1 needs:("send" "invoices")^1',
    });
    expect(toStems('?!')).toBeNull();
  });

  it('lets no sign of the index through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const inQuotes =
          Object.values(toStems(text) ?? {})
            .join(' ')
            .match(/"[^"]*"/g) ?? [];
        for (const one of inQuotes) expect(one).not.toMatch(/[\\:(){}[\]^~*?/&|!-]/);
      }),
    );
  });
});

it('what is left of a possessive, and of how many, is no word of a search', () => {
  expect(toStems("several tools for my LLM's costs myself")).toEqual(toStems('tools for LLM costs'));
});
