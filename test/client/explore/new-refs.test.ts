import { expect, test } from 'vitest';
import { withNewRefs } from '../../../client/explore/new-refs.ts';
import { parseExplore, printExplore } from '../../../client/addresses/url-state.ts';

const old = 'tool:gpt-4-turbo-2024-04-09';
const now = new Map([[old, 'tool:openai-gpt-4-turbo']]);

test('a joined tool goes by its new id wherever an address can name it', () => {
  const id = old.slice('tool:'.length);
  const address =
    `?steps=a.${id}~e2.${id}@m.model~p.${id},claude-3-haiku~h.x,${id}~f.${id}@10,20` +
    `&focus=${old}~tool:x&select=tool:y~${old}&layout=around.${id}@2&entries=tool:x~${old}~source.wildbench&with=${id}~x`;
  const before = parseExplore(address);
  expect(printExplore(before)).toContain(id);
  const after = printExplore(withNewRefs(before, now));
  expect(after).not.toContain(id);
  expect(after).toBe(printExplore(before).replaceAll(id, 'openai-gpt-4-turbo'));
});

test('two ids of one tool are one where a list holds each once', () => {
  const state = parseExplore(
    `?select=${old}~tool:openai-gpt-4-turbo&with=gpt-4-turbo-2024-04-09~openai-gpt-4-turbo`,
  );
  const { select, with: aside } = withNewRefs(state, now);
  expect(select).toEqual(['tool:openai-gpt-4-turbo']);
  expect(aside).toEqual(['openai-gpt-4-turbo']);
});

test('an address without old names stays as it is', () => {
  const state = parseExplore('?steps=a.x~e.y&focus=tool:x&with=z');
  expect(withNewRefs(state, now)).toEqual(state);
});
