/** The written needs, what answers each, and which half of them a search may be tuned on. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { LineCounter } from 'yaml';
import { z } from 'zod';
import { Id } from '#contract/vocabulary.ts';
import { parsedYaml } from '../../server/import/readers/parsed-yaml.ts';

const Need = z.strictObject({
  /** In a person's own words. */
  need: z.string().trim().min(1),
  /** Ids of capabilities that are right answers, the best first. */
  capabilities: z.array(Id).min(1),
  /** Ids of some tools that are right too, though no seed says that they offer one of the capabilities. */
  tools: z.array(Id).default([]),
});
export type Need = z.infer<typeof Need>;

/** Figures are reported of one half only; the other one may be looked at while a search is made better. */
export type Half = 'tune' | 'report';

/** All needs, in the file's order. Throws an Unreadable for what is no YAML, a ZodError for what is no list of needs. */
export async function readNeeds(): Promise<Need[]> {
  const text = await readFile(new URL('needs.yaml', import.meta.url), 'utf8');
  return z.array(Need).parse(parsedYaml(text, new LineCounter()).top);
}

const Words = z.record(Id, z.array(Id).min(1));

/** Functions of the field guide, by the words that sources had for them when the needs were written. */
export async function readFunctionsOfWords(): Promise<z.output<typeof Words>> {
  const text = await readFile(new URL('functions-of-words.yaml', import.meta.url), 'utf8');
  return Words.parse(parsedYaml(text, new LineCounter()).top);
}

/** Decided by the first bit of the need's sha256 alone, so that nobody chose which need is where. */
export function halfOf(need: string): Half {
  const firstBit = createHash('sha256').update(need).digest().readUInt8(0) >> 7;
  return firstBit === 1 ? 'tune' : 'report';
}

/** Each need in its half, in the order given. */
export function halves(needs: readonly Need[]): Record<Half, Need[]> {
  const of = (half: Half) => needs.filter(({ need }) => halfOf(need) === half);
  return { tune: of('tune'), report: of('report') };
}
