import { type Decided, pair } from '#contract/imports.ts';
import type { Database } from '../database/driver.ts';
import { settleConflict, settlePair } from '../import/settle.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withWriting } from './with-writing.ts';

export const decideCommand: Command = {
  name: 'decide',
  usage: 'decide ID join|apart [--json]   or   decide LEFT RIGHT join|apart [--json]',
  summary:
    'Say whether two records are one tool: by the id of a conflict, or by two sides, each tool:ID or SOURCE/KEY. The word outlives undo and new imports.',
  async run(args) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } }, 3);
    const settle = read(positionals);
    const decided = await withWriting({ task: 'a decision' }, settle);
    process.stdout.write(values.json ? `${JSON.stringify(decided, null, 2)}\n` : told(decided));
    return 0;
  },
};

/** @throws UsageError */
function read(words: readonly string[]): (db: Database) => Promise<Decided> {
  const named = words.slice(0, -1);
  const decision = words.at(-1);
  if (decision !== 'join' && decision !== 'apart')
    throw new UsageError('Say "join" or "apart" last: one tool, or two.');
  const [left, right] = named;
  if (left === undefined)
    throw new UsageError('Say what to decide: the id of a conflict ("conflicts" lists them), or two sides.');
  if (right === undefined) return (db) => settleConflict(db, left, decision);
  const sides = pair.input.safeParse({ left, right, same: decision === 'join' });
  if (!sides.success) {
    const wrong = sides.error.issues.map(({ path }) => `"${path[0] === 'left' ? left : right}"`);
    throw new UsageError(`${wrong.join(' and ')}: a side is tool:ID or SOURCE/KEY.`);
  }
  const { data } = sides;
  return (db) => settlePair(db, data.left, data.right, data.same);
}

function told({ left, right, decision, tools }: Decided): string {
  const said = decision === 'join' ? 'are one tool' : 'are two tools';
  const moved = tools.length === 0 ? 'no tool changed' : `changed ${tools.join(', ')}`;
  return `${left} and ${right} ${said}: kept; ${moved}.\n`;
}
