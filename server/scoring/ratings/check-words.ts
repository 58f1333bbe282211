/** What a board's checks found, in a sentence each. Pure. */
import type { RatingCheck, UnratedReason } from '#contract/ratings.ts';
import { howMany } from '#contract/how-many.ts';
import { percentText } from '#contract/result-text.ts';
import { fewMatches, type CheckState, type EntryCheck } from './checks.ts';

const number = (value: number | undefined): string => (value ?? 0).toLocaleString('en');
const named = (names: readonly string[], most = 3): string => {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last ?? ''}`;
};

/** @param names of the tools that the check is about */
export function checkText({ id, state, values }: EntryCheck, names: readonly string[]): string {
  return texts[id](state, values, names);
}

type Text = (state: CheckState, values: EntryCheck['values'], names: readonly string[]) => string;

const texts: Readonly<Record<EntryCheck['id'], Text>> = {
  connected: (state, { unrated = 0 }) =>
    state === 'ok'
      ? 'Wins and ties lead from everybody to everybody.'
      : `${howMany(unrated, 'tool')} cannot be rated: no wins and ties lead there and back.`,
  star: (state, _, names) =>
    state === 'ok'
      ? 'The others met more than a few references.'
      : `A star: nobody met anybody but ${named(names)}. Two others are compared only through ${names.length === 1 ? 'it' : 'them'}.`,
  'few-matches': (state, { few = 0 }, names) =>
    state === 'ok'
      ? `Each has at least ${fewMatches} judged matches.`
      : `${howMany(few, 'tool has', 'tools have')} fewer than ${fewMatches} judged matches: ${named(names)}. Their intervals are too rough to rely on.`,
  uneven: (state, { gini = 0 }) =>
    `Matches are ${state === 'ok' ? 'fairly evenly' : 'very unevenly'} spread over tools (Gini ${gini.toFixed(2)}).`,
  cycles: (state, { cycles, expected, triples = 0 }) => {
    if (state === 'cannot')
      return 'Cannot say whether results go in circles: no three tools all met each other.';
    const found = `${number(cycles)} of ${howMany(triples, 'three', 'threes')} go in a circle (A over B over C over A); chance alone would give about ${number(expected)}`;
    return state === 'ok' ? `${found}.` : `${found}: one order does not hold all that is known.`;
  },
  'tie-rule': (state, { tied = 0, moved = 0, outside = 0, rules = 0 }, names) => {
    if (tied === 0) return 'No match was tied, so no rule for ties matters.';
    if (rules === 0) return 'Ties alone hold the board together: no other rule for them can be tried.';
    const tried = rules > 1 ? 'as half wins, or left out' : 'as half wins';
    const first = names.length > 0 ? `, and ${named(names)} would be first` : '';
    const far = outside > 0 ? `, ${outside} of them to a rank outside those told` : '';
    if (moved === 0 && names.length === 0) return `With ties ${tried}, the order is the same.`;
    return `With ties ${tried}, at most ${howMany(moved, 'tool')} would change places${far}${first}.${state === 'ok' ? ' All stay within their ranks.' : ''}`;
  },
  'repeated-rows': (state, { mirrored = 0, doubled = 0, bothWays = 0 }) => {
    if (state === 'warns')
      return `${howMany(mirrored, 'row says', 'rows say')} the same from the other side and ${howMany(doubled, 'is', 'are')} there twice: they may be counted double.`;
    return bothWays > 0
      ? `No row repeats another; ${howMany(bothWays, 'pair was', 'pairs were')} judged from both sides, each with a result of its own.`
      : 'No row repeats another, from this side or the other.';
  },
  'shared-tasks': (_, { least, most }) =>
    most === undefined
      ? 'Each match counts as an occasion of its own: our data does not say whether pairs share tasks.'
      : `The same tasks decide many pairs. Intervals are ${least === most ? number(most) : `${number(least)} to ${number(most)}`} times as wide as if each match were one of its own.`,
};

const reasons: Readonly<Record<UnratedReason, string>> = {
  'never-won': 'lost all its matches, so it may be any distance below',
  'never-lost': 'won all its matches, so it may be any distance above',
  'only-lost-to-rated': 'lost every match with the rated, so it may be any distance below',
  'only-won-against-rated': 'won every match with the rated, so it may be any distance above',
  'not-connected': 'met none of the rated',
  'too-few': 'fewer than three tools here can be compared with each other in both directions',
};
export const unratedText = (reason: UnratedReason): string => reasons[reason];

/** Who judged, whether a judge plays, whose tools play, and which are given up: what the tools and the source say today. */
export function toolChecks(of: {
  readonly kind: string;
  readonly judge: string | null;
  readonly judgeCompetes: readonly { id: string; name: string }[];
  readonly matches: number;
  readonly vendors: readonly { vendor: string | null; share: number }[];
  readonly ended: readonly { id: string; name: string }[];
  readonly rated: number;
}): RatingCheck[] {
  const byTest = of.kind === 'trial' || of.kind === 'score';
  const judged = of.judge === null ? null : `${of.judge} judged all ${number(of.matches)} matches`;
  const [first] = of.vendors;
  const unknown = of.vendors.find(({ vendor }) => vendor === null)?.share ?? 0;
  const most = first !== undefined && first.vendor !== null ? first : undefined;
  return [
    {
      id: 'judges',
      state: judged === null ? 'cannot' : byTest ? 'ok' : 'warns',
      text:
        judged === null
          ? 'Cannot say who judged: the source does not name it.'
          : byTest
            ? `Decided by ${of.judge}.`
            : `${judged}: no second judge to hold it against.`,
      values: {},
      tools: [],
    },
    {
      id: 'judge-competes',
      state: of.judge === null ? 'cannot' : of.judgeCompetes.length > 0 ? 'warns' : 'ok',
      text:
        of.judge === null
          ? 'Cannot say whether the judge takes part: nobody is named.'
          : of.judgeCompetes.length > 0
            ? `The judge takes part, or sells what does: ${named(of.judgeCompetes.map(({ name }) => name))}.`
            : 'The judge is none of the tools.',
      values: {},
      tools: [...of.judgeCompetes],
    },
    {
      id: 'vendors',
      state: unknown > 0.5 ? 'cannot' : most !== undefined && most.share > 0.5 ? 'warns' : 'ok',
      text:
        unknown > 0.5
          ? `Cannot say whose tools take part: of ${percentText(unknown)} of the sides no vendor is known.`
          : most === undefined
            ? 'No vendor has most of the sides.'
            : `${most.vendor ?? ''} has most of the sides, ${percentText(most.share)}.`,
      values: { unknown },
      tools: [],
    },
    {
      id: 'ended',
      state: of.ended.length > 0 ? 'warns' : 'ok',
      text:
        of.ended.length > 0
          ? `${of.ended.length} of ${of.rated} are deprecated, archived or retired: ${named(of.ended.map(({ name }) => name))}.`
          : 'None of them is said to be deprecated, archived or retired.',
      values: { ended: of.ended.length },
      tools: [...of.ended],
    },
  ];
}
