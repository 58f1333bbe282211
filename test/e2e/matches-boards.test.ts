/** The two tabs that show one board of results: Ratings and Matrix. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ratingMatrix, ratings } from '#contract/ratings.ts';
import { sizesFor } from '../../client/views/matches/matrix/matrix-cells.ts';
import { linkToNode } from '../../client/addresses/url-state.ts';
import { scratchDatabase } from '../support/databases.ts';
import { openPage, type PageOptions, pageProblems } from '../support/page.ts';
import { bringFacts, writingServer } from '../support/writing-server.ts';
import { ask } from '../server/http/get.ts';
import { axeFindings } from './axe.ts';

const names = ['Alpha', 'Beta', 'Gamma', 'Delta'];
const jsonLines = (facts: readonly object[]) => facts.map((fact) => JSON.stringify(fact)).join('\n');
const battle = (first: string, second: string, wins: number, losses: number, more: object = {}) => ({
  record: 'match',
  source: 'arena',
  kind: 'battle',
  first: { key: first },
  second: { key: second },
  count: wins + losses,
  wins,
  losses,
  rowId: `${first} ${second} ${JSON.stringify(more)}`,
  ...more,
});
/** Alpha and Beta are close, and without the entry of the two Beta is first; Gamma and Delta far below; Gamma and Delta never met; Omega never won. */
const arena = jsonLines([
  {
    record: 'source',
    id: 'arena',
    title: 'An arena',
    licence: 'CC0-1.0',
    snapshot: '2026-03-01',
    judge: 'Judy',
    judgeKeys: ['Beta'],
  },
  ...[...names, 'Omega'].map((key) => ({ record: 'record', source: 'arena', key, name: key, type: 'model' })),
  battle('Alpha', 'Beta', 530, 470),
  battle('Gamma', 'Alpha', 200, 800),
  battle('Beta', 'Gamma', 800, 200),
  battle('Alpha', 'Delta', 900, 100),
  battle('Beta', 'Delta', 905, 95),
  battle('Alpha', 'Omega', 50, 0),
  battle('Beta', 'Alpha', 70, 30, { context: 'code', counted: false }),
  battle('Gamma', 'Beta', 40, 60, { context: 'code', counted: false }),
  battle('Alpha', 'Gamma', 60, 40, { context: 'code', counted: false }),
]);

