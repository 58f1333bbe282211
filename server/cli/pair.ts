import { pair } from '#contract/imports.ts';
import { settlePair } from '../import/settle.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withWriting } from './with-writing.ts';

export const pairCommand: Command = {
  name: 'pair',
  usage: 'pair LEFT RIGHT same|apart [--json]',
  summary:
    'Say that two capabilities (capability:ID), tools (tool:ID) or records (SOURCE/KEY) are one, or are two.',
  async run(args) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } }, 3);
    const [left, right, word] = positionals;
    if (word !== 'same' && word !== 'apart')
      throw new UsageError(
        'Say which two, and "same" or "apart"; "pairings" lists capabilities that may be one.',
      );
    const input = callInput(pair, {}, { left, right, same: word === 'same' });
    const decided = await withWriting({ task: 'a decision' }, (db) =>
      settlePair(db, input.left, input.right, input.same),
    );
    const touched = [
      ...decided.tools.map((id) => `tool:${id}`),
      ...decided.capabilities.map((id) => `capability:${id}`),
    ];
    const changed = touched.length === 0 ? 'It was so already.' : `Counted anew: ${touched.join(', ')}.`;
    process.stdout.write(
      values.json
        ? `${JSON.stringify(decided)}\n`
        : `${decided.left} and ${decided.right} are ${input.same ? 'one' : 'two'}, by your word. ${changed}\n`,
    );
    return 0;
  },
};
