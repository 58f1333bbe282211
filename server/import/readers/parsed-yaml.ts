import { isScalar, parseDocument, visit, type Document, type LineCounter } from 'yaml';
import { deepestNesting, maxAliases } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { leftOpen } from './yaml-left-open.ts';
import { yamlInWords } from './yaml-words.ts';

/** Parses a YAML text and gives its value. Throws an Unreadable for what is no YAML and for aliases that multiply. */
export function parsedYaml(text: string, lines: LineCounter): { document: Document; top: unknown } {
  const document = parsed(text, lines);
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    if (error.message.startsWith('Maximum call stack')) throw tooDeep(line);
    const open =
      error.code === 'BAD_INDENT' || error.code === 'MISSING_CHAR' ? leftOpen(document, text) : undefined;
    if (open !== undefined)
      throw new Unreadable(
        `is not YAML: has a ${open.opens} that is never closed, or one inside of it`,
        lines.linePos(open.at).line,
      );
    throw new Unreadable(`is not YAML: ${yamlInWords(error.code)}`, Math.max(line, 1));
  }
  const twice = keyTwice(document);
  if (twice !== undefined)
    throw new Unreadable(
      `is not YAML: the name "${twice.name}" stands twice in one map`,
      lines.linePos(twice.at).line,
    );
  try {
    return { document, top: document.toJS({ maxAliasCount: maxAliases }) };
  } catch (failure) {
    if (failure instanceof ReferenceError)
      throw new Unreadable(
        `uses aliases (*name) that stand for more than ${maxAliases} copies of something: write it out`,
        1,
      );
    throw failure;
  }
}

/** The parser follows nesting on the stack, and says so or not when that ends. */
function parsed(text: string, lines: LineCounter): Document {
  try {
    // Its own check of keys compares each with all before it: minutes for a map of some hundred thousand.
    return parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  } catch (failure) {
    throw failure instanceof RangeError ? tooDeep(1) : failure;
  }
}

/** A key that stands twice in one map, with its offset. */
function keyTwice(document: Document): { name: string; at: number } | undefined {
  let found: { name: string; at: number } | undefined;
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key) || key.value === '<<') continue;
        if (seen.has(key.value)) {
          found = { name: String(key.value), at: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

function tooDeep(line: number): Unreadable {
  return new Unreadable(`nests far more than ${deepestNesting} levels deep`, line);
}
