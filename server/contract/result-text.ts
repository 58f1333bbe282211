/** Results in words: one wording for screens, command line, exports and the offline page. */
import type { CommonOpponents } from './compare.ts';
import { howMany } from './how-many.ts';
import { judgedOf, permitsRate, verdictOf, wonRate, type Rate, type Results } from './rate.ts';
import type { RivalCounts } from './rivals.ts';
import { addedByKind, type MatchesOfKinds } from './matches-of-kinds.ts';
import type { MatchKind } from './vocabulary.ts';

/** Results with what was not decided. */
export interface AllResults extends Results {
  readonly matches: number;
  readonly unjudged: number;
  /** Of the ties of tasks, those that both solved, where that is known. */
  readonly solvedByBoth?: number | null;
}

const count = (value: number): string => value.toLocaleString('en-US');

interface KindWords {
  readonly noun: readonly [one: string, several: string];
  /** Where there is room to say what it is. */
  readonly full: readonly [one: string, several: string];
}

const same = (one: string, several: string): KindWords => ({ noun: [one, several], full: [one, several] });

/** What one match of a kind is called, everywhere. */
const kindWords: Readonly<Record<MatchKind, KindWords>> = {
  battle: {
    noun: ['comparison', 'comparisons'],
    full: ['head-to-head comparison', 'head-to-head comparisons'],
  },
  vote: same('vote', 'votes'),
  claim: same('claim', 'claims'),
  listing: { noun: ['listing', 'listings'], full: ['mention in a list', 'mentions in lists'] },
  comparison: same('side-by-side comparison', 'side-by-side comparisons'),
  choice: same('choice', 'choices'),
  trial: { noun: ['task', 'tasks'], full: ['task that both ran', 'tasks that both ran'] },
  score: {
    noun: ['score compared', 'scores compared'],
    full: ['comparison of scores', 'comparisons of scores'],
  },
  migration: { noun: ['migration', 'migrations'], full: ['move of a project', 'moves of projects'] },
};

function nounOf({ kinds, matches }: MatchesOfKinds, words: keyof KindWords): string {
  const nouns = kinds.map((kind) => kindWords[kind][words][matches === 1 ? 0 : 1]);
  return [...new Set(nouns)].join(' and ') || (matches === 1 ? 'match' : 'matches');
}

/** `1 listing`, `1,024 comparisons`, `3 claims and listings`: so many matches, by the names of their kinds. */
export const matchesText = (matches: number, kinds: readonly MatchKind[]): string =>
  `${count(matches)} ${nounOf({ kinds, matches }, 'noun')}`;

/** What so many matches of these kinds are, without the number: `votes`, `claims and mentions in lists`. */
export const kindsNoun = (one: MatchesOfKinds): string => nounOf(one, 'full');

/** `2,048 comparisons, 1,140 tasks, 3 listings`: matches are never added up over kinds. Empty where there are none. */
export const matchedText = (byKind: readonly MatchesOfKinds[]): string =>
  byKind.map(({ matches, kinds }) => matchesText(matches, kinds)).join(', ');

/** The same of a pair's edges, one a source; edges without a match, such as offers, are none. */
export const matchedBetween = (edges: readonly MatchesOfKinds[]): string =>
  matchedText(addedByKind(edges.filter(({ matches }) => matches > 0)));

/**
 * `won 421, lost 378, 225 ties of 1,024`: to stand behind the name of the tool whose results these are.
 * Of claims and lists only counts are told.
 */
export function resultText(results: AllResults, kinds: readonly MatchKind[]): string {
  const { matches, wins, losses, ties, unjudged } = results;
  const all = matchesText(matches, kinds);
  if (judgedOf(results) === 0) return matches === 0 ? 'no comparisons' : `${all}, no decision`;
  const rated = permitsRate(kinds);
  const parts = rated
    ? [`won ${count(wins)}`, `lost ${count(losses)}`, ties > 0 && tiesText(results)]
    : [
        wins > 0 && `said to be better ${howMany(wins, 'time')}`,
        losses > 0 && `said to be worse ${howMany(losses, 'time')}`,
        ties > 0 && `said to be comparable ${howMany(ties, 'time')}`,
      ];
  const told = parts.filter((part) => part !== false).join(', ');
  const open = unjudged > 0 ? `, ${count(unjudged)} without decision` : '';
  return `${told} of ${rated ? count(matches) : all}${open}`;
}

/** `225 ties`, and of tasks `225 ties (200 solved by both, 25 by neither)`. */
function tiesText({ ties, solvedByBoth }: Pick<AllResults, 'ties' | 'solvedByBoth'>): string {
  const told = howMany(ties, 'tie');
  return typeof solvedByBoth === 'number'
    ? `${told} (${count(solvedByBoth)} solved by both, ${count(ties - solvedByBoth)} by neither)`
    : told;
}

/** `19 %`; what is nearly none or nearly all is not rounded to that. */
export function percentText(share: number): string {
  if (share > 0 && share < 0.005) return '<1 %';
  if (share < 1 && share > 0.995) return '>99 %';
  return `${Math.round(100 * share)} %`;
}

