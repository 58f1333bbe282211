/** Fields of facts that take one of a few words: a mapping that names another, or a column for one, is a mistake. */
import { z } from 'zod';
import { CapabilityFact, MatchFact, OfferFact, RecordFact } from '#contract/interchange.ts';
import { nearestName } from '../nearest-name.ts';
import { MappingProblem, type At } from './mapping-problem.ts';

const shapes: Readonly<Record<string, Readonly<Record<string, z.core.$ZodType>>>> = {
  record: RecordFact.shape,
  capability: CapabilityFact.shape,
  offer: OfferFact.shape,
  match: MatchFact.shape,
};

/**
 * @param value as the mapping has it; anything but a text is read off the row and checked there
 * @throws MappingProblem
 */
export function checkWord(kind: string, field: string, value: unknown, at: At): void {
  const words = wordsOf(shapes[kind]?.[field]);
  if (words === undefined || typeof value !== 'string') return;
  const there = `There are ${words.map((word) => `=${word}`).join(', ')}`;
  if (!value.startsWith('=')) {
    if (words.includes(value))
      throw new MappingProblem(
        `"${value}" is read as the name of a column; the word itself is written =${value}, and a column of that name { path: [${value}] }. ${there}`,
        at,
      );
    return;
  }
  const word = value.slice(1);
  if (words.includes(word)) return;
  const near = nearestName(word, words);
  throw new MappingProblem(
    `"${word}" is none of the words that can stand here.${near === undefined ? '' : ` Did you mean =${near}?`} ${there}`,
    at,
  );
}

function wordsOf(schema: z.core.$ZodType | undefined): string[] | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return wordsOf(schema.unwrap());
  return schema instanceof z.ZodEnum ? schema.options.map(String) : undefined;
}
