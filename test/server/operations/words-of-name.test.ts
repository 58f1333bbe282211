import { describe, expect, it } from 'vitest';
import { holdsPhrase, wordsOfName } from '../../../server/operations/words-of-name.ts';

describe('words of a name', () => {
  it.each([
    ['list Stories & boxes', 'list story box'],
    ['get_news', 'get news'],
    ['address status analysis dns', 'address status analysis dns'],
    ['search  issues--2', 'search issue 2'],
    ['', ''],
  ])('%s', (name, words) => {
    expect(wordsOfName(name).join(' ')).toBe(words);
  });
});

describe('a phrase is held', () => {
  it.each([
    ['create linear issue', 'create issue', true],
    ['issue create', 'create issue', false],
    ['create', 'create issue', false],
    ['go go', 'go go', true],
    ['go', 'go go', false],
  ])('by "%s": "%s" %s', (name, phrase, held) => {
    expect(holdsPhrase(name.split(' '), phrase.split(' '))).toBe(held);
  });
});
