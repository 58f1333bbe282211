import { expect, it } from 'vitest';
import { fromTokensIn, hasNote, withoutLengthNote } from '../../../server/scoring/name-notes.ts';

it.each<[string, string, number | null]>([
  ['Kelmar 5.4 ≤272k', 'Kelmar 5.4', null],
  ['Kelmar 5.4 >272k', 'Kelmar 5.4', 272_001],
  ['Kelmar 5.4 (<=200K)', 'Kelmar 5.4', null],
  ['Kelmar 5.4 (>200k tokens)', 'Kelmar 5.4', 200_001],
  ['Kelmar 5.4 over 128,000 tokens', 'Kelmar 5.4', 128_001],
  ['Kelmar 5.4 ≥1M', 'Kelmar 5.4', 1_000_000],
])('%s is %s for prompts from %s tokens on', (name, base, from) => {
  expect([hasNote(name), withoutLengthNote(name), fromTokensIn(name)]).toEqual([true, base, from]);
});

it.each(['Kelmar 5.4 (free)', 'kelmar/kelmar-5.4:free', 'Kelmar 5.4@together'])('%s has a note', (name) => {
  expect(hasNote(name)).toBe(true);
  expect(fromTokensIn(name)).toBeNull();
});

it.each([
  'Kelmar 5.4',
  'GPT-4 Turbo',
  'Gemini 1.5 Pro (2M)',
  'Free Llama',
  'C++',
  'x>y',
  '>272k',
  '@scope/sdk',
])('%s has none, or is nothing else', (name) => expect(withoutLengthNote(name)).toBe(name));
