/** What verify found, for people. */
import { howMany } from '#contract/how-many.ts';
import type { Difference } from '../verify/verify.ts';

/** @param open sentences on work that was not at its end while everything was recounted */
export function verifyReport(differences: readonly Difference[], open: readonly string[]): string {
  const found = differences.map(
    ({ check, what, stored, counted }) => `${check}: ${what}\n  stored:  ${stored}\n  counted: ${counted}\n`,
  );
  const sum =
    differences.length === 0
      ? 'Every edge and count is what the ledger adds up to.'
      : `${howMany(differences.length, 'differs', 'differ')}.`;
  const why = [...open, 'These counts are of work that is not finished: verify again when it is.'];
  return [...found, `${sum}\n`, ...(open.length === 0 ? [] : why.map((line) => `${line}\n`))].join('');
}
