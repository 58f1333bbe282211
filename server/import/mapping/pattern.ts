/** Regular expressions of a mapping, in time that grows with the text only: whoever writes them cannot hang a reader. */
import { RE2JS } from 're2js';

export interface Pattern {
  /** Whether it is found anywhere in the text. */
  isIn(text: string): boolean;
  /** What its first group, or all of it where it has none, is where it is first found; undefined where it is not. */
  firstGroup(text: string): string | undefined;
  /** Every place where it is found, replaced; `$1` is its first group. */
  replaceIn(text: string, by: string): string;
}

/** @throws Error with what the engine cannot do, such as looking ahead or behind */
export function compilePattern(text: string): Pattern {
  const compiled = RE2JS.compile(text);
  return {
    isIn: (value) => compiled.matcher(value).find(),
    firstGroup(value) {
      const found = compiled.matcher(value);
      return found.find() ? (found.group(found.groupCount() > 0 ? 1 : 0) ?? undefined) : undefined;
    },
    replaceIn: (value, by) => compiled.matcher(value).replaceAll(by),
  };
}

/** What is wrong with a pattern, in words for whoever wrote it; undefined when nothing is. */
export function patternProblem(text: string): string | undefined {
  if (/\(\?(?:[=!]|<[=!])/.test(text))
    return 'looks ahead or behind, which patterns here cannot: catch what stands next to it in a group and put it back ("by: $1")';
  if (/\\[1-9]/.test(text)) return 'refers back to a group, which patterns here cannot';
  try {
    RE2JS.compile(text);
    return text === '' ? 'is empty' : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
    return `is not a regular expression: ${reason}`;
  }
}
