/** Corrections as they are shown: what several say of one tool is one. Pure. */
import { corrections, type Correction } from '#contract/corrections.ts';
import type { CorrectionFact } from '#contract/interchange.ts';
import { leading } from './corrections.ts';
import { groupedBy } from './grouped-by.ts';

export interface FoundCorrection {
  readonly said: string;
  readonly source: string;
  readonly fact: CorrectionFact;
  readonly tool: Correction['tool'];
  /** A capability's ref, as it is meant today, or the field of the tool. */
  readonly about: string;
  readonly capability: Correction['does'];
  readonly holds: boolean;
}

/** Newest first. */
export function oneOfEach(found: readonly FoundCorrection[]): Correction[] {
  return [...groupedBy(found, keyOf).values()]
    .map(together)
    .toSorted(leading)
    .map(({ told }) => told);
}

/** Ids of what says the same of the same tool and was made here, of whichever of its records: one of them alone takes nothing back. */
export function madeHereAlike(found: readonly FoundCorrection[], id: string): string[] {
  const keys = new Set(found.filter((one) => one.said === id).map(keyOf));
  const here = found.filter((one) => one.source === corrections.id && keys.has(keyOf(one)));
  return [...new Set(here.map(({ said }) => said))].toSorted();
}

const keyOf = ({ tool, fact, about }: FoundCorrection): string =>
  JSON.stringify([tool?.id ?? fact.of, about, wordOf(fact)]);

/** What it says of what it is about. */
const wordOf = ({ does, line, type, entry }: CorrectionFact): string =>
  line ?? type ?? entry?.state ?? (does === undefined ? 'not' : 'does');

function together(group: readonly FoundCorrection[]) {
  const ordered = group
    .map((one) => ({ ...one, at: one.fact.at, id: one.said }))
    .toSorted((one, other) => Number(other.holds) - Number(one.holds) || leading(one, other));
  const [first] = ordered;
  if (first === undefined) throw new RangeError('a correction is said by somebody');
  const { fact, tool, capability, source } = first;
  // What was said here can be undone by its id, whoever else says so.
  const here = ordered.find((one) => one.source === corrections.id) ?? first;
  const told: Correction = {
    id: here.said,
    of: fact.of,
    tool,
    does: fact.does === undefined ? null : capability,
    how: fact.how ?? null,
    doesNot: fact.doesNot === undefined ? null : capability,
    line: fact.line ?? null,
    type: fact.type ?? null,
    entry: fact.entry ?? null,
    reason: fact.reason ?? null,
    url: fact.url ?? null,
    by: fact.by ?? null,
    at: fact.at,
    sources: [...new Set(ordered.map((one) => one.source))],
    holds: first.holds,
    text: lineOf(fact),
  };
  return { id: told.id, source, at: told.at, told };
}

/** Without whose it is: in whichever source's files it stands, it is that one's. */
function lineOf({ source: _, locator: __, ...said }: CorrectionFact): string {
  return JSON.stringify(said);
}
