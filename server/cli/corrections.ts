import { visibleText } from '#contract/visible-text.ts';
import { correctionLines } from '../answers/corrections.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;

export const correctionsCommand: Command = {
  name: 'corrections',
  usage: 'corrections',
  summary:
    'What people corrected of tools, one JSON line each, newest first: lines for seeds/field-guide/corrections.jsonl.',
  async run(args) {
    parseOptions(args, {}, 0);
    const lines = await withDatabase({ queryTimeoutMs: timeoutMs }, correctionLines);
    process.stdout.write(lines.map((line) => `${visibleText(line)}\n`).join(''));
    return 0;
  },
};
