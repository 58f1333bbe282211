import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { linkToNode } from '../../client/addresses/url-state.ts';
import type { Database } from '../../server/database/driver.ts';
import { verify } from '../../server/verify/verify.ts';
import { clearGraph, dumpGraph } from '../server/ledger/graph-dump.ts';
import { scratchDatabase } from '../support/databases.ts';
import { openPage, pageProblems } from '../support/page.ts';
import { bringFacts, importsEnded, writingServer } from '../support/writing-server.ts';
import { axeFindings } from './axe.ts';

/** These tests write, so the server is one of their own, on the empty database. */
let url = '';
let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
  url = await writingServer(db);
});
beforeEach(async () => {
  await clearGraph(db);
  await bringFacts(url, facts);
});

const opened: Page[] = [];
afterEach(async () => {
  await importsEnded(url);
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});

const offer = (id: string, position: number) => ({
  record: 'offer',
  key: 'Noter',
  capability: id,
  position,
  description: `Does ${id}.`,
  basis: 'known',
});
const capability = (id: string, name: string) => ({ record: 'capability', id, name, kind: 'function' });
const facts = [
  { record: 'source', id: 'list', title: 'A list', licence: 'CC0-1.0', snapshot: '2026-01-01' },
  capability('video-editing', 'video editing'),
  capability('note-taking', 'note taking'),
  capability('translation', 'translation'),
  { record: 'record', key: 'Noter', name: 'Noter', type: 'product', description: 'Keeps notes.' },
  offer('video-editing', 0),
  offer('note-taking', 1),
]
  .map((fact) => JSON.stringify(fact.record === 'source' ? fact : { source: 'list', ...fact }))
  .join('\n');

async function open(viewport = { width: 1440, height: 900 }): Promise<Page> {
  const page = await openPage({ viewport });
  opened.push(page);
  await page.goto(`${url}${linkToNode('tool:noter')}`);
  await page.getByRole('heading', { name: 'Noter' }).first().waitFor();
  return page;
}

/** It is an import, which a busy machine takes its time for. */
const applied = { timeout: 200_000 };

const focused = (page: Page) =>
  page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);

const described = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('what a tool does not do is corrected by keyboard alone, is said on its page, and undone', async () => {
  const before = await dumpGraph(db);
  const page = await open();
  const corrections = page.getByRole('list', { name: 'Corrections' });
  await described(page, 'video editing').waitFor();
  await page.getByRole('button', { name: 'Correct this: Noter, video editing' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Correct Noter' });
  await dialog.getByText('Not: video editing').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByLabel('Why').fill('It keeps notes only.');
  await dialog.getByText('It keeps notes only.').waitFor();
  await dialog.getByLabel('Where that can be read').fill('noter.example');
  await page.keyboard.press('Enter');
  await dialog.getByText('Give the whole address, beginning with https://').waitFor();
  expect(
    await dialog.getByLabel('Where that can be read').evaluate((one) => one === document.activeElement),
  ).toBe(true);
  await dialog.getByLabel('Where that can be read').fill('https://noter.example/docs');
  await page.keyboard.press('Enter');

  await corrections.getByText('Not: video editing').waitFor(applied);
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('status').getByText('Corrected.', { exact: true }).waitFor({ state: 'attached' });
  expect(await focused(page)).toEqual(['H3', 'Capabilities 1']);
  await corrections.getByText(/^corrected \d{4}-\d\d-\d\d: It keeps notes only\.$/).waitFor();
  expect(await described(page, 'video editing').count()).toBe(0);
  expect(await described(page, 'note taking').count()).toBe(1);
  await corrections.getByText('Share as one JSON line').click();
  const line: unknown = JSON.parse((await corrections.getByLabel('The line').textContent()) ?? '');
  expect(z.object({ doesNot: z.string(), of: z.unknown() }).parse(line)).toEqual({
    doesNot: 'video-editing',
    of: { source: 'list', key: 'Noter' },
  });
  expect(await axeFindings(page)).toEqual([]);
  expect(await verify(db)).toEqual([]);

  await corrections.getByRole('button', { name: 'Undo' }).press('Enter');
  await described(page, 'video editing').waitFor(applied);
  await page.getByRole('status').getByText('Correction undone.').waitFor({ state: 'attached' });
  expect(await focused(page)).toEqual(['H3', 'Capabilities 2']);
  expect(await corrections.getByRole('listitem').count()).toBe(0);
  expect(pageProblems(page)).toEqual([]);
  await importsEnded(url);
  expect(await dumpGraph(db)).toEqual(before);
  expect(await verify(db)).toEqual([]);
});

test('what only a source corrects says so, cannot be undone here, and has the focus when another is undone', async () => {
  await bringFacts(
    url,
    [
      { record: 'source', id: 'guide', title: 'A guide', licence: 'CC0-1.0', snapshot: '2026-01-02' },
      {
        record: 'correction',
        source: 'guide',
        of: { source: 'list', key: 'Noter' },
        line: 'Keeps notes and lists.',
        at: '2026-01-02',
      },
    ]
      .map((fact) => JSON.stringify(fact))
      .join('\n'),
  );
  const page = await open();
  const items = page.getByRole('list', { name: 'Corrections' }).getByRole('listitem');
  await items.filter({ hasText: 'From A guide.' }).waitFor();
  expect(await items.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Correct this: Noter, video editing' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Correct it' }).press('Enter');
  await items.filter({ hasText: 'Not: video editing' }).waitFor(applied);
  await items.getByRole('button', { name: 'Undo' }).press('Enter');
  await described(page, 'video editing').waitFor(applied);
  await page.getByRole('status').getByText('Correction undone.').waitFor({ state: 'attached' });
  expect(await items.count()).toBe(1);
  expect(await focused(page)).toEqual(['BUTTON', 'Copy the line']);
  expect(pageProblems(page)).toEqual([]);
});

test('on a phone a function is searched for and added, and a type that is the same says so', async () => {
  const page = await open({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Correct this: Noter', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct Noter' });
  await dialog.getByLabel('It is a …').check();
  await dialog.getByLabel('It is a', { exact: true }).selectOption('product');
  await dialog.getByRole('button', { name: 'Correct it' }).click();
  await dialog.getByText('This is the type that it has now. Choose another.').waitFor();
  await dialog.getByLabel('It also does …').check();
  await dialog.getByRole('combobox', { name: /^What it also does/ }).fill('translation');
  await dialog
    .getByRole('option', { name: /translation/ })
    .first()
    .click();
  await dialog.getByLabel(/^How/).fill('of notes');
  await dialog.getByText('Also: translation (of notes)').waitFor();
  await dialog.getByRole('button', { name: 'Correct it' }).click();
  await page
    .getByRole('list', { name: 'Corrections' })
    .getByText('Also: translation (of notes)')
    .waitFor(applied);
  await page
    .getByText(/Corrections made here, \d{4}-\d\d-\d\d, corrected by hand/)
    .first()
    .waitFor(applied);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
});