let url = '';
beforeAll(async () => {
  url = await writingServer(await scratchDatabase());
  await bringFacts(url, arena);
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
  return one;
}
/** A limit for what hangs, not for what is slow. */
const patient = { timeout: 60_000 };
const search = (one: Page) => new URL(one.url()).search;
const table = (one: Page) => one.getByRole('table', { name: 'Ratings, the strongest first' });

test('ratings stand first, in order, in bands of classes, with who is not rated and why', async () => {
  const one = await open('/matches');
  await table(one).waitFor();
  expect(await one.title()).toBe('Ratings · Matches · Match Graph');
  const answer = await ask(url, ratings, { source: 'arena' });
  expect(answer.items).toHaveLength(4);
  const shown = await table(one).getByRole('rowheader').allInnerTexts();
  const classes = new Set(answer.items.map((item) => item.class));
  expect(shown.filter((text) => text.startsWith('Class ')).length).toBe(classes.size);
  expect(shown.filter((text) => !text.startsWith('Class '))).toEqual(
    answer.items.map(({ tool }) => tool.name),
  );
  expect(shown[0]).toBe('Class 1: 2 models, too close to Alpha to separate');
  const alpha = await table(one)
    .getByRole('row', { name: /Alpha 1–2|1–2 Alpha/ })
    .innerText();
  for (const words of ['1–2', '3,000', 'too close']) expect(alpha).toContain(words);
  await one.getByText(answer.headline).waitFor();
  await one.getByText(/Judged by Judy, which also competes as Beta/).waitFor();
  await one.getByRole('heading', { name: 'Not rated: 1 tool' }).waitFor();
  await one
    .getByText(answer.unrated[0]?.text ?? 'no reason', { exact: false })
    .first()
    .waitFor();
  await one.getByText(answer.separated.next ? 'more would separate Alpha and Beta' : 'separate').waitFor();
  expect(pageProblems(one)).toEqual([]);
});

test('another board is chosen in the field, is in the address, and Back leads to the one before', async () => {
  const one = await open('/matches');
  await table(one).waitFor();
  await one
    .getByLabel('Board', { exact: false })
    .last()
    .selectOption({ label: 'An arena, code: 300 comparisons, 3 rated, included in overall' });
  await expect.poll(() => search(one), patient).toBe('?source=arena&context=code');
  const code = await ask(url, ratings, { source: 'arena', context: 'code' });
  await one.getByText(code.headline).waitFor();
  expect(await table(one).getByRole('rowheader').filter({ hasNotText: 'Class' }).allInnerTexts()).toEqual(
    code.items.map(({ tool }) => tool.name),
  );
  await one.getByRole('tab', { name: 'Matrix' }).click();
  await expect.poll(() => search(one), patient).toBe('?view=matrix&source=arena&context=code');
  await one.goBack();
  await one.goBack();
  await expect.poll(() => search(one), patient).toBe('');
  expect(pageProblems(one)).toEqual([]);
});

test('numbers lead to their entries, names to the map, neighbours to their comparison', async () => {
  const one = await open('/matches?source=arena');
  const link = table(one).getByRole('link', { name: '3,000 comparisons of Alpha, open the entries' });
  expect(await table(one).getByRole('link', { name: 'Alpha', exact: true }).getAttribute('href')).toBe(
    linkToNode('tool:alpha'),
  );
  expect(
    await table(one)
      .getByRole('link', { name: 'Compare Alpha with Beta: not separated' })
      .getAttribute('href'),
  ).toBe('/compare?tools=alpha,beta');
  await link.click();
  const dialog = one.getByRole('dialog', { name: 'Entries of Alpha' });
  // What was won against one that is not rated is an entry, too.
  await dialog.getByText(/ in 4 entries/).waitFor();
  await dialog.getByText('Those against the 1 tool that is not rated are in no rating.').waitFor();
  await one.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => search(one), patient).toBe('?source=arena');
  const fragile = one.getByRole('region', { name: 'What first place rests on' });
  await fragile
    .getByRole('link', { name: /open the entries/ })
    .first()
    .click();
  await one
    .getByRole('dialog', { name: /^Entries of .+ and .+/ })
    .getByText(/ in 1 entry/)
    .waitFor();
  expect(pageProblems(one)).toEqual([]);
});

test('a tool’s panel leads to the board that it is rated on', async () => {
  const one = await open(linkToNode('tool:gamma'));
  await one
    .getByRole('link', { name: /^class \d of \d, rank 3/ })
    .first()
    .click();
  await table(one).waitFor();
  expect(search(one)).toContain('source=arena');
});

test('the matrix is one stop: arrows walk it, its sentence says the cell, Enter opens the entries of the two', async () => {
  const one = await open('/matches?view=matrix');
  const grid = one.getByRole('grid');
  await grid.waitFor();
  const answer = await ask(url, ratingMatrix, { source: 'arena' });
  const order = answer.items.map(({ tool }) => tool.name);
  expect(order.slice(0, 2)).toEqual(['Alpha', 'Beta']);
  await grid.focus();
  const sentence = () => one.getByRole('gridcell').innerText();
  expect(await sentence()).toContain('Alpha won 53 % of 1,000 against Beta');
  await one.keyboard.press('ArrowDown');
  expect(await sentence()).toContain('Beta against itself');
  await one.keyboard.press('Enter');
  expect(await one.getByRole('dialog').count()).toBe(0);
  await one.keyboard.press('ArrowRight');
  await one.keyboard.press('ArrowDown');
  await one.keyboard.press('Control+Home');
  await one.keyboard.press('ArrowRight');
  await one.keyboard.press('ArrowRight');
  const third = order[2] ?? '';
  const met = answer.pairs.find(({ row, column }) => row === 0 && column === 2);
  const won = `${Math.round((100 * (met?.wins ?? 0)) / ((met?.wins ?? 0) + (met?.losses ?? 0)))} %`;
  expect(await sentence()).toContain(`Alpha won ${won} of 1,000 against ${third}`);
  await one.keyboard.press('Tab');
  expect(await one.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true);
  await grid.focus();
  await one.keyboard.press('End');
  await one.keyboard.press('ArrowDown');
  await one.keyboard.press('ArrowDown');
  await one.keyboard.press('ArrowUp');
  await one.keyboard.press('Home');
  expect(await sentence()).toContain('Beta won 47 % of 1,000 against Alpha');
  await one.keyboard.press('Enter');
  const dialog = one.getByRole('dialog', { name: 'Entries of Beta and Alpha' });
  await dialog.getByText(/ in 1 entry/).waitFor();
  await one.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => search(one), patient).toBe('?view=matrix');
  expect(pageProblems(one)).toEqual([]);
});

