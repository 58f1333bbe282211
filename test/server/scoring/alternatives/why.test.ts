import { expect, it } from 'vitest';
import { partNames } from '../../../../server/scoring/alternatives/method.ts';
import { whyAlternative, type Reasons } from '../../../../server/scoring/alternatives/why.ts';

const flows = { id: 'flows', name: 'workflow automation', kind: 'function', tools: 41 } as const;
const mail = { id: 'mail', name: 'email', kind: 'function', tools: 1200 } as const;
const nothing: Reasons = {
  name: 'Zapier',
  parts: { capabilities: null, meaning: null, matches: null, listed: null },
  known: new Set(partNames),
  only: null,
  described: true,
  shared: [],
  compared: 0,
  lists: 0,
  listedWith: [],
  capabilitiesFrom: 'tool',
  result: null,
};
const why = (more: Partial<Reasons>) => whyAlternative({ ...nothing, ...more });

it('says the strongest parts first, each with its number', () => {
  expect(
    why({
      parts: { capabilities: 0.9, meaning: null, matches: 0.2, listed: 1 },
      shared: [flows],
      compared: 2,
      lists: 1,
      listedWith: ['Zapier'],
    }),
  ).toBe(
    'Both offer workflow automation (41 tools do); one list names it and Zapier as alternatives; often compared (2).',
  );
  expect(why({ parts: { ...nothing.parts, meaning: 0.8 } })).toBe('Similar descriptions (80 %).');
  // Of what no source describes only names and headings can be near.
  expect(why({ parts: { ...nothing.parts, meaning: 0.8 }, described: false })).toBe(
    'Similar in what sources say of them (80 %).',
  );
});

it('says the result before all else, with its number of decided matches, source and judge', () => {
  const result = {
    judge: 'GPT-4-turbo',
    judgeCompetes: [{ id: 'gpt-4', name: 'GPT-4' }],
    matches: 2047,
    wins: 1100,
    losses: 700,
    ties: 118,
    low: 0.58,
    high: 0.63,
  };
  expect(
    why({
      parts: { ...nothing.parts, meaning: 0.9, matches: 0.91 },
      compared: 2047,
      result: [{ ...result, share: 0.6042, title: 'WildBench' }],
    }),
  ).toBe(
    'Beats it 60 % of 1,918 (95 %: 58–63 %), WildBench, judged by GPT-4-turbo, which also competes as GPT-4, ties as half; similar descriptions (90 %).',
  );
});

it('counts what it does not name', () => {
  const parts = { ...nothing.parts, capabilities: 0.5 };
  expect(why({ parts, shared: [flows, mail] })).toBe(
    'Both offer workflow automation (41 tools do) and email.',
  );
  expect(why({ parts, shared: [mail, flows, flows] })).toBe('Both offer email (1,200 tools do) and 2 more.');
  expect(why({ parts: { ...nothing.parts, listed: 0.9 }, listedWith: ['Make', 'Tray', 'n8n'] })).toBe(
    'Lists name both as alternatives to Make and Tray and 1 more.',
  );
});

it('says whose functions they are, and that one broad heading is all there is', () => {
  expect(
    why({
      capabilitiesFrom: 'listings',
      parts: { ...nothing.parts, capabilities: 1, listed: 0.2 },
      shared: [flows],
      lists: 1,
    }),
  ).toBe(
    'Workflow automation, like other listed Zapier alternatives; one list names it and Zapier as alternatives.',
  );
  expect(
    why({
      only: 'broad-heading',
      parts: { ...nothing.parts, capabilities: 1, meaning: 0.5 },
      shared: [mail],
    }),
  ).toBe('Only a broad heading in common: email, which 1,200 tools share; similar descriptions (50 %).');
});

it('says so where there is nothing to say', () => {
  expect(why({})).toBe('Nothing is known that the two have in common.');
});

it('does not count tools where no other offers it', () => {
  const parts = { ...nothing.parts, capabilities: 1 };
  expect(why({ parts, shared: [{ ...flows, tools: 2 }] })).toBe(
    'Both offer workflow automation (no other tool does).',
  );
});
