import { expect, it } from 'vitest';
import { partNames } from '../../../../server/scoring/alternatives/method.ts';
import { whyAlternative, type Reasons } from '../../../../server/scoring/alternatives/why.ts';

const flows = { id: 'flows', name: 'workflow automation', kind: 'function', tools: 41 } as const;
const mail = { id: 'mail', name: 'email', kind: 'function', tools: 1200 } as const;
const nothing: Reasons = {
  name: 'Zapier',
  parts: { capabilities: null, meaning: null, matches: null, listed: null },
  known: new Set(partNames),
  shared: [],
  matches: 0,
  weighed: 0,
  lists: 0,
  listedWith: [],
  capabilitiesFrom: 'tool',
};
const why = (more: Partial<Reasons>) => whyAlternative({ ...nothing, ...more });

it('says the strongest parts first, each with its number', () => {
  expect(
    why({
      parts: { capabilities: 0.9, meaning: null, matches: 0.2, listed: 1 },
      shared: [flows],
      matches: 3,
      weighed: 2,
      lists: 1,
      listedWith: ['Zapier'],
    }),
  ).toBe('Both offer workflow automation, which 41 tools do; one list names it beside Zapier; 3 matches.');
  expect(why({ parts: { ...nothing.parts, meaning: 0.8 } })).toBe(
    'What is said of both is alike (0.80 of 1).',
  );
});

it('counts what it does not name', () => {
  const parts = { ...nothing.parts, capabilities: 0.5 };
  expect(why({ parts, shared: [flows, mail] })).toBe(
    'Both offer workflow automation, which 41 tools do, and email.',
  );
  expect(why({ parts, shared: [mail, flows, flows] })).toBe(
    'Both offer email, which 1,200 tools do, and 2 more.',
  );
  expect(why({ parts: { ...nothing.parts, listed: 0.9 }, listedWith: ['Make', 'Tray', 'n8n'] })).toBe(
    'Lists name both beside Make and Tray and 1 more.',
  );
});

it('says whose capabilities they are, and does not tell a listing twice', () => {
  expect(
    why({
      capabilitiesFrom: 'listings',
      parts: { ...nothing.parts, capabilities: 1, listed: 0.2 },
      shared: [flows],
      matches: 1,
      lists: 1,
    }),
  ).toBe(
    'It offers workflow automation, which 41 tools do, as what lists name beside Zapier does; one list names it beside Zapier.',
  );
});

it('says so where there is nothing to say', () => {
  expect(why({})).toBe('Nothing that is known of both is alike.');
});

it('says one tool, not 1 tools', () => {
  expect(
    why({
      capabilitiesFrom: 'listings',
      parts: { ...nothing.parts, capabilities: 1 },
      shared: [{ ...flows, tools: 1 }],
    }),
  ).toBe('It offers workflow automation, which one tool does, as what lists name beside Zapier does.');
});
