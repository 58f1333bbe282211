import { rankMethod as methodCall, type Rank, type RankMethod } from '#contract/rank.ts';
import { knownPartsText, rankPartLabels, rankPartText } from '#contract/rank-text.ts';
import { tool as toolCall } from '#contract/tool.ts';
import { rankMethod } from '../answers/ranks.ts';
import { tool } from '../answers/tools.ts';
import { callInput } from './call-input.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = { json: { type: 'boolean', default: false } } as const;

export const rankCommand: Command = {
  name: 'rank',
  usage: 'rank [TOOL] [--json]',
  summary: 'How the rank of a tool comes about, part by part; without a tool, how ranks are made.',
  async run(args) {
    const {
      values: { json },
      positionals: [id],
    } = parseOptions(args, options, 1);
    const write = <Answer>(answer: Answer, told: (answer: Answer) => string) =>
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : told(answer));
    if (id === undefined) {
      callInput(methodCall, {});
      write(await withDatabase({ queryTimeoutMs: timeoutMs }, rankMethod), method);
      return 0;
    }
    const input = callInput(toolCall, {}, { id });
    const found = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => tool(db, input));
    write({ tool: found.id, name: found.name, rank: found.rank ?? null }, ({ name, rank }) =>
      rank === null ? `${name} has no rank: fewer than two of its parts are known.\n` : parts(name, rank),
    );
    return 0;
  },
};

const percent = (weight: number): string => `${Math.round(100 * weight)} %`;

function method({ method: version, rule, parts: of, on, ranked }: RankMethod): string {
  const rows = of.map(({ label, weight, formula }) => [label, percent(weight), formula]);
  const counts = ranked.map(({ known, tools }) => `${tools.toLocaleString('en')} of ${known} known parts`);
  return [
    `Rank, method ${version}: ${rule}`,
    table(rows, ['part', 'weight', 'formula']).trimEnd(),
    `Measured on ${on ?? 'no date'}. Tools with a rank: ${counts.join(', ') || 'none'}.`,
    '',
  ].join('\n');
}

function parts(name: string, { value, known, method: version, parts: of }: Rank): string {
  const rows = of.map((part) => [
    rankPartLabels[part.id],
    part.value === null ? null : part.value.toFixed(2),
    percent(part.weight),
    rankPartText(part),
  ]);
  return [
    `${name}: ${value.toFixed(2)} of 100, ${knownPartsText(known)} (method ${version})`,
    table(rows, ['part', 'value', 'weight', 'from']),
  ].join('\n');
}
