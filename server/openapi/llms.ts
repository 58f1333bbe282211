/** `/llms.txt`: what this is and what can be asked, made of the contract. */
import type { WriteCall } from '#contract/call.ts';
import { repeatedText } from '#contract/filters.ts';
import { sidesText } from '#contract/sides.ts';
import { exportCall } from '../export/export-call.ts';
import type { Calls } from './calls.ts';
import { parametersOf } from './parameters.ts';

export function llmsText({ reads, writes }: Calls): string {
  const every: readonly Omit<WriteCall, 'status'>[] = [...reads, exportCall, ...writes];
  return [
    '# Match Graph Explorer',
    '',
    '> AI tools as one graph: what each can do, what it was compared with, how often and with what result, each count with',
    '> the entries it adds up. Ask by plain HTTP; answers are JSON, errors application/problem+json that says what to do.',
    '',
    'No key is needed to read. Lists go on with `cursor`, taken from `next` of the answer before. Unknown parameters are',
    'refused. Parameters, their bounds and the answers: [/openapi.json](/openapi.json).',
    '',
    'A search takes its filters as parameters or as operators in `q` (`type:model cap:translation`), in any order.',
    repeatedText,
    sidesText,
    '',
    '## Calls',
    '',
    ...every.map(line),
    '',
  ].join('\n');
}

function line(call: Omit<WriteCall, 'status'>): string {
  const query = parametersOf(call).flatMap(({ name, in: place, required }) =>
    place === 'query' ? [required ? `${name} (needed)` : name] : [],
  );
  const takes = query.length === 0 ? '' : ` Parameters: ${query.join(', ')}.`;
  const body =
    call.body === undefined ? '' : ` The body is ${call.body === 'json' ? 'JSON' : 'a text, or files'}.`;
  return `- \`${call.method} ${call.path}\`: ${call.summary}${takes}${body}`;
}
