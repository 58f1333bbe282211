import { describe, expect, it } from 'vitest';
import { namesInQuery } from '../../../server/search/names-in-query.ts';

const vocabulary = new Set(
  'something like an alternative to for free notion notes take edit photos in make'.split(' '),
);
const knows = (text: string) => text.split(' ').some((word) => vocabulary.has(word));
const names = (query: string) => namesInQuery(query, knows).map(({ name }) => name);

describe('namesInQuery', () => {
  it.each([
    ['something like Photoshop', 'photoshop', ''],
    ['something like Notion', 'notion', ''],
    ['free alternative to Notion for notes', 'notion', 'free  for notes'],
    ['Notion alternatives', 'notion', ''],
    ['something like Hugging Face?', 'hugging face', ''],
    ['edit photos in gimp', 'gimp', 'edit photos in'],
    ['zapier', 'zapier', ''],
  ])('%s', (query, name, rest) => {
    const found = namesInQuery(query, knows).find((one) => one.name === name);
    expect(found?.rest.replaceAll(/\s+/g, ' ')).toBe(rest.replaceAll(/\s+/g, ' '));
    expect(found?.id).toBe(name.replaceAll(' ', '-'));
  });

  it.each([
    ['something like Photoshop', true],
    ['replace Photoshop with it', true],
    ['Photoshop alternatives', true],
    ['Photoshop alternative for teams', true],
    ['instead of Photoshop', true],
    ['faster than Photoshop', false],
    ['Gimp vs Photoshop', false],
    ['Photoshop', false],
  ])('%s: asks for what can replace it: %s', (query, toReplace) => {
    const found = namesInQuery(query, knows).find(({ name }) => name === 'photoshop');
    expect(found?.toReplace).toBe(toReplace);
  });

  it('leaves words that the model knows to their meaning, unless something points at them', () => {
    expect(names('take notes')).toEqual([]);
    expect(names('edit photos')).toEqual([]);
    expect(names('something like notes')).toEqual(['notes']);
  });

  it('tries the longest first', () => {
    expect(names('something like acme paint pro').slice(0, 3)).toEqual([
      'something like acme paint pro',
      'something like acme paint',
      'like acme paint pro',
    ]);
  });
});
