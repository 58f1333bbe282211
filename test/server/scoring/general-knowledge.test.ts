import { expect, it } from 'vitest';
import type { CapabilityKind } from '#contract/vocabulary.ts';
import {
  generallyOffered,
  generalNote,
  isFunction,
  knownOf,
} from '../../../server/scoring/general-knowledge.ts';
import { generalKnowledge, properties } from '../../../server/answers/general-knowledge.ts';

const { rules } = generalKnowledge;
const chat = {
  name: 'Some Chat 3',
  type: 'model',
  contextTokens: 32_000,
  capabilities: new Set(['text-output', 'temperature-control']),
} as const;

it('has a chat model translate, and not one that embeds, is short of context or is no model', () => {
  expect(generallyOffered(rules, chat).has('translation')).toBe(true);
  expect(generallyOffered(rules, { ...chat, name: 'Some Embedding 3' }).size).toBe(0);
  expect(generallyOffered(rules, { ...chat, contextTokens: 512 }).size).toBe(0);
  expect(generallyOffered(rules, { ...chat, contextTokens: null }).size).toBe(0);
  expect(generallyOffered(rules, { ...chat, type: 'product' }).size).toBe(0);
  expect(generallyOffered(rules, { ...chat, capabilities: new Set(['temperature-control']) }).size).toBe(0);
});

it('says nothing of what a source has to state, such as reasoning', () => {
  expect(generallyOffered(rules, chat).has('reasoning')).toBe(false);
});

it('says nothing of one that a person denied it', () => {
  const denied = generallyOffered(rules, { ...chat, denied: new Set(['translation']) });
  expect([...generallyOffered(rules, chat)].filter((id) => !denied.has(id))).toEqual(['translation']);
});

it('tells what a tool is for from how it is reached and fed', () => {
  const one = (id: string, kind: CapabilityKind = 'function', tools = 100) =>
    isFunction({ id, kind, tools }, properties, 10_000);
  expect(one('translation')).toBe(true);
  expect(one('encrypted-connection', 'property')).toBe(false);
  expect(one('get-user', 'operation', 3)).toBe(false);
  expect(one('useful-answers', 'quality')).toBe(false);
  expect(one('image-input', 'modality')).toBe(true);
  expect(one('text-input', 'modality')).toBe(false);
  expect(one('what-most-do', 'function', 4000)).toBe(false);
});

it('says where a search by what sources state passes over what is generally known', () => {
  const note = generalNote(rules, ['translation', 'reasoning']) ?? '';
  expect(note).toContain('generally offer translation: ');
  expect(note).toContain('/alternatives?need=translation,reasoning');
  expect(generalNote(rules, ['reasoning'])).toBeNull();
  expect(generalNote(rules, [])).toBeNull();
});

it('concludes nothing of fewer than three functions', () => {
  expect([0, 2, 3].map(knownOf)).toEqual(['little', 'little', 'enough']);
});
