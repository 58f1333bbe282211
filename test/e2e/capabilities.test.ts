import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../server/database/driver.ts';
import { scratchDatabase } from '../support/databases.ts';
import { openPage, type PageOptions, pageProblems } from '../support/page.ts';
import { bringFacts, writingServer } from '../support/writing-server.ts';
import { clearGraph } from '../server/ledger/graph-dump.ts';
import { axeFindings } from './axe.ts';

/** Some of these tests write, so the server is one of their own; those begin with the same few facts anew. */
let url = '';
let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
  url = await writingServer(db);
  await fill(chores);
});
async function fill(many: readonly string[]) {
  await clearGraph(db);
  for (const text of [english(many), american]) await bringFacts(url, text);
}

const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function open(
  path: string,
  { viewport = wide, colorScheme = 'light', origin = url }: PageOptions & { origin?: string } = {},
) {
  const page = await openPage({ viewport, colorScheme });
  opened.push(page);
  await page.goto(`${origin}${path}`);
  await page.locator('main h1').waitFor();
  return page;
}

function source(id: string, title: string, facts: readonly object[]): string {
  const head = { record: 'source', id, title, licence: 'CC0-1.0', snapshot: '2024-05-06' };
  return [head, ...facts.map((fact) => ({ source: id, ...fact }))]
    .map((fact) => JSON.stringify(fact))
    .join('\n');
}
const tool = (key: string, more: object = {}) => ({ record: 'record', key, name: key, type: 'app', ...more });
const capability = (id: string, name: string, more: object = {}) => ({
  record: 'capability',
  id,
  name,
  kind: 'function',
  ...more,
});
const offer = (key: string, of: string, position: number, more: object = {}) => ({
  record: 'offer',
  key,
  capability: of,
  position,
  ...more,
});
/** More than one page of the directory. */
const chores = Array.from({ length: 58 }, (_, index) => `chore ${String(index).padStart(2, '0')}`);

/** @param many names of further capabilities, which one of the tools offers too */
const english = (many: readonly string[]) =>
  source('english', 'An English list', [
    tool('Grader', { pricing: 'paid' }),
    tool('Painter', { pricing: 'free', type: 'library', licence: 'MIT' }),
    capability('colour-grading', 'Colour grading', { description: 'Set the mood of a film by its colours.' }),
    capability('quick', 'Quick', { kind: 'quality' }),
    capability('tint-frames', 'Tint frames', { kind: 'operation' }),
    capability('ping', 'Ping', { kind: 'operation' }),
    ...many.map((name) => capability(name.replace(' ', '-'), name)),
    offer('Grader', 'colour-grading', 0, {
      description: 'Grades a whole film in one pass.',
      unique: 'It keeps faces as they are.',
      locator: { file: 'list.md', line: 12 },
    }),
    offer('Grader', 'tint-frames', 1),
    offer('Grader', 'ping', 2),
    offer('Painter', 'colour-grading', 0),
    ...many.map((name, index) => offer('Painter', name.replace(' ', '-'), index + 1)),
    {
      record: 'match',
      kind: 'vote',
      first: { capability: 'colour-grading' },
      second: { key: 'Grader' },
      count: 7,
      wins: 5,
      losses: 2,
    },
  ]);
const american = source('american', 'An American list', [
  tool('Tinter', { pricing: 'free' }),
  capability('color-grading', 'Color grading'),
  capability('quick-answers', 'Quick'),
  offer('Tinter', 'color-grading', 0, { description: 'Tints one frame after the other.' }),
  offer('Tinter', 'quick-answers', 1),
]);

const names = (page: Page) =>
  page.locator('main ol > li a[href^="/capabilities/"]:not([aria-label])').allTextContents();
const status = (page: Page) => page.locator('main output').allTextContents();
/** A limit for what hangs, not for what is slow. */
const patient = { timeout: 150_000 };
const says = async (page: Page, words: string) => {
  await expect.poll(() => status(page), patient).toContain(words);
  await page.locator('[data-stale]').waitFor({ state: 'detached' });
};
const sidewaysScroll = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].some(
      (box) => box.scrollWidth > box.clientWidth,
    ),
  );