test('a cell has a colour where two met and none where they did not; pointing at one says it', async () => {
  const one = await open('/matches?view=matrix&source=arena');
  const grid = one.getByRole('grid');
  await grid.waitFor();
  const { items, pairs } = await ask(url, ratingMatrix, { source: 'arena' });
  const place = (name: string) => items.findIndex(({ tool }) => tool.name === name);
  const [gamma, delta] = [place('Gamma'), place('Delta')];
  expect(
    pairs.some(({ row, column }) => row === Math.min(gamma, delta) && column === Math.max(gamma, delta)),
  ).toBe(false);
  const box = await grid.boundingBox();
  const sizes = sizesFor(await grid.evaluate((frame) => frame.clientWidth), items.length, 'Alpha'.length);
  const middle = (row: number, column: number) => ({
    x: sizes.names + sizes.width * column + 8,
    y: sizes.heads + sizes.height * row + 8,
  });
  const colour = (row: number, column: number) =>
    grid.locator('canvas').evaluate(
      (canvas, { x, y }) => {
        if (!(canvas instanceof HTMLCanvasElement)) return '';
        const pixel = canvas.getContext('2d')?.getImageData(x, y, 1, 1).data;
        return [...(pixel ?? [])].join();
      },
      middle(row, column),
    );
  await expect.poll(() => colour(gamma, delta), patient).toBe('255,255,255,255');
  const [met, turned] = [await colour(0, delta), await colour(delta, 0)];
  expect(met).not.toBe('255,255,255,255');
  expect(turned).not.toBe('255,255,255,255');
  expect(turned).not.toBe(met);
  const { x, y } = middle(gamma, delta);
  await one.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  await one.getByText('Gamma and Delta never met on this board').first().waitFor();
  const there = middle(0, delta);
  await one.mouse.click((box?.x ?? 0) + there.x, (box?.y ?? 0) + there.y);
  await one.getByRole('dialog', { name: 'Entries of Alpha and Delta' }).waitFor();
  expect(pageProblems(one)).toEqual([]);
});

test('a source that nobody is rated on is said to be none, with the way to choose another', async () => {
  const one = await open('/matches?source=nothing-there');
  await one.getByText('No board fits this address').waitFor();
  await one.getByLabel('Board', { exact: false }).last().selectOption({ index: 1 });
  await table(one).waitFor();
  expect(pageProblems(one)).toEqual([]);
});

test.each(['/matches', '/matches?view=matrix'])(
  '%s has nothing that axe finds, in either theme, and no sideways scroll on a phone',
  async (path) => {
    for (const options of [
      { viewport: wide, colorScheme: 'light' },
      { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    ] as const) {
      const one = await open(path, options);
      await one.locator('[role="grid"], table').first().waitFor();
      expect(await axeFindings(one)).toEqual([]);
      const sideways = await one
        .locator('main')
        .evaluate((main) => main.scrollWidth > main.clientWidth || document.body.scrollWidth > innerWidth);
      expect(sideways).toBe(false);
    }
  },
);
