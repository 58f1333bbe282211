import type { Reader } from './reader.ts';
import { offsetOf, placeOf, placesIn, type Places } from './json-places.ts';
import { jsonTree } from './json-problem.ts';
import { deepestNesting } from './limits.ts';
import { lineFinder } from './line-finder.ts';
import { tooDeep } from './nesting.ts';
import { rowLists } from './rows-at.ts';
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
    const lineAt = lineFinder(text);
    const top = parsed(text, lineAt);
    // The list that rows are in lies so deep, and they are a level below it.
    const places = placesIn(text, (options.rows?.split('.').length ?? 0) + 1);
    for (const { way, rows, ...names } of rowLists(top, options.rows)) {
      const list = way.reduce<Places | undefined>(placeOf, places);
      for (const { name, row } of rows) yield { line: lineAt(offsetOf(placeOf(list, name))), row, ...names };
    }
  },
};

/** By the engine's own parser, which needs a tenth of the time and memory of a tree; that only says what is wrong. */
function parsed(text: string, lineAt: (offset: number) => number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const read = jsonTree(text);
    const problem = 'problem' in read ? read.problem : { says: 'is not JSON', offset: 0 };
    throw new Unreadable(problem.says, lineAt(problem.offset));
  }
}
