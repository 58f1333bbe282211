import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { previewPasted, showPlan } from '../../docs/make/show-plan.ts';
import type { AppParts } from '../../server/app.ts';
import type { Database } from '../../server/database/driver.ts';
import { scratchDatabase } from '../support/databases.ts';
import { openPage, pageProblems } from '../support/page.ts';
import { bringFacts, writingServer } from '../support/writing-server.ts';
import { clearGraph } from '../server/ledger/graph-dump.ts';
import { axeFindings } from './axe.ts';

/** These tests write, so the server is one of their own, on the empty database. */
let url = '';
let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
  url = await serve({});
});
beforeEach(() => clearGraph(db));

const serve = (more: Partial<AppParts>) => writingServer(db, more);
const bring = (text: string) => bringFacts(url, text);

const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function open(
  path = '/import',
  viewport = wide,
  colorScheme: 'light' | 'dark' = 'light',
  origin = url,
  heading = 'Add one tool',
) {
  const page = await openPage({ viewport, colorScheme });
  opened.push(page);
  await page.goto(`${origin}${path}`);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  return page;
}

const lines = (snapshot: string, ...facts: readonly object[]) =>
  [
    { record: 'source', id: 'list', title: 'A list', licence: 'CC0-1.0', snapshot },
    ...facts.map((fact) => ({ source: 'list', ...fact })),
  ]
    .map((fact) => JSON.stringify(fact))
    .join('\n');
const model = (key: string, more: object = {}) => ({
  record: 'record',
  key,
  name: key,
  type: 'model',
  ...more,
});
const battle = {
  record: 'match',
  kind: 'battle',
  first: { key: 'Alpha' },
  second: { key: 'Beta' },
  count: 3,
  wins: 2,
  losses: 1,
};
const older = lines('2024-01-01', model('Alpha'), model('Beta'), battle);
const newer = lines('2025-01-01', model('Alpha', { vendor: 'Acme' }), model('Gamma'));

const figures = (page: Page) =>
  page
    .locator('dl > div[data-change]')
    .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replaceAll(/\s/g, '')));
const sidewaysScroll = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].some(
      (box) =>
        box.scrollWidth > box.clientWidth || (box.tagName === 'HTML' && box.scrollHeight > innerHeight),
    ),
  );

test('the README’s picture of a preview: what would come, and the line that would not', async () => {
  const page = await open();
  await showPlan(page);
  expect(await figures(page)).toContain('added+4');
  await page.getByText(/wins/).first().waitFor();
});

