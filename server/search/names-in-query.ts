/** Names that a query may hold ("something like Photoshop"), to be looked up among the tools. Pure. */
import { toolSlug } from '../names/tool-slug.ts';

export interface NameInQuery {
  /** As tools are sorted by: in lower case. */
  readonly name: string;
  /** The same as an id would be made of it. */
  readonly id: string;
  /** The query without it, and without the words that lead to it. */
  readonly rest: string;
  /** Whether the words around it ask for what can stand in its place ("alternative to"), not only speak of it ("than"). */
  readonly toReplace: boolean;
}

const maxNameWords = 5;
const maxWords = 16;
const replacing =
  /\b(like|alternatives? (to|for)|instead of|replac(e|es|ing)|replacement (for|of)|(switch|move|migrate) (away )?from|similar to)$/;
const comparing = /\b(compared to|than|vs)$/;
/** "A free alternative to Notion" names what stands behind it, not what stands before. */
const after = /^(alternatives?|replacements?|competitors?)\b(?! (to|of)\b)/;

/**
 * Runs of up to five words that the model does not know, or that a word such as "like" or "alternative" points at; the
 * longest first. What is neither is left to the meaning of its words: "notes" is a thing before it is somebody's product.
 * @param knows whether the model knows a word of a text
 */
export function namesInQuery(query: string, knows: (text: string) => boolean): NameInQuery[] {
  const words = query.toLowerCase().split(/\s+/).slice(0, maxWords).filter(Boolean);
  const found: NameInQuery[] = [];
  for (let length = Math.min(maxNameWords, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const name = words
        .slice(at, at + length)
        .join(' ')
        .replaceAll(/^["'“(]+|["'”),.?!;]+$/g, '');
      const [left, right] = [words.slice(0, at).join(' '), words.slice(at + length).join(' ')];
      const toReplace = replacing.test(left) || after.test(right);
      const pointedAt = toReplace || comparing.test(left);
      if (name === '' || !(pointedAt || unknown(name, knows))) continue;
      const rest = `${left
        .replace(replacing, '')
        .replace(comparing, '')
        .replace(/\bsomething\s*$/, '')} ${right.replace(after, '')}`.trim();
      found.push({ name, id: toolSlug(name), rest, toReplace });
    }
  }
  return found;
}

/** Of a name's words, whether one is not in the vocabulary. */
const unknown = (name: string, knows: (text: string) => boolean): boolean =>
  name.split(' ').some((word) => !knows(word));