test('the directory shows a page of fifty, is narrowed, sorted and walked back', async () => {
  const page = await open('/capabilities');
  await says(page, 'Showing 50 of 61 capabilities');
  expect((await names(page))[0]).toBe('Colour grading');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show 11 more' }).click();
  await says(page, '61 capabilities');
  expect(new URL(page.url()).searchParams.get('rows')).toBe('100');
  await page.reload();
  await says(page, '61 capabilities');
  await page.getByLabel('Search', { exact: true }).fill('grading');
  await expect.poll(() => names(page), patient).toEqual(['Colour grading']);
  expect(new URL(page.url()).searchParams.get('q')).toBe('grading');
  await page.getByLabel('Search', { exact: true }).fill('nothing of the kind');
  await page.getByRole('link', { name: 'show all of them' }).click();
  await says(page, 'Showing 50 of 61 capabilities');
  await page.getByLabel('Kind').selectOption('quality');
  await expect.poll(() => names(page), patient).toEqual(['Quick']);
  await page.goBack();
  await says(page, 'Showing 50 of 61 capabilities');
  await page.getByRole('link', { name: 'Name', exact: true }).click();
  await expect.poll(async () => (await names(page))[0], patient).toBe('chore 00');
  expect(pageProblems(page)).toEqual([]);
});

