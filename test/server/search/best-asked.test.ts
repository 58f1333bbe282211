import { describe, expect, it } from 'vitest';
import { bestAt, functionMeant } from '../../../server/search/best-asked.ts';

const functions = [
  { id: 'speech-to-text', name: 'speech to text', needs: ['transcribe audio', 'dictation'] },
  { id: 'coding-assistance', name: 'coding assistance', needs: ['help me code'] },
  { id: 'coding-agent', name: 'coding agent', needs: ['AI developer'] },
  { id: 'vector-search', name: 'vector search', needs: ['vector database'] },
  { id: 'text-embeddings', name: 'text embeddings', needs: [] },
];

describe('bestAt', () => {
  it.each([
    ['best model for coding', ['model', 'coding']],
    ['the top speech to text', ['speech', 'text']],
    ['highest-rated embedding model', ['embedding', 'model']],
    ['model for coding', null],
    ['"best" of breed', null],
  ])('%s', (query, at) => expect(bestAt(query)).toEqual(at));
});

describe('functionMeant', () => {
  const meant = (asked: string[][], nearest: string | null = null) =>
    functionMeant(asked, functions, nearest)?.id ?? null;

  it('is what is called or asked for just so, with the words of the type first', () => {
    expect(meant([['coding', 'agent'], ['coding']], 'coding-assistance')).toBe('coding-agent');
    expect(meant([['vector', 'databases']])).toBe('vector-search');
    expect(meant([['speech', 'text']])).toBe('speech-to-text');
  });

  it('keeps the order of words', () => {
    expect(meant([['text', 'speech']], 'speech-to-text')).toBeNull();
  });

  it('is by a part of its name only what all of the search is nearest to', () => {
    expect(meant([['embedding']], 'text-embeddings')).toBe('text-embeddings');
    expect(meant([['search']], 'search-engine')).toBeNull();
    expect(meant([['coding', 'music']], 'coding-assistance')).toBeNull();
    expect(meant([[]], 'coding-assistance')).toBeNull();
  });
});
