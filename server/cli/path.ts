import { howMany } from '#contract/how-many.ts';
import { path as call, type Paths } from '#contract/graph.ts';
import { paths } from '../answers/paths.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = {
  max: { type: 'string' },
  through: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const pathCommand: Command = {
  name: 'path',
  usage: 'path FROM TO [--through matches|capabilities|properties] [--max LINKS] [--json]',
  summary: 'The shortest paths between two tools or capabilities, the strongest first.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 2);
    const { json, ...given } = values;
    const [from, to] = positionals;
    if (from === undefined || to === undefined)
      throw new UsageError('Name both ends: an id of a tool, or capability:ID, as "search" shows them.');
    const input = callInput(call, given, { from, to });
    const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => paths(db, input));
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : pathReport(answer, input.max));
    return 0;
  },
};

const count = (value: number) => value.toLocaleString('en');

/** @param max links of the longest path that was looked for */
export function pathReport(answer: Paths, max: number): string {
  const { from, to, paths: found, total, through, lookedAt, complete } = answer;
  const between = `between ${from.name} and ${to.name}`;
  const [best] = found;
  if (best === undefined) {
    const hint = through === 'properties' ? '' : ' Common properties count with --through properties.';
    return complete
      ? `No path of at most ${howMany(max, 'link')} ${between}.${hint}\n`
      : `No path ${between} was found among the ${howMany(lookedAt, 'link')} looked at; the search stopped there.${hint}\n`;
  }
  const by = through === 'matches' ? 'by comparisons alone' : `through ${through}`;
  const length = best.nodes.length - 1;
  const head = `${count(found.length)} of ${howMany(total, 'path')} of ${howMany(length, 'link')} ${between}, ${by}.`;
  const rest = complete ? '' : ` Of ${howMany(lookedAt, 'link')} looked at: there may be stronger ones.`;
  return `${head}${rest}\n\n${found.map((path) => `${line(path)}\n`).join('')}`;
}

/** `A —12— B`: the number is that of matches; `offered` where nobody compared the two. */
function line({ nodes, edges }: Paths['paths'][number]): string {
  const [first, ...others] = nodes;
  let text = first?.name ?? '';
  for (const [i, node] of others.entries()) {
    const before = nodes[i]?.ref;
    const matches = edges
      .filter(
        ({ from, to }) =>
          [from, to].includes(node.ref) && before !== undefined && [from, to].includes(before),
      )
      .reduce((sum, edge) => sum + edge.matches, 0);
    text += ` —${matches > 0 ? count(matches) : 'offered'}— ${node.name}`;
  }
  return text;
}
