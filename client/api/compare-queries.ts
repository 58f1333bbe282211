/** Comparisons as queries. Beside queries.ts, so that the first screen does not load them. */
import { compare } from '#contract/compare.ts';
import { ask } from './ask.ts';

export const compareQuery = (tools: readonly string[]) => ask(compare, { tools: tools.join(',') });
