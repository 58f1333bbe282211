/** An entry of the ledger in words, part by part and in the order in which it is shown, wherever that is. Pure. */
import type { Dimension } from '#contract/locator.ts';
import type { MatchEntry } from '#contract/match.ts';
import { matchesText } from '#contract/result-text.ts';
import { isCapabilityRef, turned } from '#contract/sides.ts';
import { asOf } from '#contract/snapshot.ts';
import type { Source } from '#contract/source.ts';
import type { Direction } from '#contract/vocabulary.ts';
import { reviewText } from '../corrections/review-words.ts';
import type { Results } from '../graph/scene/lead.ts';
import { directionNames, matchKindNames } from '../words/words.ts';
import { entryJudgeText, entryText } from './entry-text.ts';
import { placeInSource } from './place-in-source.ts';

type Side = Pick<MatchEntry['first'], 'ref' | 'name'>;

/** What of an entry is shown; the offline page carries no more. */
export interface EntrySeen extends Omit<
  MatchEntry,
  'id' | 'sourceTitle' | 'first' | 'second' | 'capability'
> {
  readonly first: Side;
  readonly second: Side;
  readonly capability: { readonly name: string } | null;
}

export interface EntryParts {
  /** Whose result it is. */
  readonly first: string;
  readonly second: string;
  readonly result: string;
  readonly results: Results;
  readonly kind: string;
  /** How many, of what; null where the result says no more than that. */
  readonly count: string | null;
  readonly judge: string | null;
  /** What it was about, and in which task or setting. */
  readonly context: string | null;
  /** Why it does not count; null where it does. */
  readonly apart: string | null;
  readonly origin: string;
  readonly place: string | null;
  readonly note: string | null;
  readonly quote: string | null;
  readonly aspects: readonly string[];
  readonly review: string | null;
}

/**
 * @param title what its source is called
 * @param from the ref of the node it is told from; left out, from its first side
 */
export function entryParts(
  entry: EntrySeen,
  source: Pick<Source, 'judge' | 'judgeCompetes'> | undefined,
  title: string,
  from: string | null = null,
): EntryParts {
  const results = entryResults(entry, from);
  const isTurnedHere = isTurned(entry, from);
  const [first, second] = isTurnedHere ? [entry.second, entry.first] : [entry.first, entry.second];
  const result = entryText({ ...entry, ...results });
  const count = matchesText(entry.count, [entry.kind]);
  return {
    first: first.name,
    second: second.name,
    result,
    results,
    kind: matchKindNames[entry.kind],
    count: entry.count === 0 || result.includes(count) ? null : count,
    judge: entryJudgeText(entry, source),
    context:
      [entry.capability && `about ${entry.capability.name}`, entry.context].filter(Boolean).join(' · ') ||
      null,
    apart: apartText(entry),
    origin: `${title}, ${entry.at ?? asOf(entry.snapshot)}`,
    place: placeInSource(entry.locator),
    note: entry.note,
    quote: entry.quote,
    aspects: entryDimensions(entry, from).map(({ name, direction }) => {
      const { sign, text } = directionNames[direction];
      return `${sign} ${text}: ${name}`;
    }),
    review: entry.review && reviewText(entry.review),
  };
}

function apartText({ state, included, counted }: EntrySeen): string | null {
  if (state !== 'live') return state;
  if (included) return 'already included';
  return counted ? null : 'not counted';
}

/** Whether what the entry says of its first side has to be turned to be told from `ref`; a capability wins nothing. */
function isTurned({ first, second }: EntrySeen, ref: string | null): boolean {
  return ref !== null && second.ref === ref && first.ref !== ref && !isCapabilityRef(ref);
}

function entryResults(entry: EntrySeen, from: string | null): Results {
  const { count: matches, wins, losses, ties, unjudged } = entry;
  const results = { matches, wins, losses, ties, unjudged };
  return isTurned(entry, from) ? turned(results) : results;
}

const turnedDirection: Record<Direction, Direction> = {
  better: 'worse',
  worse: 'better',
  comparable: 'comparable',
  mixed: 'mixed',
};

/** What a claim says, aspect by aspect. */
function entryDimensions(entry: EntrySeen, from: string | null): readonly Dimension[] {
  if (!isTurned(entry, from)) return entry.dimensions;
  return entry.dimensions.map(({ name, direction }) => ({ name, direction: turnedDirection[direction] }));
}