test('a page tells who offers it, how and in which words, and every count opens its entries', async () => {
  const page = await open('/capabilities/colour-grading');
  await page.getByRole('heading', { name: 'Colour grading', level: 1 }).waitFor();
  await page.getByText('Set the mood of a film by its colours.').waitFor();
  await says(page, '3 tools');
  const grader = page.getByRole('row', { name: 'Grader' });
  expect(await grader.textContent()).toContain('Unique: It keeps faces as they are.');
  expect(await grader.textContent()).toContain('An English list, list.md, line 12');
  const tinter = page.getByRole('row', { name: 'Tinter' });
  expect(await tinter.textContent()).toContain('An American list, as “Color grading”');
  expect(await page.getByRole('link', { name: 'I need this' }).getAttribute('href')).toBe(
    '/alternatives?need=colour-grading',
  );
  expect(await page.getByRole('link', { name: 'Open in Explore' }).first().getAttribute('href')).toContain(
    'capability:colour-grading',
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: /^7 \w+, open the matches on Colour grading$/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('status').waitFor();
  expect(await dialog.textContent()).toMatch(/7 (?!match)\w+ in \d+ entr/);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByLabel('Price').selectOption('free');
  await says(page, '2 tools');
  await page.getByLabel('Type').selectOption({ label: 'Libraries (1)' });
  await says(page, '1 tool');
  expect(new URL(page.url()).search).toBe('?type=library&pricing=free');
  expect(pageProblems(page)).toEqual([]);
});

test('tools are ticked and compared side by side, unknown is said so, and a licence narrows', async () => {
  const page = await open('/capabilities/colour-grading');
  await says(page, '3 tools');
  const table = page.getByRole('region', { name: 'How tools do it, as a table' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    'To compare',
    'Tool',
    'How',
    'Price',
    'Licence',
    'Ways to run',
    'Matches',
    'Results on it',
  ]);
  expect(await page.getByRole('row', { name: 'Painter' }).textContent()).toContain('no data');
  await page.getByRole('checkbox', { name: 'Compare Grader' }).press('Space');
  await page.getByText('Pick another to compare it with.').waitFor();
  await page.getByRole('checkbox', { name: 'Compare Tinter' }).press('Space');
  expect(new URL(page.url()).searchParams.get('with')).toBe('grader~tinter');
  await page.getByLabel('Licence').selectOption({ label: 'MIT (1)' });
  await says(page, '1 tool');
  await page.getByText('No data for any of these tools: matches, results on it.').waitFor();
  expect(new URL(page.url()).search).toBe('?licence=MIT&with=grader~tinter');
  await page.reload();
  await says(page, '1 tool');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Compare 2 tools' }).press('Enter');
  await page.waitForURL(/\/compare\?tools=grader,tinter$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(pageProblems(page)).toEqual([]);
});

test('on a phone the results of a search come first, and its filters when they are asked for', async () => {
  const page = await open('/search?q=grader&type=app', { viewport: phone });
  await page.getByRole('heading', { name: 'Tools' }).waitFor();
  const hit = await page.locator('main ol > li').first().boundingBox();
  expect(hit?.y ?? Infinity).toBeLessThan(phone.height * 0.75);
  expect(await page.getByLabel('Vendor').isVisible()).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  const fold = page.getByRole('button', { name: 'Filters: 1 on' });
  await fold.press('Enter');
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  await page.getByLabel('Type').selectOption('');
  await page.getByRole('button', { name: 'Filters', exact: true }).waitFor();
  expect(await sidewaysScroll(page)).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});

test('an operation says what it serves, and a function leads to its operations', async () => {
  const page = await open('/capabilities/ping');
  await page.getByText('Neither its name nor its servers tell what it is used for.').waitFor();
  await page.goto(`${url}/capabilities/tint-frames`);
  const serves = page.getByRole('region', { name: 'Serves' });
  await serves.getByText('Its name says little; it is what its servers do.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await serves.getByRole('link', { name: 'Colour grading' }).click();
  await page.getByRole('heading', { name: 'Colour grading', level: 1 }).waitFor();
  const operations = page.getByRole('link', { name: '1 operation of 1 server' });
  await operations.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await operations.click();
  await says(page, '1 capability');
  expect(await names(page)).toEqual(['Tint frames']);
  expect(new URL(page.url()).search).toBe('?kind=operation&serves=colour-grading');
  await page.getByRole('heading', { name: 'Operations that serve Colour grading' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'All operations' }).click();
  await says(page, '2 capabilities');
  await page.goBack();
  await says(page, '1 capability');
  expect(pageProblems(page)).toEqual([]);
});

test('a word’s own address leads to the page of what it means; an unknown one says so with near ids', async () => {
  const page = await open('/capabilities/color-grading');
  await page.waitForURL(/\/capabilities\/colour-grading$/);
  const unknown = await open('/capabilities/colour-gradin');
  await unknown.getByRole('heading', { name: 'We have no such capability' }).waitFor();
  await unknown.getByRole('link', { name: 'All capabilities' }).click();
  await unknown.getByRole('heading', { name: 'Capabilities', level: 1 }).waitFor();
});

test('search says why, keeps tools and capabilities apart, and goes on to all hits and their filters', async () => {
  const page = await open('/capabilities');
  const box = page.getByRole('combobox', { name: 'Search tools and capabilities' });
  await box.fill('colour grading');
  const option = page.getByRole('group', { name: 'Capabilities' }).getByRole('option').first();
  await option.waitFor();
  expect(await option.textContent()).toContain('This is its name.');
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${url}/search?q=grading`);
  await page.getByRole('heading', { name: 'Tools' }).waitFor();
  await page.getByRole('heading', { name: 'Capabilities' }).waitFor();
  expect(await page.getByRole('link', { name: 'Colour grading' }).getAttribute('href')).toBe(
    '/capabilities/colour-grading',
  );
  await page.getByLabel('Price').selectOption('free');
  await page.getByRole('link', { name: 'Clear all filters' }).waitFor();
  await page.locator('[data-stale]').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('pricing')).toBe('free');
  expect(await page.getByRole('heading', { name: 'Capabilities' }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'all of it fits a phone and is accessible there, %s',
  async (colorScheme) => {
    for (const [path, ready] of [
      ['/capabilities', 'Showing 50 of 61 capabilities'],
      ['/capabilities/colour-grading', '3 tools'],
      ['/capabilities?view=review&state=joined', '1 pair'],
    ] as const) {
      const page = await open(path, { viewport: phone, colorScheme });
      await says(page, ready);
      expect(await sidewaysScroll(page), path).toBe(false);
      expect(await axeFindings(page), path).toEqual([]);
    }
  },
);

test('a word that does not mean it is parted on the page, and that can be taken back', async () => {
  await fill([]);
  const page = await open('/capabilities/colour-grading');
  await page.getByRole('button', { name: 'Not the same: Color grading' }).press('Enter');
  await page.getByText('“Color grading” is a capability of its own now').waitFor(patient);
  await says(page, '2 tools');
  expect((await fetch(`${url}/api/capabilities/color-grading`)).url).toContain('color-grading');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByText('“Color grading” is the same capability again.').waitFor(patient);
  await says(page, '3 tools');
});

test('the review asks, takes a person’s word, announces it, and lets it be turned round', async () => {
  await fill([]);
  const page = await open('/capabilities?view=review');
  await says(page, '1 pair');
  expect(await page.getByText('Both go by one name, and are of two kinds.').count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Not the same: Quick and Quick' }).press('Enter');
  await page.getByText('“Quick” and “Quick” are kept apart.').waitFor(patient);
  await page.getByText('Nothing waits for you.').waitFor();
  await page.getByRole('link', { name: 'Not the same' }).click();
  await says(page, '1 pair');
  await page.getByRole('button', { name: 'Same: Quick and Quick', exact: true }).press('Enter');
  await page.getByText('“Quick” and “Quick” are one now.').waitFor(patient);
  await page.getByRole('link', { name: 'The same', exact: true }).click();
  await says(page, '2 pairs');
  expect(new URL(page.url()).search).toBe('?view=review&state=joined');
  expect(pageProblems(page)).toEqual([]);
});

test('where the server asks for its token, the review asks for it and goes on', async () => {
  await fill([]);
  const origin = await writingServer(db, { localOnly: false, writeToken: 'secret' });
  const page = await open('/capabilities?view=review', { origin });
  await page.getByRole('button', { name: 'Not the same: Quick and Quick' }).click();
  await page.getByText('accepts changes only with its token').waitFor();
  await page.getByLabel('Token').fill('secret');
  await page.keyboard.press('Enter');
  await page.getByText('are kept apart.').waitFor(patient);
});
