import { expect, test } from 'vitest';
import {
  judgeText,
  kindsNoun,
  matchedText,
  matchesText,
  noRivalBeatsIt,
  percentText,
  rateText,
  resultOrRateText,
  resultText,
  standingText,
  unjudgedText,
  voteText,
} from '#contract/result-text.ts';
import { matchKinds } from '#contract/vocabulary.ts';

const further = { disputed: 0, wonMore: 0 };
const counts = {
  ahead: 12,
  behind: 28,
  close: 3,
  claimed: 0,
  unjudged: 0,
  judged: 43,
  ...further,
  wonMore: 30,
};
const none = { ahead: 0, behind: 0, close: 0, claimed: 0, unjudged: 7, judged: 0, ...further };

test('one wording for a result', () => {
  const battle = { matches: 1024, wins: 421, losses: 378, ties: 225, unjudged: 0 };
  expect(resultText(battle, ['battle'])).toBe('won 421, lost 378, 225 ties of 1,024');
  const open = { matches: 12, wins: 0, losses: 5, ties: 1, unjudged: 6 };
  expect(resultText(open, ['battle'])).toBe('won 0, lost 5, 1 tie of 12, 6 without decision');
  const nothing = { matches: 0, wins: 0, losses: 0, ties: 0, unjudged: 0 };
  expect(resultText(nothing, ['battle'])).toBe('no comparisons');
  expect(resultText({ ...nothing, matches: 2, unjudged: 2 }, ['listing'])).toBe('2 listings, no decision');
  expect(resultText({ ...nothing, matches: 3, wins: 1, losses: 2 }, ['claim'])).toBe(
    'said to be better 1 time, said to be worse 2 times of 3 claims',
  );
});

test('ties of tasks say which of two kinds they are, where that is known', () => {
  const trial = { matches: 16, wins: 2, losses: 0, ties: 14, unjudged: 0, solvedByBoth: 2 };
  expect(resultText(trial, ['trial'])).toBe('won 2, lost 0, 14 ties (2 solved by both, 12 by neither) of 16');
  expect(resultText({ ...trial, solvedByBoth: null }, ['trial'])).toBe('won 2, lost 0, 14 ties of 16');
  expect(matchesText(41, ['score'])).toBe('41 scores compared');
  expect(matchesText(1, ['migration'])).toBe('1 migration');
});

test('matches of several kinds are listed, never added up, and no two kinds are called the same', () => {
  const byKind = [
    { kinds: ['battle' as const], matches: 2048 },
    { kinds: ['trial' as const], matches: 1 },
    { kinds: ['claim' as const, 'listing' as const], matches: 3 },
  ];
  expect(matchedText(byKind)).toBe('2,048 comparisons, 1 task, 3 claims and listings');
  expect(matchedText([])).toBe('');
  expect(byKind.map(kindsNoun)).toEqual([
    'head-to-head comparisons',
    'task that both ran',
    'claims and mentions in lists',
  ]);
  for (const matches of [1, 2]) {
    const full = matchKinds.map((kind) => kindsNoun({ kinds: [kind], matches }));
    expect(new Set(full).size).toBe(matchKinds.length);
    const short = matchKinds.map((kind) => matchesText(matches, [kind]));
    expect(new Set(short).size).toBe(matchKinds.length);
  }
});

test('results of one kind are a share where one may be told, else what was said, and of votes how many there are', () => {
  const results = { matches: 10, wins: 8, losses: 1, ties: 0, unjudged: 1 };
  expect(resultOrRateText(results, 'trial')).toBe('89 % won of 9 (95 %: 57–98 %)');
  expect(resultOrRateText(results, 'claim')).toBe(
    'said to be better 8 times, said to be worse 1 time of 10 claims, 1 without decision',
  );
  expect(resultOrRateText(results, 'vote')).toBe('10 votes');
  const undecided = { matches: 3, wins: 0, losses: 0, ties: 0, unjudged: 3 };
  expect(resultOrRateText(undecided, 'listing')).toBe('3 listings');
});

test('a rate never stands without what it is of', () => {
  expect(rateText({ of: 1918, share: 0.19, low: 0.17, high: 0.21 })).toBe(
    '19 % won of 1,918 (95 %: 17–21 %)',
  );
  expect(rateText({ of: 799, share: 0.47, low: 0.44, high: 0.51 })).toBe(
    '47 % won of 799 (95 %: 44–51 %, too close to call)',
  );
  expect([0, 0.001, 0.5, 0.999, 1].map(percentText)).toEqual(['0 %', '<1 %', '50 %', '>99 %', '100 %']);
});

test('votes read as what people said, never as for and against', () => {
  expect(voteText('superficial answers', { votes: 397, participations: 8684 })).toBe(
    '397 of 8,684 people called its answers superficial',
  );
  expect(voteText('clear formatting', { votes: 1, participations: null })).toBe(
    '1 person marked “clear formatting”',
  );
});

test('how it stands is said only where somebody judged', () => {
  expect(standingText(counts)).toBe('Ahead of 12, behind 28, too close to call with 3 (of 43 judged)');
  expect(standingText({ ...counts, ahead: 49, behind: 0, close: 0, disputed: 0, judged: 49 })).toBe(
    'Ahead of 49, behind 0, too close to call with 0 (of 49 judged)',
  );
  expect(standingText({ ...counts, disputed: 2 })).toBe(
    'Ahead of 12, behind 28, too close to call with 3 (of 43 judged; sources differ on 2)',
  );
  expect(standingText(none)).toBeNull();
  expect(unjudgedText(none)).toBe('Named with 7 tools without a decision (lists, open comparisons)');
  expect(unjudgedText(counts)).toBeNull();
});

test('that no rival beats it is said only of all rivals', () => {
  const best = { ...counts, behind: 0, wonMore: 0, judged: 15, complete: true };
  expect(noRivalBeatsIt(best)).toBe(true);
  expect(noRivalBeatsIt({ ...best, complete: false })).toBe(false);
  expect(noRivalBeatsIt({ ...best, wonMore: 1 })).toBe(false);
  expect(noRivalBeatsIt({ ...counts, complete: true })).toBe(false);
  expect(noRivalBeatsIt({ ...none, complete: true })).toBe(false);
});

test('a judge that competes is said to', () => {
  expect(judgeText({ judge: 'GPT-4-turbo', judgeCompetes: [{ name: 'GPT-4 Turbo' }] })).toBe(
    'judged by GPT-4-turbo, which also competes as GPT-4 Turbo',
  );
  expect(judgeText({ judge: 'people', judgeCompetes: [] })).toBe('judged by people');
  expect(judgeText({ judge: null, judgeCompetes: [] })).toBeNull();
});
