import { plainName } from './plain-name.ts';

/** A tool's name, and how a page writes it: with Markdown or HTML here, plain there. */
export interface SpelledName {
  /** Without marks. */
  readonly name: string;
  readonly spellings: readonly string[];
}

export function spelledName(...spellings: readonly [string, ...string[]]): SpelledName {
  const name = plainName(spellings[0]);
  return { name, spellings: [...new Set([name, ...spellings])] };
}

/** Marks before and behind a word. */
const opens = String.raw`(?:[*_~\x60]|!?\[|<[a-z][^<>]*>)*`;
const closes = String.raw`(?:[*_~\x60]|\]\((?:[^()]|\([^()]*\))*\)|<\/[a-z][^<>]*>)*`;

const escaped = (text: string): string =>
  text
    .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replaceAll('&', '&(?:amp;)?')
    .replaceAll('<', '(?:<|&lt;)')
    .replaceAll('>', '(?:>|&gt;)')
    .replaceAll(' ', `${closes} ${opens}`);

/** The source of a pattern that matches the name in running text, whatever marks stand around it or its words. */
export function namePattern({ name, spellings }: SpelledName): string {
  const pattern = patternOf([name]);
  const usual = new RegExp(`^${pattern}$`, 'u');
  const others = spellings.filter((text) => !usual.test(text));
  return others.length === 0 ? pattern : patternOf([name, ...others]);
}

const patternOf = (texts: readonly string[]): string =>
  `${opens}(?:${texts
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})${closes}`;

/** Whether a text is the name and nothing else. */
export const isName = (text: string, { name, spellings }: SpelledName): boolean =>
  spellings.includes(text) || plainName(text) === name;
