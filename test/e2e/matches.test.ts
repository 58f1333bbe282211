import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { matches } from '#contract/match.ts';
import { scratchDatabase } from '../support/databases.ts';
import { openPage, type PageOptions, pageProblems } from '../support/page.ts';
import { bringFacts, writingServer } from '../support/writing-server.ts';
import { ask } from '../server/http/get.ts';
import { axeFindings } from './axe.ts';

const entries = 1200;
const jsonLines = (facts: readonly object[]) => facts.map((fact) => JSON.stringify(fact)).join('\n');
const tools = ['Alpha', 'Beta', 'Gamma'];
const record = (source: string) => (key: string) => ({
  record: 'record',
  source,
  key,
  name: key,
  type: 'model',
});
const months = ['2025-11', '2025-12', '2026-02'];
/** Many entries of two judges, of several months, some of them breakdowns that do not count. */
const duels = jsonLines([
  {
    record: 'source',
    id: 'duels',
    title: 'Duels',
    licence: 'CC0-1.0',
    snapshot: '2026-03-01',
    judge: 'Judy',
  },
  ...tools.map(record('duels')),
  ...Array.from({ length: entries }, (_, index) => ({
    record: 'match',
    source: 'duels',
    kind: 'battle',
    first: { key: tools[index % 3] },
    second: { key: tools[(index + 1) % 3] },
    count: 1 + (index % 7),
    wins: 1,
    rowId: `row ${index}`,
    at: `${months[index % 3]}-${String(1 + (index % 28)).padStart(2, '0')}`,
    ...(index % 10 === 9 && { counted: false }),
    ...(index % 4 === 3 && { judge: 'Karl' }),
  })),
]);
const claim = (first: string, second: string, wins: number, quote: string) => ({
  record: 'match',
  source: 'page',
  kind: 'claim',
  first: { key: first },
  second: { key: second },
  count: 1,
  wins,
  losses: 1 - wins,
  quote,
  locator: { file: 'page.md', line: 7 },
});
const page = jsonLines([
  { record: 'source', id: 'page', title: 'A page', licence: 'CC0-1.0', snapshot: '2026-01-01' },
  ...tools.map(record('page')),
  claim('Alpha', 'Beta', 1, 'faster than Beta'),
  claim('Beta', 'Alpha', 1, 'faster than Alpha'),
  claim('Gamma', 'Beta', 0, 'not as fast as Beta'),
]);

let url = '';
beforeAll(async () => {
  url = await writingServer(await scratchDatabase());
  for (const text of [duels, page]) await bringFacts(url, text);
});

const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.context().close()));
});
const wide = { width: 1440, height: 900 };
async function open(path: string, { viewport = wide, colorScheme = 'light' }: PageOptions = {}) {
  const one = await openPage({ viewport, colorScheme });
  opened.push(one);
  await one.goto(`${url}${path}`);
  await one.getByRole('tabpanel').waitFor();
  return one;
}
/** A limit for what hangs, not for what is slow. */
const patient = { timeout: 60_000 };
const rows = (one: Page) => one.getByRole('list', { name: 'Entries' }).getByRole('listitem');
const sum = (one: Page) => one.getByRole('tabpanel').locator('output').first();
const search = (one: Page) => new URL(one.url()).search;

test('the ledger holds in the page what is in view, and reads it page by page as it is scrolled to', async () => {
  const one = await open('/matches?view=ledger');
  const asked: string[] = [];
  one.on('request', (request) => {
    if (/\/api\/matches\?/.test(request.url())) asked.push(request.url());
  });
  await rows(one).first().waitFor();
  expect(await rows(one).first().getAttribute('aria-setsize')).toBe(String(entries + 3));
  const inView = await rows(one).count();
  expect(inView).toBeLessThan(60);
  const seen = new Set<string>();
  for (let at = ''; at !== String(entries + 3);) {
    await one.locator('main').evaluate((main) => main.scrollBy(0, 700));
    expect(await rows(one).count()).toBeLessThan(80);
    at = (await rows(one).last().getAttribute('aria-posinset')) ?? '';
    for (const place of await rows(one).evaluateAll((items) => items.map((item) => item.ariaPosInSet)))
      if (place !== null) seen.add(place);
  }
  expect(seen.size).toBe(entries + 3);
  // 13 pages of a hundred, none of them twice; the first was asked for before.
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(13);
  await one.getByText('All 1,203 entries are here').waitFor();
  expect(pageProblems(one)).toEqual([]);
});

