import { isMap, isNode, isScalar, isSeq, LineCounter } from 'yaml';
import { parsedYaml } from './parsed-yaml.ts';
import type { Reader } from './reader.ts';
import { rowLists } from './rows-at.ts';
import { wholeText } from './text.ts';

/** YAML: a list, or a map whose values are the rows; `rows` says where it lies inside the file. Read as a whole. */
export const yaml: Reader = {
  id: 'yaml',
  endings: ['yaml', 'yml'],
  whole: true,
  async *rows(bytes, options) {
    const lines = new LineCounter();
    const { document, top } = parsedYaml(await wholeText(bytes), lines);
    for (const { way, rows, ...names } of rowLists(top, options.rows)) {
      const startOf = starts(document.getIn(way, true));
      for (const { name, row } of rows) {
        const start = startOf(name);
        yield { line: start === undefined ? 1 : lines.linePos(start).line, row, ...names };
      }
    }
  },
};

/** Where the entries of a list or map begin, found once for all of them: asking for each would walk a map from its start. */
function starts(rows: unknown): (name: string | number) => number | undefined {
  if (isSeq(rows)) return (name) => startOf(rows.items[Number(name)]);
  const byName = new Map<string, number | undefined>();
  if (isMap(rows))
    for (const { key, value } of rows.items)
      byName.set(String(isScalar(key) ? key.value : key), startOf(value));
  return (name) => byName.get(String(name));
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
