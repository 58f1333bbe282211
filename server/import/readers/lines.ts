import type { Reader } from './reader.ts';
import { textLines } from './text.ts';

/** Any text: each line that is not blank is a row with its `text`. Only where a mapping says so. */
export const lines: Reader = {
  id: 'lines',
  endings: [],
  async *rows(bytes) {
    let line = 0;
    for await (const text of textLines(bytes)) {
      line += 1;
      const trimmed = text.trim();
      if (trimmed !== '') yield { line, row: { text: trimmed } };
    }
  },
};
