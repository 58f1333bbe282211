/** Takes the name of a model apart: the words that it is called by, and the marks of its version. Pure. */
import { brands, makers, notes, roles } from './marks.ts';

export interface NameParts {
  /** As they are written, in the order of the name; each once. */
  readonly words: readonly string[];
  /** `3.5`, `V3`, `K2.5`; null when the name says none. */
  readonly generation: string | null;
  /** Of the marks, each once and in an order that is not the name's: `v0.2`, `70B`, `Instruct`, `preview`. */
  readonly marks: readonly string[];
  /** `2024-10-22`, `2024-10`, or `0324` where a name gives month and day alone. */
  readonly date: string | null;
}

type Kind = 'generation' | 'revision' | 'size' | 'context' | 'role' | 'note';
type Part =
  | { readonly kind: Kind; readonly text: string }
  | { readonly kind: 'word'; readonly text: string; readonly generation?: string };

const orderOfMarks: readonly Kind[] = ['size', 'context', 'role', 'revision', 'note'];

/** Null when something in the name can be read as neither a word nor a mark, or says two versions at once. */
export function nameParts(name: string): NameParts | null {
  const { text, dates } = withoutDates(plain(name));
  if (dates.length > 1) return null;
  for (const [, inside = ''] of text.matchAll(/\(([^)]*)\)/g)) {
    // Words in brackets say who serves it, or what else it is called.
    if (split(inside).some((token) => partsOf(token).some(({ kind }) => kind === 'word'))) return null;
  }
  const parts: Part[] = [];
  for (const token of joinedGpt(withoutMaker(split(text)))) {
    const read = partsOf(token);
    if (read.length === 0) return null;
    parts.push(...read);
  }
  const words = new Map<string, string>();
  for (const { kind, text } of parts) {
    if (kind === 'word' && !words.has(text.toLowerCase())) words.set(text.toLowerCase(), text);
  }
  const said = parts.flatMap((part) =>
    part.kind === 'generation'
      ? [part.text]
      : part.kind === 'word' && part.generation
        ? [part.generation]
        : [],
  );
  const versions = new Set(parts.flatMap(({ kind, text }) => (kind === 'revision' ? [text] : [])));
  const generations = new Set(said);
  if (generations.size > 1 || versions.size > 1) return null;
  // A "v2" beside another number is a revision of it, as "v0.2" always is; else it is the number itself.
  const [revision = ''] = versions;
  const alone = generations.size === 0 && /^v[1-9]/.test(revision);
  const generation = alone ? revision.toUpperCase() : ([...generations][0] ?? null);
  const marks = orderOfMarks.flatMap((kind) =>
    kind === 'revision' && alone
      ? []
      : [...new Set(parts.flatMap((part) => (part.kind === kind ? [part.text] : [])))].sort(bySize),
  );
  return { words: [...words.values()], generation, marks, date: dates[0] ?? null };
}

/** Without a path or a maker in front, and without what stands behind an "@". */
function plain(name: string): string {
  const text = name
    .normalize('NFC')
    .trim()
    .replace(/^\S*\//u, '')
    .replace(/^[^\s:/]+(?: [^\s:/]+)*:\s+/u, '')
    .replace(/@.*$/su, '')
    .replace(/\b(chatgpt|gpt)(?=\d)/giu, '$1-')
    .replace(/\bno[ -](?=think)/giu, 'no')
    .replace(/\bnon[ -](?=reasoning)/giu, 'non')
    .replace(/(?<=\d)[ -](?=bit\b)/giu, '')
    .replace(/\bv(?=\d{4}\b)/giu, '')
    .replace(/\+(?=[\s-]|$)/gu, ' Plus')
    .replace(/(?<![\d.])(\d)[p_](?=\d(?:[^\da-z]|$))/giu, '$1.');
  // In an id a dash stands between the digits of a number: claude-3-5-sonnet.
  return /\s/u.test(text) ? text : text.replace(/(?<=[^\d.])(\d)-(\d)(?=-|$)/gu, '$1.$2');
}

const year = '20\\d\\d';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const dateForms: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [standing(`(${year})-?(${month})-?(${day})`), ([, y, m, d]) => `${y}-${m}-${d}`],
  [standing(`(2[3-9])(${month})(${day})`), ([, y, m, d]) => `20${y}-${m}-${d}`],
  [standing(`(${month})[-/](${year})`), ([, m, y]) => `${y}-${m}`],
  [standing(`(${year})-(${month})`), ([, y, m]) => `${y}-${m}`],
  [standing(`(${month})[-/](${day})`), ([, m, d]) => `${m}${d}`],
  [standing(`(2[3-9])\\.?(${month})`), ([, y, m]) => `20${y}-${m}`],
  [standing(`(${month})(${day})`), ([, m, d]) => `${m}${d}`],
  [standing(`(${year})`), ([, y]) => `${y}`],
];