test('filters and order are in the address, narrow list and sums alike, and Back takes them off', async () => {
  const one = await open('/matches?view=ledger');
  const counts = (asked: Record<string, string>) => ask(url, matches, { ...asked, limit: 1 });
  await one.getByLabel('Kind').selectOption('battle');
  await one.getByText('More filters').click();
  await one.getByLabel('Judge').selectOption('Karl');
  await one.getByLabel('Counted', { exact: true }).selectOption('no');
  await expect.poll(() => search(one), patient).toBe('?view=ledger&kind=battle&judge=Karl&counted=no');
  const karl = await counts({ judge: 'Karl', counted: 'no' });
  expect(karl.total).toBe(60);
  await expect.poll(() => sum(one).innerText(), patient).toContain('60 breakdowns, already included');
  await expect.poll(() => rows(one).first().getAttribute('aria-setsize'), patient).toBe('60');
  await one.goBack();
  await one.goBack();
  await expect.poll(() => search(one), patient).toBe('?view=ledger&kind=battle');
  if (!(await one.getByLabel('From').isVisible())) await one.getByText('More filters').click();
  await one.getByLabel('From').fill('2026-01-01');
  await one.getByLabel('Order').selectOption('oldest');
  await expect.poll(() => search(one), patient).toBe('?view=ledger&kind=battle&since=2026-01-01&sort=oldest');
  const late = await counts({ kind: 'battle', since: '2026-01-01' });
  await expect.poll(() => sum(one).innerText(), patient).toContain(`${late.counted} entries`);
  await expect.poll(() => rows(one).first().innerText(), patient).toContain('2026-02-01');
  expect(pageProblems(one)).toEqual([]);
});

test('sums by kind and by source each add up to the line above them', async () => {
  const one = await open('/matches?view=ledger');
  await one.getByText('By kind and by source').click();
  const numbers = (row: string | RegExp) =>
    one
      .getByRole('table', { name: 'By kind' })
      .getByRole('row', { name: row })
      .getByRole('cell')
      .allInnerTexts();
  expect(await numbers('Judged battles')).toEqual(['1,200', '1,080', expect.stringContaining('comparisons')]);
  expect(await numbers(/^Claim /)).toEqual(['3', '3', '3 claims']);
  expect(await numbers('Total')).toEqual(['1,203', '1,083', expect.stringMatching(/comparisons, 3 claims/)]);
  const total = (await sum(one).innerText()).replace(/ in .*$/, '');
  expect((await numbers('Total'))[2]).toBe(total);
});

