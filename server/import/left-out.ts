/** Counts what a reading leaves out, by reason, and keeps the first of each. */
import { leftOutReasons, maxExamples, type LeftOut, type LeftOutReason } from '#contract/left-out.ts';

export interface LeftOutAs {
  /** Left out: a row that cannot be read. */
  readonly reason?: LeftOutReason;
  /** Matches that are not counted for it. */
  readonly matches?: number;
}

/** Told of everything that is left out, once. */
export type Report = (file: string, line: number, message: string, as?: LeftOutAs) => void;

export interface LeftOutTally {
  readonly report: Report;
  clear(): void;
  /** By reason, in a fixed order; reasons for which nothing was left out are not there. */
  list(): LeftOut[];
}

export function leftOutTally(): LeftOutTally {
  const found = new Map<LeftOutReason, LeftOut>();
  return {
    report(file, line, message, { reason = 'row', matches = 0 } = {}) {
      const before = found.get(reason) ?? { reason, number: 0, matches: 0, examples: [] };
      found.set(reason, before);
      before.number += 1;
      before.matches += matches;
      if (before.examples.length < maxExamples) before.examples.push({ file, line, message });
    },
    clear: () => found.clear(),
    list: () => leftOutReasons.flatMap((reason) => found.get(reason) ?? []).map((one) => ({ ...one })),
  };
}

/** What several readings left out, as one. */
export function togetherLeftOut(lists: readonly (readonly LeftOut[])[]): LeftOut[] {
  return leftOutReasons.flatMap((reason) => {
    const its = lists.flat().filter((one) => one.reason === reason);
    if (its.length === 0) return [];
    const sum = (of: 'number' | 'matches') => its.reduce((total, one) => total + one[of], 0);
    const examples = its.flatMap((one) => one.examples).slice(0, maxExamples);
    return [{ reason, number: sum('number'), matches: sum('matches'), examples }];
  });
}