function standing(digits: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d.])${digits}(?![\\p{L}\\d]|\\.\\d)`, 'gu');
}

function withoutDates(text: string): { text: string; dates: string[] } {
  const dates = new Set<string>();
  let rest = text;
  for (const [form, print] of dateForms) {
    rest = rest.replace(form, (...found: string[]) => {
      dates.add(print(found));
      return ' ';
    });
  }
  return { text: rest, dates: [...dates] };
}

const split = (text: string): string[] => text.split(/[\s\-_:,;·–—|/()[\]{}"'’]+/u).filter(Boolean);

function withoutMaker(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !makers.has(token.toLowerCase()));
  const brand = tokens[first]?.toLowerCase().replace(/v?[\d.]+$/, '') ?? '';
  const whole = tokens[first]?.toLowerCase() ?? '';
  return first > 0 && (brands.has(brand) || brands.has(whole)) ? tokens.slice(first) : tokens;
}

/** In "GPT-4 Turbo" the number is part of the name. From 5 on what stands behind the dot is a version. */
function joinedGpt(tokens: readonly string[]): readonly string[] {
  const at = tokens.findIndex((token) => /^(?:chat)?gpt$/i.test(token));
  const number = tokens[at + 1] ?? '';
  if (at < 0 || !/^\d+(?:\.\d+)?[ov]?$/i.test(number)) return tokens;
  const name = /^chat/i.test(tokens[at] ?? '') ? 'ChatGPT' : 'GPT';
  const [, whole = '', behind = ''] = /^([5-9]|\d\d)(\.\d+)$/.exec(number) ?? [];
  const joined =
    whole === ''
      ? [`${name}-${number.toLowerCase().replace('v', 'V')}`]
      : [`${name}-${whole}`, `${whole}${behind}`];
  return [...tokens.slice(0, at), ...joined, ...tokens.slice(at + 2)];
}

/** A token as words and marks; nothing when it is neither. */
function partsOf(token: string): readonly Part[] {
  const low = token.toLowerCase();
  const role = roles[low];
  if (role !== undefined) return [{ kind: 'role', text: role }];
  const note = notes[low];
  if (note !== undefined) return [{ kind: 'note', text: note }];
  if (/^\d{1,2}(?:\.\d{1,3}){0,2}$/.test(low)) return [{ kind: 'generation', text: low }];
  // GLM-4.6V is the fourth GLM that sees.
  const [, seen = ''] = /^(\d{1,2}(?:\.\d)?)v$/.exec(low) ?? [];
  if (seen !== '')
    return [
      { kind: 'word', text: 'V' },
      { kind: 'generation', text: seen },
    ];
  if (/^v\d{1,2}(?:\.\d{1,3}){0,2}$/.test(low)) return [{ kind: 'revision', text: low }];
  if (/^\d{3}$/.test(low)) return [{ kind: 'revision', text: low }];
  if (/^(?:\d+x)?\d+(?:\.\d+)?[bmt]$|^[ae]\d+(?:\.\d+)?b$|^\d+e$/.test(low))
    return [{ kind: 'size', text: low.toUpperCase().replace('X', 'x') }];
  if (/^\d+k$/.test(low)) return [{ kind: 'context', text: low.toUpperCase() }];
  if (/^(?:chat)?gpt-/.test(low)) return [{ kind: 'word', text: token }];
  // DeepSeek R1, Kimi K2.5: the letter and its first number are a name.
  const [, letter = '', more = ''] = /^([a-uw-z]\d{1,2})((?:\.\d{1,2})?)$/.exec(low) ?? [];
  if (letter !== '') {
    const text = token.slice(0, letter.length);
    return [more === '' ? { kind: 'word', text } : { kind: 'word', text, generation: low.toUpperCase() }];
  }
  const [, word = '', number = ''] = /^(\p{L}{2,}?)\.?(v?\d{1,2}(?:\.\d{1,3}){0,2})$/u.exec(low) ?? [];
  if (word !== '') return [{ kind: 'word', text: token.slice(0, word.length) }, ...partsOf(number)];
  const readable = /^[\p{L}\p{N}.]*\p{L}[\p{L}\p{N}.]*$/u.test(low) && !/\p{L}\.\p{L}/u.test(low);
  return readable ? [{ kind: 'word', text: token }] : [];
}

const bySize = (a: string, b: string): number =>
  Number(/^[AE]\d/.test(a)) - Number(/^[AE]\d/.test(b)) || (a < b ? -1 : a > b ? 1 : 0);
