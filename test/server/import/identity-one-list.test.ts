/** What one list says by giving two keys one name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelNames } from '../../../server/import/identity-model-names.ts';
import { saidByOneName } from '../../../server/import/identity-one-list.ts';

const read = (key: string, name: string) => modelNames({ key, name, aliases: [], vendor: undefined });
/** Why, the key and the name of each, and what is said of the two. */
type Kept = [string, [string, string], [string, string], ReturnType<typeof saidByOneName>];
const said = (one: [string, string], other: [string, string]) => saidByOneName(read(...one), read(...other));

describe('two keys of one list with one name', () => {
  it.each([
    ['a key that leaves out words', ['fenmark-3.2-1b', 'Fenmark 3.2 1B Instruct']],
    ['a key that says how it is served', ['fenmark-3.2-1b-instruct-free', 'Fenmark 3.2 1B Instruct']],
    ['a point written as p', ['fenmark-3p2-1b', 'Fenmark-3.2-1B-Instruct']],
  ] as const)('are one model: %s', (_, other) =>
    expect(said(['fenmark-3.2-1b-instruct', 'Fenmark 3.2 1B Instruct'], [...other])).toBe('same'),
  );

  it('are one model of a day that both names say, whatever else the maker puts into a key', () => {
    expect(said(['volk-k2-0905-preview', 'Volk K2 0905'], ['volk-k2-instruct-0905', 'Volk K2 0905'])).toBe(
      'same',
    );
    expect(said(['volk-k2-preview', 'Volk K2'], ['volk-k2-instruct', 'Volk K2'])).toBeNull();
  });

  it.each<Kept>([
    ['another name', ['fenmark-1b', 'Fenmark 1B'], ['fenmark-1b-chat', 'Fenmark 1B Chat'], null],
    ['a size in one key', ['fenmark-m1', 'Fenmark M1'], ['fenmark-m1-80k', 'Fenmark M1'], null],
    ['a version in one key', ['fenmark-12b', 'Fenmark 12B'], ['fenmark-12b-v1.1', 'Fenmark 12B'], null],
    ['two days', ['fenmark-2-0711', 'Fenmark 2 0711'], ['fenmark-2-0905', 'Fenmark 2 0905'], null],
    ['a day in one', ['fenmark-2', 'Fenmark 2'], ['fenmark-2-0905', 'Fenmark 2 0905'], 'days'],
    ['a key without its version', ['fenmark', 'Fenmark 3.1'], ['fenmark-3.1', 'Fenmark 3.1'], 'family'],
  ])('are not: %s', (_, one, other, is) => expect(said(one, other)).toBe(is));

  it('are never one where only one key says a number, and the answer does not depend on who is first', () => {
    const words = fc.constantFrom(
      'fenmark',
      'volk',
      'mini',
      'chat',
      '7b',
      '3.1',
      '80k',
      'v2',
      'free',
      '2507',
    );
    const key = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join('-'));
    fc.assert(
      fc.property(key, key, fc.constantFrom('Fenmark', 'Fenmark 3.1', 'Fenmark 7B 2507'), (a, b, name) => {
        const is = said([a, name], [b, name]);
        expect(said([b, name], [a, name])).toBe(is);
        const numbers = (text: string): string[] => text.toLowerCase().match(/[\d.]+\w*/g) ?? [];
        const more = [a, b].some((one) => numbers(one).some((number) => !numbers(name).includes(number)));
        const same = numbers(a).toSorted().join() === numbers(b).toSorted().join();
        if (more && !same) expect(is === 'same').toBe(false);
      }),
    );
  });
});
