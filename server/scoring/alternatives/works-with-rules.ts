/**
 * What goes with a tool and is no alternative to it, by types and words of names. Adding a rule is adding a line: the
 * first that fits says how the two go together, with the tool's name in the place of NAME.
 */
import type { ToolType } from '#contract/vocabulary.ts';

export interface WorksWithRule {
  /** Types of what goes with it; left out: any but the tool's own kind of thing. */
  readonly types?: readonly ToolType[];
  /** A word its name has beside the tool's; left out: none has to be there. */
  readonly name?: RegExp;
  /** Whether the tool's name has to begin or end the other's, or stand behind "for", not just anywhere. */
  readonly leading?: true;
  /** Of the same kind of thing too: only the words of the name tell. */
  readonly sameKind?: true;
  readonly how: string;
}

export const worksWithRules: readonly WorksWithRule[] = [
  { name: /^awesome\b/i, sameKind: true, how: 'list about NAME' },
  {
    name: /\b(courses?|tutorials?|lessons?|bootcamp|cookbook|handbook|book|guide|examples?|workshop|cheat ?sheets?)\b/i,
    sameKind: true,
    how: 'course or guide about NAME',
  },
  { name: /^(langchain|llama[- ]?index)[- ]/i, sameKind: true, how: 'integration for NAME' },
  {
    name: /\b(plug-?ins?|add-?ons?|extensions?|integrations?|connectors?|bridge|adapters?|wrapper|sdk|bindings?|client)\b/i,
    sameKind: true,
    how: 'add-on for NAME',
  },
  { types: ['mcp-server'], leading: true, how: 'MCP server for NAME' },
  { types: ['extension'], how: 'extension for NAME' },
  { types: ['skill'], how: 'skill for NAME' },
  { types: ['template', 'prompt', 'workflow'], how: 'made for NAME' },
  { types: ['api'], leading: true, how: 'API of NAME' },
  { types: ['dataset', 'benchmark'], leading: true, how: 'data about NAME' },
];

/** Words that say that a server is one; what is left of its name is what it is for. */
export const serverWords: ReadonlySet<string> = new Set([
  'mcp',
  'server',
  'servers',
  'api',
  'tool',
  'tools',
  'integration',
  'connector',
  'unofficial',
  'official',
  'the',
  'for',
]);

/** What stands before it is no name: one says "Haystack", and "a haystack". */
export const articles: ReadonlySet<string> = new Set([
  'a',
  'an',
  'any',
  'each',
  'every',
  'my',
  'our',
  'some',
  'your',
]);
