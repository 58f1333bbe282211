/** The facts of the reference page, sorted out for its tests. */
import { readFileSync } from 'node:fs';
import { Fact } from '#contract/interchange.ts';

export const facts = readFileSync(new URL('../../seeds/reference-page/facts.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => Fact.parse(JSON.parse(line)));
const ofKind = <K extends Fact['record']>(kind: K) =>
  facts.filter((fact): fact is Extract<Fact, { record: K }> => fact.record === kind);
export const records = ofKind('record');
export const capabilities = ofKind('capability');
export const offers = ofKind('offer');
export const matches = ofKind('match');
export const texts = ofKind('text');
export const tools = records.filter(({ ghost }) => !ghost);
export const ghosts = records.filter(({ ghost }) => ghost);
export const claims = matches.filter(({ kind }) => kind === 'claim');
export const productClaims = claims.filter(({ first }) => 'key' in first);
export const techniqueClaims = claims.filter(({ first }) => 'capability' in first);
export const nameOf = (key: string) =>
  records.find((record) => record.key === key)?.name ?? `no record ${key}`;

/** Times each rival is named, by a hand count of the page. */
export const mentions = {
  'Claude 3.5 Sonnet': 6,
  'Llama 3.2': 5,
  'GPT-4': 2,
  'Llama 3.2 Vision (11B/90B)': 1,
  'GPT-4V': 1,
  'Gemini 2.0': 1,
  DeepL: 1,
  'Google Translate': 1,
  'Hugging Face Trainer': 1,
};
export function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
