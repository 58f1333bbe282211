/** Which version of what a model is, read from its name. Pure: the same name gives the same answer. */
import type { ToolType } from '#contract/vocabulary.ts';
import { brands, spelt } from './marks.ts';
import { nameParts, type NameParts } from './name-parts.ts';

export interface Family {
  /** The family's words, the first in front and the others in the order of the alphabet: `claude-sonnet`. */
  readonly id: string;
  /** What people call it: `Claude Sonnet`. */
  readonly name: string;
}

export interface VersionOf {
  readonly family: Family;
  /** `3.5 (2024-10-22)`; null when the name is the family's own, as a moving name is. */
  readonly version: string | null;
}

export interface Named {
  readonly name: string;
  /** Its other names and keys, which may give a date that the name leaves out. */
  readonly others?: readonly string[];
  readonly type: ToolType;
}

/** More words than this are a sentence, not a name. */
const maxWords = 5;
const maxNameLength = 200;

/**
 * What is no model, and what cannot be read for certain, is of no family: a name with two numbers, two dates, or words
 * in brackets. Where words, numbers and dates stand in a name does not matter, but for the first word.
 */
export function versionOf({ name, others = [], type }: Named): VersionOf | null {
  if (type !== 'model') return null;
  const parts = name.length > maxNameLength ? null : nameParts(name);
  if (parts === null) return null;
  const family = familyOf(parts.words);
  if (family === null) return null;
  const date = parts.date ?? dateIn(others, family, parts.generation);
  return { family, version: printed(parts, date) };
}

/** The family that a source names, to the letter; its id is that of the same name where it is read from tools. */
export function statedFamily(name: string): Family | null {
  const parts = nameParts(name);
  const plain =
    parts !== null && parts.generation === null && parts.marks.length === 0 && parts.date === null;
  const id = (plain ? familyOf(parts.words)?.id : undefined) ?? slug(name.toLowerCase());
  return /^[a-z0-9]/.test(id) ? { id: id.slice(0, maxNameLength), name } : null;
}

function familyOf(words: readonly string[]): Family | null {
  const [first, ...rest] = words.map((word) => word.toLowerCase());
  if (first === undefined || words.length > maxWords) return null;
  if (words.length === 1 && first.length < 3 && !brands.has(first)) return null;
  const parts = [first, ...rest.sort()].map(slug);
  if (parts.includes('')) return null;
  const id = parts.join('-');
  return { id: id.slice(0, maxNameLength), name: words.map(spelling).join(' ') };
}

const slug = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');

function spelling(word: string): string {
  if (word !== word.toLowerCase() || /^o\d$/.test(word)) return word;
  return spelt[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
}

/** The one date that other names give which say the same family and number. */
function dateIn(others: readonly string[], family: Family, generation: string | null): string | null {
  const dates = new Set<string>();
  for (const other of others) {
    const parts = nameParts(other);
    if (parts?.date == null || familyOf(parts.words)?.id !== family.id) continue;
    if (parts.generation === null || generation === null || sameNumber(parts.generation, generation))
      dates.add(parts.date);
  }
  const [date] = dates;
  return dates.size === 1 && date !== undefined ? date : null;
}

const sameNumber = (a: string, b: string): boolean => a.replace(/\.0$/, '') === b.replace(/\.0$/, '');

function printed({ generation, marks }: NameParts, date: string | null): string | null {
  const text = [generation, ...marks].filter((part) => part !== null).join(' ');
  if (date === null) return text === '' ? null : text;
  return text === '' ? date : `${text} (${date})`;
}
