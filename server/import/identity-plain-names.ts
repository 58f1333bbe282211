/** Names of everything that is no model, read so that spellings of one name are equal. Pure. */
import type { RecordFact } from '#contract/interchange.ts';

export interface PlainName {
  /** Letters, digits, `+` and `#` only: `Power BI` and `PowerBI` are one, `C++` and `C` are two. */
  readonly plain: string;
  /** Who stands before "/", of a key such as `owner/name` or `@scope/name`. */
  readonly owner: string | null;
  /** Only an alias says it, such as the name of a repository that holds several things. */
  readonly alias: boolean;
}

const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
/** Words that say only that a server is one. */
const serverWords = /(?<![\p{L}\p{N}])(?:mcp|server|servers|model context protocol|the)(?![\p{L}\p{N}])/giu;

/** A list that writes "NAME (where it stands)" for a second key of one name means that name. */
const ownKey = (key: string): string => key.replace(/ \([^()]*\)$/, '');

/** @param server leaves out words that say only that it is a server; a name of only such words is none */
export function plainNames(fact: Pick<RecordFact, 'key' | 'name' | 'aliases'>, server: boolean): PlainName[] {
  const texts = [ownKey(fact.key), fact.name, ...fact.aliases];
  const names = new Map<string, PlainName>();
  for (const [index, text] of texts.entries()) {
    const slash = /^@?([^\s/]+)\/([^/]+)$/.exec(text.trim());
    const [owner, name] = slash === null ? [null, text] : [squeeze(slash[1] ?? ''), slash[2] ?? ''];
    const plain = squeeze(server ? name.replace(serverWords, ' ') : name);
    const id = `${owner ?? ''}/${plain}`;
    if (plain !== '' && !names.has(id)) names.set(id, { plain, owner, alias: index > 1 });
  }
  return [...names.values()];
}

/** The package that a key names: `@scope/name`. */
export const packageIn = (key: string): string | null =>
  /^@[^\s/]+\/[^\s/]+$/.exec(ownKey(key).toLowerCase())?.[0] ?? null;

/** Who owns it, by its key, its repository or what it says itself. */
export const ownerWord = (text: string | undefined): string | null => {
  const word = squeeze(text ?? '');
  return word === '' ? null : word;
};

/** Whether two names differ in at most two letters: a slip of the pen, of two names of five letters and more. */
export function nearlyEqual(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 2) return false;
  let before = [...Array(other.length + 1).keys()];
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1];
    for (const [j, its] of [...other].entries()) {
      row.push(
        Math.min((before[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (before[j] ?? 0) + (letter === its ? 0 : 1)),
      );
    }
    before = row;
  }
  return (before[other.length] ?? 0) <= 2;
}
