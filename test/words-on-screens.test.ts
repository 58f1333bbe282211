/** Words that no screen, sentence of the API, message of the command line, README or /llms.txt says: one term for one thing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reads, writes } from '../server/api.ts';
import { llmsText } from '../server/openapi/llms.ts';
import { openapi } from '../server/openapi/openapi.ts';
import { projectRoot } from '../server/project-root.ts';
import { shownTexts, type ShownText } from './support/shown-texts.ts';

/** What is not said, and what is said instead. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bweighed (against|on)\b|\bnever weighed\b/i, 'compared head-to-head with'],
  [/\bstands? in for\b/i, 'alternatives to'],
  // The reference page's own row is "Times Matched".
  [/\btimes matched\b/, 'comparisons in our data'],
  [/\bmost often matched\b/i, 'most compared'],
  [/\d %? alike\b|\bhow "?alike/i, 'similar'],
  [/\btold (by|per|of|with|as|apart|in)\b|\bis told\b|\bare told\b/i, 'said, shown, given'],
  [/\bbeside\b/i, 'next to, with, in addition to'],
  [/\bcounted entr(y|ies)\b/i, 'totals'],
  [/\bthe rule says nothing\b/i, 'no source ranks both'],
  [/\bnot known\b/i, 'no data'],
  [/\bunjudged (match|compar|pair)|\bwithout a verdict\b/i, 'no decision'],
  [/\b(prompt|answer) tokens\b/, 'input tokens, output tokens'],
  [/\bas it came\b|\bspread out\b|\btidy up\b/i, 'Original, Force-directed, Layout'],
  [/\blet go\b|\btake away\b|^\s*its page\s*$/i, 'Clear selection, Export, Open page'],
  [/^\s*(Words|Looked for|Told|Beside)\s*$/, 'Search, Show'],
  [/\bto settle\b|\bbring a source\b|\btaken back\b/i, 'To review, Import data, undone'],
  [/\bfree to start\b/i, 'Free tier'],
  [/\bleads? it\b|\bbeats? \d|\bloses? to \d/i, 'ahead of, behind, too close to call'],
  [
    /\bthis tool is not here\b|\bThere is no tool\b|\bSearch for it by name\b/i,
    'We have no tool called "…". Did you mean …',
  ],
  [/\blooked into\b/i, 'Inside group'],
];

const wrongIn = (texts: readonly ShownText[]): string[] =>
  texts.flatMap(({ text, at }) =>
    forbidden.flatMap(([words, instead]) => {
      const found = words.exec(text);
      return found ? [`${at}: "${found[0].trim()}" in "${text.trim().slice(0, 90)}"; say ${instead}`] : [];
    }),
  );

const linesOf = (text: string, name: string): ShownText[] =>
  text.split('\n').map((line, i) => ({ text: line, at: `${name}:${i + 1}` }));

/** Every description and summary of the document. */
function sentencesOf(value: unknown, at = 'openapi.json'): ShownText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    (key === 'description' || key === 'summary') && typeof one === 'string'
      ? [{ text: one, at: `${at}/${key}` }]
      : sentencesOf(one, `${at}/${key}`),
  );
}

/** Said for themselves below. */
const apart = ['server/cli', 'server/import'];

const roomsOf = (side: string): string[] =>
  readdirSync(`${projectRoot}${side}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${side}/${name}`);

describe('words that are not said', () => {
  it.each([
    ['screens', () => shownTexts('client')],
    ['command line', () => shownTexts('server/cli')],
    [
      'answers and messages',
      // Whatever rooms there are, so that none is lost when one is added or moved.
      () => shownTexts(...roomsOf('server').filter((room) => !apart.includes(room))),
    ],
    // Lists of words with strokes between them are what data may say, not what is said.
    ['imports', () => shownTexts('server/import').filter(({ text }) => !text.includes('|'))],
    ['README', () => linesOf(readFileSync(`${projectRoot}README.md`, 'utf8'), 'README.md')],
    ['llms.txt', () => linesOf(llmsText({ reads, writes }), 'llms.txt')],
    ['openapi.json', () => sentencesOf(openapi('1.0.0', { reads, writes }))],
  ])('%s', (_, texts) => {
    const all = texts();
    expect(all.length).toBeGreaterThan(10);
    expect(wrongIn(all)).toEqual([]);
  });
});
