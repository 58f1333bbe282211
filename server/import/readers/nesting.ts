import { deepestNesting } from './limits.ts';

/** The offset where a JSON text nests deeper than may be, before a parser is asked to follow it; undefined when nowhere. */
export function tooDeep(text: string): number | undefined {
  // So short a text cannot.
  if (text.length <= deepestNesting) return undefined;
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isText) {
      if (code === 0x5c) i += 1;
      else if (code === 0x22) isText = false;
    } else if (code === 0x22) isText = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepestNesting) return i;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return undefined;
}
