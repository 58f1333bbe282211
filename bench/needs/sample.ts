/** What people would ask for, and which tools and functions are right answers, as written before search was tuned. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Id } from '#contract/vocabulary.ts';

/** What somebody has in mind; an answer may be of another type where people would still name it first. */
const Kind = z.enum(['model', 'library', 'mcp-server', 'api', 'product', 'open-alternative']);

const Need = z.strictObject({
  /** As a person types it, mistakes included. */
  need: z.string().trim().min(1),
  kind: Kind,
  /** Ids of tools, graded: 3 is what an expert names first, 2 a good answer, 1 an acceptable one. */
  answers: z.record(Id, z.union([z.literal(1), z.literal(2), z.literal(3)])),
});
export type Need = z.infer<typeof Need>;

const Switch = z.strictObject({
  tool: Id,
  /** They do the same job, so that somebody would really switch to them. */
  alternatives: z.array(Id).min(5).max(20),
  /** They share a name, a brand or words, and do another job: add-ons, clients, MCP servers for it, lists. */
  lookAlikes: z.array(Id).min(2).max(6),
});
export type Switch = z.infer<typeof Switch>;

const FunctionNeed = z.strictObject({
  need: z.string().trim().min(1),
  /** Ids of functions that are right answers, the best first. */
  functions: z.array(Id).min(1).max(3),
});
export type FunctionNeed = z.infer<typeof FunctionNeed>;

/** Needs and the tools that answer them, in the file's order. */
export const readNeeds = (): Promise<Need[]> => lines('needs.jsonl', Need);

/** Tools, what people would switch to from them, and what only looks like that. */
export const readSwitches = (): Promise<Switch[]> => lines('alternatives.jsonl', Switch);

/** Needs and the functions that they are about. */
export const readFunctionNeeds = (): Promise<FunctionNeed[]> => lines('function-needs.jsonl', FunctionNeed);

/** Figures are told of the reported half only; the open one may be looked at while search is made better. */
export type Half = 'open' | 'reported';

/** Decided by the text's sha256 alone (an even first byte is open), so that nobody chose which text is where. */
export const half = (text: string): Half =>
  createHash('sha256').update(text).digest().readUInt8(0) % 2 === 0 ? 'open' : 'reported';

async function lines<Row extends z.ZodType>(file: string, row: Row): Promise<z.output<Row>[]> {
  const text = await readFile(new URL(file, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)));
}