test('what is shown is saved as CSV and as JSON, all of it and not only what is in view', async () => {
  const one = await open('/matches?view=ledger&kind=battle&judge=Karl');
  const save = async (name: string) => {
    const [file] = await Promise.all([
      one.waitForEvent('download'),
      one.getByRole('button', { name: `Export ${name}` }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };
  const csv = (await save('CSV')).trimEnd().split('\r\n');
  expect(csv).toHaveLength(301);
  expect(csv[0]).toContain('id,kind,first,first_name');
  await one.getByText('Saved all 300.').waitFor();
  const Saved = z.object({ total: z.int(), shown: z.int(), items: z.array(z.object({ judge: z.string() })) });
  const json = Saved.parse(JSON.parse(await save('JSON')));
  expect(json).toMatchObject({ total: 300, shown: 300 });
  expect(json.items.every(({ judge }) => judge === 'Karl')).toBe(true);
});

test('tabs are in the address, walked by keyboard, and keep the source', async () => {
  const one = await open('/matches?view=ledger&source=page');
  await one.getByRole('tab', { name: 'Ledger' }).focus();
  await one.keyboard.press('ArrowRight');
  await one.keyboard.press('Enter');
  await expect.poll(() => search(one), patient).toBe('?view=claims&source=page');
  await one.getByRole('heading', { name: 'Claims that contradict each other' }).waitFor();
  expect(await one.title()).toBe('Claims · Matches · Match Graph');
  await one.goBack();
  await expect.poll(() => search(one), patient).toBe('?view=ledger&source=page');
  expect(pageProblems(one)).toEqual([]);
});

test('claims are counted by direction, and those that contradict each other stand together with their words', async () => {
  const one = await open('/matches?view=claims');
  const beta = one.getByRole('table').getByRole('row', { name: /^Beta/ });
  await beta.waitFor();
  expect(await beta.getByRole('cell').allInnerTexts()).toEqual([
    '2',
    '1',
    '1',
    '0',
    '0',
    'Alpha (1), Gamma (1)',
  ]);
  const contradiction = one.getByRole('article');
  expect(await contradiction.count()).toBe(1);
  const words = await contradiction.innerText();
  for (const quote of ['faster than Beta', 'faster than Alpha', 'page.md, line 7'])
    expect(words).toContain(quote);
  expect(words).not.toContain('not as fast as Beta');
  await beta.getByRole('link', { name: /open the entries/ }).click();
  await expect.poll(() => search(one), patient).toBe('?view=ledger&kind=claim&tool=beta');
});

test('the trend draws months of each kind and source, has the same as a table, and names what has no days', async () => {
  const one = await open('/matches?view=trend');
  const battles = one.getByRole('region', { name: 'Judged battles' });
  await battles.getByRole('figure').waitFor();
  await battles.getByText('As a table').click();
  const table = await battles.getByRole('row').allInnerTexts();
  expect(table.map((row) => row.split(/\s+/)[0])).toEqual([
    'Month',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  const { items } = await ask(url, matches, { kind: 'battle', counted: 'yes', sort: 'largest', limit: 1 });
  expect(items[0]?.count).toBe(7);
  const drawn = table.slice(1).map((row) => Number(row.split(/\s+/)[1]?.replaceAll(',', '')));
  const { byKind } = await ask(url, matches, { kind: 'battle', limit: 1 });
  expect(drawn.reduce((all, many) => all + many, 0)).toBe(byKind[0]?.matches);
  expect(drawn[2]).toBe(0);
  await one.getByText(/1 source dates no entry.*A page/).waitFor();
});

test('an entry is rejected with a reason, counts no more, and counts again once that is undone', async () => {
  const one = await open('/matches?view=ledger&kind=claim');
  const entry = () => rows(one).filter({ hasText: 'faster than Alpha' });
  await expect.poll(() => sum(one).innerText(), patient).toContain('3 claims in 3 entries');
  await entry()
    .getByRole('button', { name: /^Review this entry/ })
    .click();
  const dialog = one.getByRole('dialog', { name: 'Review the entry: Beta against Alpha' });
  expect(await axeFindings(one)).toEqual([]);
  await dialog.getByLabel(/Reject/).check();
  await dialog.getByLabel(/Why/).fill('A typing error.');
  await dialog.getByRole('button', { name: 'Save the review' }).click();
  await expect
    .poll(() => sum(one).innerText(), patient)
    .toContain('2 claims in 2 entries; 1 entry not counted');
  // Sums and entries are two answers.
  await expect.poll(() => entry().innerText(), patient).toMatch(/Rejected \d{4}-\d\d-\d\d: A typing error\./);
  await entry()
    .getByRole('button', { name: /^Undo the review/ })
    .click();
  await expect.poll(() => sum(one).innerText(), patient).toContain('3 claims in 3 entries');
  await expect.poll(() => entry().innerText(), patient).not.toContain('Rejected');
  expect(pageProblems(one)).toEqual([]);
});

test.each(['/matches?view=ledger', '/matches?view=claims', '/matches?view=trend'])(
  '%s has nothing that axe finds, in either theme, and no sideways scroll on a phone',
  async (path) => {
    for (const options of [
      { viewport: wide, colorScheme: 'light' },
      { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    ] as const) {
      const one = await open(path, options);
      await one.locator('[data-waiting]').waitFor({ state: 'detached' });
      expect(await axeFindings(one)).toEqual([]);
      const sideways = await one
        .locator('main')
        .evaluate((main) => main.scrollWidth > main.clientWidth || document.body.scrollWidth > innerWidth);
      expect(sideways).toBe(false);
    }
  },
);
