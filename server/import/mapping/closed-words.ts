/** Fields of facts that take one of a few words: a mapping that names another, or a column for one, is a mistake. */
import { z } from 'zod';
import { CapabilityFact, MatchFact, OfferFact, RecordFact } from '#contract/interchange.ts';
import { nearestName } from '../nearest-name.ts';
import { MappingProblem, type At } from './mapping-problem.ts';
import type { Value } from './value-schema.ts';

const shapes: Readonly<Record<string, Readonly<Record<string, z.core.$ZodType>>>> = {
  record: RecordFact.shape,
  capability: CapabilityFact.shape,
  offer: OfferFact.shape,
  match: MatchFact.shape,
};

/**
 * Goes through what a mapping writes into a field, as far as it says itself what will stand there: constants, in lists,
 * objects and either branch of a choice. Anything else is read off the row and checked there.
 * @throws MappingProblem
 */
export function checkWords(kind: string, field: string, value: Value, at: At): void {
  const schema = shapes[kind]?.[field];
  if (schema !== undefined) check({ schema, name: field }, value, at);
}

interface Asked {
  readonly schema: z.core.$ZodType;
  /** Of the field, for errors. */
  readonly name: string;
}

function check(asked: Asked, value: Value, at: At): void {
  if (typeof value === 'string') checkWord(asked, value, at);
  if (typeof value !== 'object') return;
  if ('list' in value) for (const [i, one] of value.list.entries()) check(asked, one, [...at, 'list', i]);
  if ('first' in value) for (const [i, one] of value.first.entries()) check(asked, one, [...at, 'first', i]);
  if ('optional' in value) check(asked, value.optional, [...at, 'optional']);
  if ('as' in value) check(asked, value.as, [...at, 'as']);
  if ('when' in value) {
    check(asked, value.give, [...at, 'give']);
    if (value.else !== undefined) check(asked, value.else, [...at, 'else']);
  }
  if ('object' in value) checkObject(asked, value.object, [...at, 'object']);
}

function checkObject({ schema, name }: Asked, fields: Readonly<Record<string, Value>>, at: At): void {
  const whole = entrySchema(schema);
  if (!(whole instanceof z.ZodObject)) return;
  const names = Object.keys(whole.shape);
  for (const [field, value] of Object.entries(fields)) {
    const inside: unknown = whole.shape[field];
    if (!(inside instanceof z.core.$ZodType))
      throw new MappingProblem(
        `"${field}" is no field of \`${name}\`.${meant(field, names)} There are ${names.join(', ')}`,
        [...at, field],
      );
    check({ schema: inside, name: field }, value, [...at, field]);
  }
}

function checkWord({ schema, name }: Asked, value: string, at: At): void {
  const words = wordsOf(schema);
  if (words === undefined) return;
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
  const meantWord = meant(
    word,
    words.map((one) => `=${one}`),
  );
  throw new MappingProblem(`"${word}" is no \`${name}\` that is known.${meantWord} ${there}`, at);
}

function meant(name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

function wordsOf(schema: z.core.$ZodType): string[] | undefined {
  const entry = entrySchema(schema);
  return entry instanceof z.ZodEnum ? entry.options.map(String) : undefined;
}

/** Without what wraps it; of a list its entries, since a mapping may give a single one. */
function entrySchema(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return entrySchema(schema.unwrap());
  return schema instanceof z.ZodArray ? entrySchema(schema.element) : schema;
}
