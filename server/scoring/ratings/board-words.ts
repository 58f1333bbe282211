/** A rating table in sentences, each made of its numbers. Pure. */
import { howMany } from '#contract/how-many.ts';
import { judgedOf, type Results } from '#contract/rate.ts';
import type { Rating } from '#contract/rating.ts';
import type { Ratings } from '#contract/ratings.ts';
import { kindsNoun, percentText } from '#contract/result-text.ts';
import type { MatchKind } from '#contract/vocabulary.ts';

export const method = {
  name: 'Bradley-Terry with ties (Davidson)',
  text: 'Each tool has one strength; won, tied and lost are as e^(d/2), ν and e^(-d/2) of the difference d of two. Fitted to all judged matches at once, centred at 0, 400 points for ten wins to a loss. Intervals are 95 % (sandwich), wider where the same tasks decide many pairs.',
} as const;

interface Headline {
  readonly kind: MatchKind;
  readonly context: string | null;
  readonly sourceTitle: string;
  readonly snapshot: string | null;
  readonly matches: number;
  readonly rated: readonly {
    readonly tool: { readonly id: string; readonly name: string; readonly type: string };
    readonly class: number;
    readonly share: number;
  }[];
  readonly tools: number;
  readonly reference: { readonly id: string; readonly name: string } | null;
  /** What the last of the rated did against the reference; null where they never met. */
  readonly lastMet: Results | null;
}

const maxLeading = 4;

/**
 * `54 models, 146,829 judged head-to-head comparisons: A, B and C lead; last is D, which lost 95 % of 1,003 against C. SOURCE, DATE.`
 * Where the last never met the reference it is `expected to win 3 % against C`.
 */
export function headline(of: Headline): string {
  const { rated, reference } = of;
  const where = [of.context, of.sourceTitle, of.snapshot].filter(Boolean).join(', ');
  const noun = kindsNoun({ kinds: [of.kind], matches: of.matches });
  const what = `${of.matches.toLocaleString('en')} judged ${noun}`;
  const [first] = rated;
  if (first === undefined) return `${howMany(of.tools, 'tool')}, ${what}: too few to rate. ${where}.`;
  const models = rated.every(({ tool }) => tool.type === 'model');
  const leading = rated.filter((one) => one.class === 1).map(({ tool }) => tool.name);
  const last = rated.at(-1);
  const worst =
    last === undefined || reference === null || last.tool.id === reference.id || last.class === 1
      ? ''
      : `; last is ${last.tool.name}, ${againstText(last.share, of.lastMet)} against ${reference.name}`;
  return `${howMany(rated.length, models ? 'model' : 'tool')}, ${what}: ${listed(leading, maxLeading)} ${leading.length === 1 ? 'leads' : 'lead'}${worst}. ${where}.`;
}

function againstText(share: number, met: Results | null): string {
  const judged = met === null ? 0 : judgedOf(met);
  return met === null || judged === 0
    ? `expected to win ${percentText(share)}`
    : `which lost ${percentText(met.losses / judged)} of ${judged.toLocaleString('en')}`;
}

interface BoardNamed {
  readonly sourceTitle: string;
  readonly context: string | null;
  readonly classes: number;
}

const nameOf = ({ sourceTitle, context }: BoardNamed): string =>
  [sourceTitle, context].filter(Boolean).join(', ');

/** `First class of 8 on SWE-Bench Pro, judged by tests, ranks 1 to 3.` @param judged as `judgeText` says it */
export function classText(
  board: BoardNamed,
  { class: one, rankLow, rankHigh }: Pick<Rating, 'class' | 'rankLow' | 'rankHigh'>,
  judged: string | null,
): string {
  const which = one === 1 ? 'First class' : `Class ${one}`;
  const rank = rankLow === rankHigh ? `rank ${rankLow}` : `ranks ${rankLow} to ${rankHigh}`;
  return `${which} of ${board.classes} on ${[nameOf(board), judged, rank].filter(Boolean).join(', ')}.`;
}

/**
 * What stands before such hits.
 * @param about name of the function that the board was found by; null where its own name was in the search
 * @param leading how many of them there are
 */
export function leadersText(
  board: BoardNamed & Pick<Headline, 'matches' | 'kind' | 'snapshot'>,
  { judged, about, leading }: { judged: string | null; about: string | null; leading: number },
): string {
  const noun = kindsNoun({ kinds: [board.kind], matches: board.matches });
  const first =
    leading === 1 ? 'The first tool is the first of' : `The first ${leading} tools stand in the order of`;
  const base = [`${board.matches.toLocaleString('en')} judged ${noun}`, judged, board.snapshot];
  const why =
    about === null
      ? ''
      : ` Of the boards on ${about} it comes first: current ones before old ones, then by evidence.`;
  return `${first} ${nameOf(board)}: ${base.filter(Boolean).join(', ')}.${why}`;
}

/** `A, B and C`, or `A, B and 7 more`. */
function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, names.length > most ? most - 1 : most);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last ?? ''}`;
}

export function separatedText({
  of,
  neighbours,
  medianRanks,
  next,
}: Omit<Ratings['separated'], 'text'>): string {
  const carried = `${neighbours} of ${of} neighbours in the order are apart beyond chance; the interval of the tool in the middle takes in ${howMany(medianRanks, 'rank')}.`;
  if (next === null) return carried;
  const pair = `${next.above.name} and ${next.below.name}`;
  return next.matches === null
    ? `${carried} No number of matches would part ${pair}, which are rated the same.`
    : `${carried} Some ${howMany(next.matches, 'more match', 'more matches')} of ${pair} would part these two.`;
}

/** @param entries how many, and in them so many judged matches */
export function fragilityText(
  first: string,
  successor: string | null,
  entries: number,
  matches: number,
): string {
  if (successor === null) return `No set of entries was found whose removal takes first place from ${first}.`;
  return `Without ${howMany(entries, 'entry', 'entries')} (${howMany(matches, 'judged match', 'judged matches')}), ${successor} would be first in place of ${first}.`;
}
