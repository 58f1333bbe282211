import { LineCounter, isNode } from 'yaml';
import { parsedYaml } from './parsed-yaml.ts';
import type { Reader } from './reader.ts';
import { rowsAt } from './rows-at.ts';
import { wholeText } from './text.ts';

/** YAML: a list, or a map whose values are the rows; `rows` says where it lies inside the file. Read as a whole. */
export const yaml: Reader = {
  id: 'yaml',
  endings: ['yaml', 'yml'],
  whole: true,
  async *rows(bytes, options) {
    const lines = new LineCounter();
    const { document, top } = parsedYaml(await wholeText(bytes), lines);
    for (const { place, row } of rowsAt(top, options.rows)) {
      const node = document.getIn(place, true);
      const start = isNode(node) ? node.range?.[0] : undefined;
      yield { line: start === undefined ? 1 : lines.linePos(start).line, row };
    }
  },
};
