/** Evidence in one grammar: what it adds up to, what counts, what is apart. No server, no database. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { componentPage, show } from '../../support/component-page.ts';
import { pageProblems } from '../../support/page.ts';
import { axeFindings } from '../axe.ts';
import { soon } from '../map-on-screen.ts';

let page: Page;
beforeAll(async () => {
  page = await componentPage();
});

test('entries of two tools: their sum, each told from the tool that was asked about, and the breakdowns when opened', async () => {
  await show(page, 'entries of a pair');
  expect(await page.getByRole('status').innerText()).toBe(
    '1,124 comparisons in 2 entries; 700 comparisons in 1 breakdown, already included',
  );
  const lines = page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
  const [first = '', second = ''] = await lines.allInnerTexts();
  const parts = [
    'Alpha against Beta',
    'won 300, lost 700, 24 ties',
    'Judged battles',
    'judged by a model',
    'An arena, 2024-08-01',
    'page.txt, line 12',
  ];
  const places = parts.map((part) => first.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  // The source has Beta first here.
  expect(second).toContain('Alpha against Beta');
  expect(second).toContain('won 40, lost 60');
  expect(second).toContain('Beta is quicker.');
  expect(second).toContain('Confirmed 2026-12-01 by Ada');
  expect(await lines.nth(1).getByRole('button').allInnerTexts()).toEqual(['Review', 'Undo']);
  expect(await page.getByText('Coding').count()).toBe(0);
  await page.locator('summary').click();
  const inside = page.getByRole('list', { name: 'Not in the total' }).getByRole('listitem');
  await soon(() => inside.count()).toBe(1);
  expect(await inside.innerText()).toMatch(/already included[^]*Coding/);
  expect(await axeFindings(page)).toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});
