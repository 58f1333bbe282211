import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser';
import type { Reader } from './reader.ts';
import { deepestNesting } from './limits.ts';
import { tooDeep } from './nesting.ts';
import { rowsAt } from './rows-at.ts';
import { wholeText } from './text.ts';
import { Unreadable } from './unreadable.ts';

/** JSON: a list, or a map whose values are the rows; `rows` says where it lies inside the file. Read as a whole. */
export const json: Reader = {
  id: 'json',
  endings: ['json'],
  whole: true,
  async *rows(bytes, options) {
    const text = await wholeText(bytes);
    const deep = tooDeep(text);
    if (deep !== undefined)
      throw new Unreadable(`nests more than ${deepestNesting} levels deep`, lineFinder(text)(deep));
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true });
    const [error] = errors;
    if (error !== undefined || tree === undefined) {
      const where = lineFinder(text)(error?.offset ?? 0);
      throw new Unreadable(
        `is not JSON: line ${where}: ${error === undefined ? 'empty' : printParseErrorCode(error.error)}`,
        where,
      );
    }
    const lineAt = lineFinder(text);
    const top: unknown = getNodeValue(tree);
    for (const { place, row } of rowsAt(top, options.rows)) {
      yield { line: lineAt(findNodeAtLocation(tree, place)?.offset ?? 0), row };
    }
  },
};

/** Counts on from the last place asked for, so that asking in order reads the text once. */
function lineFinder(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    if (offset < at) [line, at] = [1, 0];
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
