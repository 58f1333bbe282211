import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName } from '../../../../server/import/comparison-page/plain-name.ts';

describe('plainName', () => {
  it.each([
    ['**Foo**', 'Foo'],
    ['[Foo](https://example.org)', 'Foo'],
    ['[Foo](https://example.org/a_(b) "Title") 2', 'Foo 2'],
    ['![Foo](https://example.org/a.png)', 'Foo'],
    ['`foo`', 'foo'],
    ['``a`b``', 'a`b'],
    ['<b>Foo</b>', 'Foo'],
    ['<a href="https://example.org">**Foo** bar</a>', 'Foo bar'],
    ['***[Foo](https://example.org)***', 'Foo'],
    ['~~Foo~~', 'Foo'],
    ['Foo<br/>bar', 'Foo bar'],
    ['R&amp;D &#39;a&#x27; &lt;b&gt;', "R&D 'a' <b>"],
  ])('%s is %s', (text, name) => {
    expect(plainName(text)).toBe(name);
  });

  it.each([
    '![Star History Chart',
    '@modelcontextprotocol/sdk',
    'Vec<T>',
    'a.b*c?',
    'a*b and c*d',
    '2**3 or 4**5',
    '* and *',
    'snake_case_name',
    '_private',
    '[V] token',
    'f(x) [y]',
    '`open',
    '<b>open',
    'AT&T; R&D;',
    'C# / F# & C++',
    'A vs B: x - y — z',
  ])('%s is kept to the letter', (name) => {
    expect(plainName(name)).toBe(name);
  });

  it('takes off any marks around a name, in any order', () => {
    const marks: ((text: string) => string)[] = [
      (text) => `**${text}**`,
      (text) => `_${text}_`,
      (text) => `\`${text}\``,
      (text) => `[${text}](https://example.org)`,
      (text) => `<em class="x">${text}</em>`,
    ];
    const order = fc.uniqueArray(fc.constantFrom(...marks), { maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom('Foo', 'A/B: c-d', '@x/y z'), order, (name, list) => {
        expect(plainName(list.reduce<string>((text, mark) => mark(text), name))).toBe(name);
      }),
    );
  });
});
