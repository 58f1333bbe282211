/** What a source's own verdict says and the table it prints beside it cannot support. */
import type { SourceText } from '#contract/compare.ts';
import { isFree, partWords, verdictParts, type VerdictPart, type VerdictTool } from './verdict.ts';

type Contradiction = SourceText['contradictions'][number];
type Pair = readonly [VerdictTool, VerdictTool];
type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: (name: string) => string;
  /** Why the table cannot support the clause; empty when it does. */
  readonly check: (found: Groups, tools: Pair) => string[];
}

const number = String.raw`\d+(?:\.\d+)?`;
const part = `(?:${verdictParts.map((key) => partWords[key]).join('|')})`;
const list = `(?<list>${part}(?:, ${part})*(?: and ${part})?)`;

/** `NAME` groups are `one` and `two`; a form is tried only where a clause can begin. */
const forms: readonly Form[] = [
  {
    pattern: (name) =>
      `(?<one>${name}) (?:scores|ranks) higher at (?<n>${number})/100 vs (?<two>${name}) at (?<m>${number})/100`,
    check: ({ one, two, n, m }, tools) => {
      const [winner, loser] = [named(one, tools), named(two, tools)];
      if (winner.rank === null || loser.rank === null)
        return [missing('rank', [winner, loser], (t) => t.rank)];
      const asPrinted = prints(winner.rank, n) && prints(loser.rank, m);
      if (asPrinted && winner.rank > loser.rank) return [];
      return [`Its own table prints the ranks ${show(winner.rank)} and ${show(loser.rank)}.`];
    },
  },
  {
    pattern: (name) => `(?<one>${name}) and (?<two>${name}) are tied at (?<n>${number})/100`,
    check: ({ one, two, n }, tools) => {
      const [a, b] = [named(one, tools), named(two, tools)];
      if (a.rank === null || b.rank === null) return [missing('rank', [a, b], (t) => t.rank)];
      if (prints(a.rank, n) && a.rank === b.rank) return [];
      return [`Its own table prints the ranks ${show(a.rank)} and ${show(b.rank)}.`];
    },
  },
  {
    pattern: (name) => `(?<one>${name}) (?:leads|is stronger) on ${list}(?=\\.|, while )`,
    check: ({ one, list: parts }, tools) =>
      verdictParts
        .filter((key) => new RegExp(`\\b${partWords[key]}\\b`).test(parts ?? ''))
        .flatMap((key) => checkLead(key, named(one, tools), tools)),
  },
  {
    pattern: (name) => `(?<one>${name}) (?:also )?has a free tier, making it more accessible`,
    check: ({ one }, tools) => {
      const tool = named(one, tools);
      const other = otherThan(tool, tools);
      const free = [isFree(tool.pricing), isFree(other.pricing)];
      if (free.includes(null)) return [missing('pricing', [tool, other], (t) => isFree(t.pricing))];
      if (!free[0]) return [`Its own table prints ${tool.name} as ${tool.pricing}.`];
      return free[1] ? ['Its own table prints both as free to use.'] : [];
    },
  },
];

/**
 * Reads the observed forms of a verdict (rank, parts, free tier; ours and the older ones) and checks each
 * clause against the values the same source prints. Wording it does not know yields nothing, and so do two
 * tools of one name.
 *
 * @param text the source's words, to the letter
 * @param tools the two tools by the names and with the values this source prints; null where it prints none
 * @returns clauses as they stand in `text`, in its order, each with a sentence that says why
 */
export function contradictions(text: string, tools: Pair): Contradiction[] {
  if (tools[0].name === tools[1].name) return [];
  const name = tools
    .map((tool) => tool.name)
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  return forms
    .flatMap(({ pattern, check }) => {
      const found = text.matchAll(new RegExp(`(?<=^|[.!?] |, while |However, )${pattern(name)}`, 'gm'));
      return [...found].map((match) => ({
        at: match.index,
        clause: match[0],
        reason: check(match.groups ?? {}, tools).join(' '),
      }));
    })
    .filter(({ reason }) => reason !== '')
    .toSorted((a, b) => a.at - b.at)
    .map(({ clause, reason }) => ({ clause, reason }));
}

function checkLead(key: VerdictPart, leader: VerdictTool, tools: Pair): string[] {
  const other = otherThan(leader, tools);
  const [own, others] = [leader.parts[key], other.parts[key]];
  if (own === null || others === null) return [missing(partWords[key], [leader, other], (t) => t.parts[key])];
  if (own > others) return [];
  return [
    `Its own table prints ${partWords[key]} ${show(own)} for ${leader.name} and ${show(others)} for ${other.name}.`,
  ];
}

function missing(what: string, tools: Pair, value: (tool: VerdictTool) => unknown): string {
  const without = tools.filter((tool) => value(tool) === null).map((tool) => tool.name);
  return `Its own table prints no ${what} for ${without.join(' and ')}.`;
}

function named(name: string | undefined, tools: Pair): VerdictTool {
  return tools[0].name === name ? tools[0] : tools[1];
}

function otherThan(tool: VerdictTool, tools: Pair): VerdictTool {
  return tools[0] === tool ? tools[1] : tools[0];
}

/** Whether a value is printed as `text`, to as many decimals as `text` has. */
function prints(value: number, text: string | undefined): boolean {
  const decimals = text?.split('.')[1]?.length ?? 0;
  return text !== undefined && Math.abs(value - Number(text)) <= 0.5 * 10 ** -decimals + 1e-9;
}

function show(value: number): string {
  return String(Number(value.toFixed(2)));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
