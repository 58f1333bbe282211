/** What is wrong with a JSON text, in words for whoever brought it: what should stand there, and what does. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

export interface JsonProblem {
  readonly offset: number;
  /** A clause without its subject. */
  readonly says: string;
}

/** By the parser's names of what it finds. */
const wanted: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value must be a text in double quotes, a number, true, false or null',
  InvalidNumberFormat: 'a number must be written as in 12, -0.5 or 1e6',
  PropertyNameExpected: 'the name of a field must stand here, in double quotes',
  ValueExpected: 'a value must stand here; is there a comma too many before it, or is the end missing?',
  ColonExpected: 'a colon must stand between the name of a field and its value',
  CommaExpected: 'a comma must stand between two entries',
  CloseBraceExpected: 'an object that { opens is never closed by }',
  CloseBracketExpected: 'a list that [ opens is never closed by ]',
  EndOfFileExpected: 'something stands behind its end; several values, one a line, are JSON Lines (.jsonl)',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'a comment is never closed, and JSON has none',
  UnexpectedEndOfString: 'a text is never closed by a double quote',
  UnexpectedEndOfNumber: 'a number ends too early',
  InvalidUnicode: '\\u must be followed by four digits or letters from a to f',
  InvalidEscapeCharacter: 'a backslash in a text must be written twice',
  InvalidCharacter: 'a line break or tab in a text must be written \\n or \\t',
};

/** The tree of a JSON text, or what is wrong with it first. */
export function jsonTree(text: string): { readonly tree: Node } | { readonly problem: JsonProblem } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error === undefined && tree !== undefined) return { tree };
  const offset = error?.offset ?? 0;
  const what =
    wanted[error === undefined ? 'ValueExpected' : printParseErrorCode(error.error)] ??
    'it cannot be read on';
  return { problem: { offset, says: `is not JSON: ${what} (${standing(text, offset)})` } };
}

const shown = 30;

/** What stands at a place of a text. */
function standing(text: string, offset: number): string {
  const rest = text.slice(offset).trimStart();
  if (rest === '') return 'the text ends there';
  const [line = ''] = rest.split('\n');
  return `there is: ${line.length > shown ? `${line.slice(0, shown)}…` : line}`;
}
