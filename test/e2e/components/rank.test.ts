/** A rank is shown with what is not known of it, and how it is made. No server, no database. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { componentPage, show } from '../../support/component-page.ts';
import { pageProblems } from '../../support/page.ts';
import { axeFindings } from '../axe.ts';

let page: Page;
beforeAll(async () => {
  page = await componentPage();
});

test('a rank says how much of it is known, and of each part what it is made of', async () => {
  await show(page, 'rank of a tool');
  const section = page.getByRole('region', { name: 'Rank' });
  // 0.25 * 1 + 0.25 * 0.25 + 0.1 * 0.2 + 0.15 * 0.5 of 0.75.
  expect(await section.innerText()).toContain('54.3/100 · 4 of 5 parts known');
  expect(await section.locator('dl > div').allInnerTexts()).toEqual([
    'Adoption\n1.00',
    'Quality\n0.25',
    'Ecosystem\n0.20',
    'Match graph\nno data',
    'Freshness\n0.50',
  ]);
  await section.locator('summary').click();
  expect(await section.getByRole('listitem').allInnerTexts()).toEqual([
    'Adoption: 40,096 stars (1 in 100 of its type has over 40,096)',
    'Quality: known: what it is, an address, licence, what it does; no data: who makes it, pricing, a date, languages; halved: archived',
    'Ecosystem: 1 source, full at 5',
    'Match graph: nothing is known of it',
    'Freshness: last release or update 2025-11-23, 12 months before the newest data',
  ]);
  expect(await section.getByRole('link', { name: 'How ranks are made' }).getAttribute('href')).toBe(
    '/method',
  );
  expect(await axeFindings(page)).toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});

test('the method tells weights, formulas, percentiles and facts', async () => {
  await show(page, 'how ranks are made');
  const cells = (name: string) => page.getByRole('region', { name }).getByRole('row').allInnerTexts();
  expect(await cells('Five parts, each 0 to 1')).toHaveLength(6);
  expect(await cells('How many tools have a rank')).toContain('2 of 5\t8,633');
  expect(await cells('99th percentile of each signal')).toContain('Library\tstars\t921\t40,096');
  expect((await cells('Facts that quality counts')).join('\n')).toContain('context length');
  expect(await axeFindings(page)).toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});
