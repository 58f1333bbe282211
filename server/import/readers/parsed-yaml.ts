import { parseDocument, type Document, type LineCounter } from 'yaml';
import { deepestNesting, mostAliases } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Parses a YAML text and gives its value. Throws an Unreadable for what is no YAML and for aliases that multiply. */
export function parsedYaml(text: string, lines: LineCounter): { document: Document; top: unknown } {
  const document = parsed(text, lines);
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    if (error.message.startsWith('Maximum call stack')) throw tooDeep(line);
    throw new Unreadable(`is not YAML: ${error.message.split('\n')[0] ?? ''}`, Math.max(line, 1));
  }
  try {
    return { document, top: document.toJS({ maxAliasCount: mostAliases }) };
  } catch (failure) {
    if (failure instanceof ReferenceError)
      throw new Unreadable(
        `uses aliases (*name) that stand for more than ${mostAliases} copies of something: write it out`,
        1,
      );
    throw failure;
  }
}

/** The parser follows nesting on the stack, and says so or not when that ends. */
function parsed(text: string, lines: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter: lines });
  } catch (failure) {
    throw failure instanceof RangeError ? tooDeep(1) : failure;
  }
}

function tooDeep(line: number): Unreadable {
  return new Unreadable(`nests far more than ${deepestNesting} levels deep`, line);
}
