import { RowProblem } from './mapping-problem.ts';

interface Words {
  readonly first?: string[] | undefined;
  readonly second?: string[] | undefined;
  readonly tie?: string[] | undefined;
  readonly none?: string[] | undefined;
}

const usual: Record<'first' | 'second' | 'tie' | 'none', readonly string[]> = {
  first: ['model_a', 'a', 'first', 'left', '1'],
  second: ['model_b', 'b', 'second', 'right', '2'],
  tie: ['tie', 'draw', 'equal', 'tie (bothbad)', 'both'],
  none: ['none', 'unknown', 'n/a', 'null'],
};

/**
 * One verdict on a pair as counts of the first side. The verdict is the key of a side, or one of the words; nothing is
 * an unjudged match. Throws a RowProblem for any other word.
 */
export function verdictCounts(
  winner: unknown,
  first: string,
  second: string,
  words: Words = {},
): Record<string, number> {
  const said = winner === undefined ? '' : String(winner);
  const is = (side: keyof typeof usual) =>
    (words[side] ?? usual[side]).includes(said) || (words[side] ?? usual[side]).includes(said.toLowerCase());
  if (said === first) return { count: 1, wins: 1 };
  if (said === second) return { count: 1, losses: 1 };
  if (is('first')) return { count: 1, wins: 1 };
  if (is('second')) return { count: 1, losses: 1 };
  if (is('tie')) return { count: 1, ties: 1 };
  if (said === '' || is('none')) return { count: 1, unjudged: 1 };
  throw new RowProblem(`the verdict "${said}" is neither a side nor a word of verdicts`);
}