/** `19 % won of 1,918 (95 %: 17–21 %)`, with `too close to call` where chance may have decided; a tie is half a win. */
export function rateText({ of, share, low, high }: Rate): string {
  const close = verdictOf({ low, high }) === 'close' ? ', too close to call' : '';
  return `${percentText(share)} won of ${count(of)} (${intervalText({ low, high })}${close})`;
}

/**
 * `Yi Large beats Gemma 2B: won 82 % of 1,980 (95 %: 80–84 %)`, the winner first; where chance may have decided,
 * `Yi Large and Gemma 2B are too close to call: Yi Large won 49 % of 1,980 (95 %: 47–51 %)`.
 * @param rate of the first
 */
export function headToHeadText(first: string, second: string, rate: Rate): string {
  const verdict = verdictOf(rate);
  if (verdict === 'close')
    return `${first} and ${second} are too close to call: ${first} won ${wonText(rate)}`;
  if (verdict === 'ahead') return `${first} beats ${second}: won ${wonText(rate)}`;
  const { of, share, low, high } = rate;
  return headToHeadText(second, first, { of, share: 1 - share, low: 1 - high, high: 1 - low });
}

/** The same behind the name of who did so, against whoever is asked about: `beats it 82 % of 1,980 (95 %: 80–84 %)`. */
export function againstItText(rate: Rate): string {
  const verdict = verdictOf(rate);
  if (verdict === 'close') return `too close to call: won ${wonText(rate)}`;
  return verdict === 'ahead' ? `beats it ${wonText(rate)}` : `loses to it, won ${wonText(rate)}`;
}

const wonText = ({ of, share, low, high }: Rate): string =>
  `${percentText(share)} of ${count(of)} (${intervalText({ low, high })})`;

/** `A won 61 % and B 48 % against the same 3 models`. @param noun what the opponents are, of one and of several */
export function commonOpponentsText(
  [first, second]: readonly [string, string],
  { a, b, opponents }: Pick<CommonOpponents, 'a' | 'b' | 'opponents'>,
  noun: readonly [one: string, several: string],
): string {
  const [own, other] = [percentText(a.share), percentText(b.share)];
  return `${first} won ${own} and ${second} ${other} against the same ${howMany(opponents.length, ...noun)}`;
}

/** Where a part of the results would be given for all of them. */
export const tooManyResults = 'Too many results to add up here: see the entries.';

/** Results of one kind in few words: a share where one may be told, else what was said; of votes how many there are. */
export function resultOrRateText(results: AllResults, kind: MatchKind): string {
  if (kind === 'vote' || judgedOf(results) === 0) return matchesText(results.matches, [kind]);
  const rate = wonRate(results, [kind]);
  return rate === null ? resultText(results, [kind]) : rateText(rate);
}

/** `95 %: 17–21 %` */
export function intervalText({ low, high }: { readonly low: number; readonly high: number }): string {
  return `95 %: ${Math.round(100 * low)}–${Math.round(100 * high)} %`;
}

/** `397 of 8,684 people called its answers superficial`; without participations only how many. */
export function voteText(
  quality: string,
  { votes, participations }: { readonly votes: number; readonly participations: number | null },
): string {
  const answers = /^(.+) answers$/.exec(quality);
  const said = answers ? `called its answers ${answers[1]}` : `marked “${quality}”`;
  const of = participations === null ? '' : ` of ${count(participations)}`;
  const people = votes === 1 && participations === null ? 'person' : 'people';
  return `${count(votes)}${of} ${people} ${said}`;
}

/**
 * `Ahead of 12, behind 28, too close to call with 3 (of 43 judged)`: all three whatever they are, since together they are
 * all that were judged; null where nothing was.
 */
export function standingText(counts: RivalCounts & { readonly judged: number }): string | null {
  const { ahead, behind, close, disputed, judged } = counts;
  if (judged === 0) return null;
  const differ = disputed > 0 ? `; sources differ on ${count(disputed)}` : '';
  return `Ahead of ${count(ahead)}, behind ${count(behind)}, too close to call with ${count(close)} (of ${count(judged)} judged${differ})`;
}

/** What counts of rivals say that is no verdict: who was only named, and in what way; null where nobody was. */
export function unjudgedText({
  claimed,
  unjudged,
}: Pick<RivalCounts, 'claimed' | 'unjudged'>): string | null {
  const parts = [
    claimed > 0 && `${howMany(claimed, 'tool')} in claims only`,
    unjudged > 0 && `${howMany(unjudged, 'tool')} without a decision (lists, open comparisons)`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : `Named with ${parts.join(', ')}`;
}

/** Only of all its rivals, and only where none of them won more in any source, be it by chance. */
export const noRivalBeatsIt = (
  counts: RivalCounts & { readonly judged: number; readonly complete: boolean },
): boolean => counts.complete && counts.judged > 0 && counts.wonMore === 0;

/** `judged by GPT-4-turbo, which also competes as GPT-4 Turbo`; null where a source names no judge. */
export function judgeText(by: {
  readonly judge: string | null;
  readonly judgeCompetes: readonly { readonly name: string }[];
}): string | null {
  if (by.judge === null) return null;
  const names = by.judgeCompetes.map(({ name }) => name).join(', ');
  return `judged by ${by.judge}${names === '' ? '' : `, which also competes as ${names}`}`;
}
