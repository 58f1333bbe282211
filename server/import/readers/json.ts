import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { Reader } from './reader.ts';
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
    const read = jsonTree(text);
    if ('problem' in read) throw new Unreadable(read.problem.says, lineFinder(text)(read.problem.offset));
    const { tree } = read;
    const lineAt = lineFinder(text);
    const top: unknown = getNodeValue(tree);
    for (const { way, rows, ...names } of rowLists(top, options.rows)) {
      const offsetOf = offsets(findNodeAtLocation(tree, [...way]));
      for (const { name, row } of rows) yield { line: lineAt(offsetOf(name)), row, ...names };
    }
  },
};

/** Where the entries of a list or map begin, found once for all of them: asking for each would walk a map from its start. */
function offsets(rows: Node | undefined): (name: string | number) => number {
  if (rows?.type === 'array') return (name) => rows.children?.[Number(name)]?.offset ?? 0;
  const byName = new Map<unknown, number>();
  for (const { children: [key, value] = [] } of rows?.children ?? [])
    if (value !== undefined) byName.set(getNodeValue(key ?? value), value.offset);
  return (name) => byName.get(name) ?? 0;
}
