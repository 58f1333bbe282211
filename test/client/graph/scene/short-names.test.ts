import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortForms, shortNames } from '../../../../client/graph/scene/short-names.ts';

const letters = (text: string | undefined) => [...(text ?? '')].length;
const most = fc.integer({ min: 8, max: 30 });

test('labels fit, and a name that fits is left whole but for a vendor in front', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), most, (names, length) => {
      const labels = shortNames(names, length);
      for (const name of names) {
        expect(letters(labels.get(name))).toBeLessThanOrEqual(length);
        if (letters(name) <= length && !name.includes(': ')) expect(labels.get(name)).toBe(name);
      }
    }),
  );
  expect(shortNames(['Qwen: Qwen3.5-27B'], 24).get('Qwen: Qwen3.5-27B')).toBe('Qwen3.5-27B');
});

const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
const version = fc.stringMatching(/^[1-9][0-9]{0,2}B$/);

test('names that differ in size or version before a word they share stay apart', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 2, maxLength: 6 }),
      fc.uniqueArray(version, { minLength: 2, maxLength: 12 }),
      fc.constantFrom('Instruct', 'Chat', 'Preview'),
      fc.integer({ min: 11, max: 30 }),
      (family, versions, shared, length) => {
        const names = versions.map((one) => `${family.join(' ')} ${one} ${shared}`);
        const labels = shortNames(names, length);
        expect(new Set(names.map((name) => labels.get(name))).size).toBe(names.length);
      },
    ),
  );
});

test('what a label can be does not hang on what else is there', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 50 }), { minLength: 1 }), most, (names, length) => {
      const labels = shortNames(names, length);
      for (const name of names) expect(shortForms(name, length)).toContain(labels.get(name));
    }),
  );
});

test('a shared last word goes first, then the middle', () => {
  const names = [
    'Llama 3.1 Nemotron 70B Instruct',
    'Qwen2.5 Coder 32B Instruct',
    'Mixtral 8x7B Instruct',
    'Mistral Small 3.1 24B Instruct (2503)',
  ];
  const labels = shortNames(names, 24);
  expect(names.map((name) => labels.get(name))).toEqual([
    'Llama 3.1 Nemotron 70B',
    'Qwen2.5 Coder 32B',
    'Mixtral 8x7B Instruct',
    'Mistral Small…uct (2503)',
  ]);
});

test('beside its base a model keeps the word that tells it apart', () => {
  const labels = shortNames(['Llama 3.1 Nemotron 70B', 'Llama 3.1 Nemotron 70B Instruct'], 24);
  expect([...labels.values()]).toEqual(['Llama 3.1 Nemotron 70B', 'Llama 3.1 Nem…B Instruct']);
});
