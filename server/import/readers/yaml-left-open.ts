import { isScalar, visit, type Document, type Node } from 'yaml';

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

export interface LeftOpen {
  /** Offset of what opens. */
  readonly at: number;
  readonly opens: string;
}

/**
 * The list, map or text that opens and is never closed, the innermost one. The parser notices it far behind, where what
 * follows fits no longer.
 */
export function leftOpen(document: Document, text: string): LeftOpen | undefined {
  let found: LeftOpen | undefined;
  const look = (node: Node): void => {
    const [at, end] = node.range ?? [0, 0];
    const opens = text.charAt(at);
    const closes = closing[opens];
    if (closes === undefined || (isScalar(node) && node.type?.startsWith('QUOTE_') !== true)) return;
    if (end - at < 2 || text.charAt(end - 1) !== closes) found = { at, opens };
  };
  visit(document, { Node: (_, node) => look(node) });
  return found;
}