test('adds one tool by keyboard alone, with a capability found by search; says what is here already', async () => {
  await bring(
    [
      lines('2024-01-01', model('Alpha')),
      JSON.stringify({
        record: 'capability',
        source: 'list',
        id: 'translation',
        name: 'translation',
        kind: 'function',
      }),
      JSON.stringify({
        record: 'offer',
        source: 'list',
        key: 'Alpha',
        capability: 'translation',
        position: 0,
      }),
    ].join('\n'),
  );
  const page = await open();
  const name = page.getByLabel('Name', { exact: true });
  await expect.poll(() => name.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type('alpha');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Model');
  await page.getByText('Already here:').waitFor();
  expect(await page.getByText('Already here:').locator('..').textContent()).toBe(
    'Already here: Alpha (Model). This adds to what we know of that tool.',
  );
  await name.fill('Alpha Two');
  await page.getByText('Already here:').waitFor({ state: 'detached' });
  await name.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('alpha.example');
  await page.keyboard.press('Tab');
  await page.getByText('Give the whole address, beginning with https://').waitFor();
  await page.getByLabel('Link').fill('https://alpha.example/two');
  const capabilities = page.getByRole('combobox', { name: /^Capabilities/ });
  await capabilities.focus();
  await page.keyboard.type('transl');
  await page.getByRole('option', { name: 'translation' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('How it does this: translation').fill('Into Latin.');
  expect(await axeFindings(page)).toEqual([]);
  expect(JSON.parse((await page.getByLabel('The line', { exact: true }).textContent()) ?? '')).toEqual({
    record: 'record',
    source: 'added-here',
    key: 'Alpha Two',
    name: 'Alpha Two',
    type: 'model',
    url: 'https://alpha.example/two',
    capabilities: [{ capability: 'translation', description: 'Into Latin.' }],
  });
  await page.getByRole('button', { name: 'Add to this catalogue' }).press('Enter');
  await page.getByText('Alpha Two is here.').waitFor();
  const link = page.getByRole('link', { name: 'Show it in the graph' });
  expect(await link.getAttribute('href')).toContain('tool:alpha-two');
  const offered = await (await fetch(`${url}/api/tools/alpha-two/capabilities`)).json();
  expect(offered).toMatchObject({ items: [{ description: 'Into Latin.' }] });
  expect(pageProblems(page)).toEqual([]);
});

test('shows what a source would change, brings it in, finds it after a reload, and takes it back', async () => {
  await bring(older);
  const page = await open();
  await previewPasted(
    page,
    `${newer}\n{"record":"record","source":"list","key":"x","name":"x","type":"spaceship"}`,
  );
  await page.getByRole('heading', { name: 'What the pasted facts would change' }).waitFor();
  expect(await figures(page)).toEqual(['added+1', 'changed~1', 'gone−2', 'unchanged=0']);
  expect(await page.getByText('A list as of 2025-01-01 · CC0-1.0').count()).toBe(1);
  expect(await page.locator('details', { hasText: 'Changed' }).locator('dl').textContent()).toBe(
    'vendorno data → Acme',
  );
  expect(await page.getByText('facts.jsonl:4').count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL(/import=list-/);
  await page.reload();
  await page.getByText('A list is in:').waitFor();
  const newest = page.locator('tr[data-import]').first();
  await expect.poll(() => newest.textContent()).toContain('Done');
  expect(await newest.textContent()).toContain('2025-01-01');
  expect(await page.getByRole('button', { name: 'Undo the import of A list' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Undo the import of A list' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.textContent()).toContain(
    'The import before it is active again, as of 2024-01-01: 2 records and 1 match entry.',
  );
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => newest.textContent(), { timeout: 60_000 }).toContain('Undone');
  expect((await fetch(`${url}/api/tools/gamma`)).status).toBe(404);
  expect((await fetch(`${url}/api/tools/beta`)).status).toBe(200);
});

test('files are planned as soon as they are chosen; what cannot be read is said with its line', async () => {
  const page = await open();
  const input = page.getByLabel('Files to bring in');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await input.setInputFiles([file('rows.csv', 'a,b\n')]);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('source.yaml:1: was not sent');
  await input.setInputFiles([
    file(
      'source.yaml',
      'id: sheet\ntitle: A sheet\nlicence: MIT\nsnapshot: 2024-05-06\nfiles:\n  - path: rows.csv\n    emit:\n      - record: { key: tool, name: tool, type: =library }\n',
    ),
    file('rows.csv', 'tool,odd\nOne,1\nTwo,2\n'),
  ]);
  await page.getByRole('heading', { name: 'What 2 files would change' }).waitFor();
  expect((await figures(page))[0]).toBe('added+2');
  expect(await page.locator('details', { hasText: 'Fields that nothing reads' }).textContent()).toContain(
    'odd',
  );
});

test('possible duplicates are settled on a page of their own, announced, and lead to the next', async () => {
  await bring(lines('2024-01-01', model('acme-4'), model('beta-7')));
  await bring(
    lines('2024-01-01', model('acme-4-20240506'), model('beta-7-20240506')).replaceAll('"list"', '"other"'),
  );
  const page = await open('/import?at=settle', wide, 'light', url, 'Possible duplicates');
  const question = page.locator('section[aria-labelledby="import-settle"] h3');
  await page.waitForURL('**/duplicates');
  await page.getByText('2 to review').waitFor();
  const first = await question.textContent();
  expect(first).toMatch(/^Are .+ and .+ the same tool\?$/);
  // What is known of both comes after the question.
  await page.getByRole('rowheader', { name: 'Its key there' }).waitFor();
  await page.getByRole('button', { name: 'Skip' }).press('Enter');
  await expect.poll(() => question.textContent()).not.toBe(first);
  expect(await question.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Same tool' }).press('Enter');
  await page.getByText('1 to review').waitFor({ timeout: 60_000 });
  expect(await page.getByRole('status').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Joined: .+\. 1 left\.$/)]),
  );
  await page.getByRole('button', { name: 'Different tools' }).press('Enter');
  await page.getByText('Nothing to review.').waitFor({ timeout: 60_000 });
  expect(await axeFindings(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)('fits a phone and is accessible there, %s', async (scheme) => {
  await bring(older);
  const page = await open('/import', phone, scheme);
  await page.locator('tr[data-import]').first().waitFor();
  expect(await sidewaysScroll(page)).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Imports' }).click();
  expect(new URL(page.url()).searchParams.get('at')).toBe('imports');
});

test('where the server asks for its token, the page asks for it and goes on', async () => {
  const page = await open('/import', wide, 'light', await serve({ localOnly: false, writeToken: 'secret' }));
  await previewPasted(page, older);
  await page.getByText('accepts changes only with its token').waitFor();
  await page.getByLabel('Token').fill('secret');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What the pasted facts would change' }).waitFor();
});
