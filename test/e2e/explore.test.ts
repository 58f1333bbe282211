import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pageProblems } from '../support/page.ts';
import { opened, panel } from './explore-page.ts';
import { type DrawnNode, drawnMap, nodeOnMap, openMap, overlaps, placesOf, soon } from './map-on-screen.ts';

const qwen = 'tool:qwen-qwen3.5-27b';
const haiku = 'tool:claude-3-haiku';
const expanded = '/explore?steps=e.qwen-qwen3.5-27b&focus=tool:qwen-qwen3.5-27b';

const search = (page: Page) => page.getByRole('combobox', { name: 'Search tools and capabilities' });
const steps = (page: Page) => new URL(page.url()).searchParams.get('steps');

/** Whether every node of `before` is still where it was. */
function moved(before: readonly DrawnNode[], after: readonly DrawnNode[]): readonly string[] {
  const now = placesOf(after);
  return [...placesOf(before)]
    .filter(([id, place]) => now.has(id) && now.get(id) !== place)
    .map(([id]) => id);
}

test('opens on the most-matched tools and the qualities, no label over another, the search box in focus', async () => {
  const page = await opened('/');
  const { nodes, edges, zoom } = await drawnMap(page);
  expect(nodes.filter(({ kind }) => kind === 'tool')).toHaveLength(60);
  expect(nodes.filter(({ kind }) => kind === 'capability')).toHaveLength(7);
  expect(overlaps(nodes)).toEqual([]);
  expect(zoom).toBeGreaterThan(0.9);
  expect(edges.length).toBeGreaterThan(60);
  await soon(() => search(page).evaluate((box) => box === document.activeElement)).toBe(true);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.some((name) => name.includes('layout.worker'))).toBe(true);
  expect(pageProblems(page)).toEqual([]);
});

test('tools and capabilities differ in shape, and edges are as wide as their matches', async () => {
  const page = await opened(expanded);
  await nodeOnMap(page, 'tool:llama-3.2');
  const { nodes, edges } = await drawnMap(page);
  const shapes = (kind: DrawnNode['kind']) =>
    new Set(nodes.filter((one) => one.kind === kind).map((one) => one.shape));
  expect([...shapes('tool')]).toEqual(['round-rectangle']);
  expect([...shapes('capability')]).toEqual(['polygon']);
  for (const node of nodes.filter(({ kind }) => kind === 'tool')) {
    expect(node.border, node.id).toBe(node.ghost ? 'dashed' : 'solid');
  }
  for (const { id, width, matches } of edges.filter((edge) => edge.matches > 0)) {
    expect(width, id).toBeCloseTo(1 + 1.35 * Math.log10(matches), 2);
  }
});

test('find, focus and expand by keyboard: nothing placed moves, nothing overlaps, and Back walks the way back', async () => {
  const page = await opened('/');
  const start = await drawnMap(page);
  await page.keyboard.type('qwen3.5-27b');
  await page.getByRole('option', { name: 'Qwen3.5-27B' }).waitFor();
  await page.keyboard.press('Enter');
  await soon(() => steps(page)).toBe('a.qwen-qwen3.5-27b');
  await nodeOnMap(page, qwen);
  await panel(page).getByRole('heading', { name: 'Qwen: Qwen3.5-27B' }).waitFor();
  const found = await drawnMap(page);
  expect(moved(start.nodes, found.nodes)).toEqual([]);

  await page.keyboard.press('Enter');
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  const grown = await drawnMap(page);
  expect(moved(found.nodes, grown.nodes)).toEqual([]);
  expect(overlaps(grown.nodes)).toEqual([]);
  expect(grown.nodes.filter(({ kind }) => kind !== 'count').length).toBeGreaterThan(found.nodes.length + 15);
  await soon(() => page.getByText(/\d+ nodes added, \d+ shown/).count()).toBe(1);

  await page.reload();
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  expect(placesOf((await drawnMap(page)).nodes)).toEqual(placesOf(grown.nodes));

  await page.goBack();
  await soon(async () => placesOf((await drawnMap(page)).nodes)).toEqual(placesOf(found.nodes));
  await page.goBack();
  await soon(async () => placesOf((await drawnMap(page)).nodes)).toEqual(placesOf(start.nodes));
  expect(pageProblems(page)).toEqual([]);
});

test('a double click expands, the pill for the rest shows more, undo and redo walk the steps', async () => {
  const page = await opened(`/explore?steps=a.qwen-qwen3.5-27b&focus=${qwen}`);
  const { at } = await nodeOnMap(page, qwen);
  await page.mouse.dblclick(at.x, at.y);
  const more = await nodeOnMap(page, `more:${qwen}`);
  expect(more.label).toMatch(/^\+ \d+ more$/);
  const before = await drawnMap(page);
  await page.mouse.click(more.at.x, more.at.y);
  await soon(() => steps(page)).toBe('a.qwen-qwen3.5-27b~e.qwen-qwen3.5-27b~e2.qwen-qwen3.5-27b');
  await soon(async () => (await drawnMap(page)).nodes.some(({ id }) => id === more.id)).toBe(false);
  const after = await drawnMap(page);
  expect(moved(before.nodes, after.nodes)).toEqual([]);
  expect(overlaps(after.nodes)).toEqual([]);
  await page.getByText(/^showing (\d+) of \1$/).waitFor({ state: 'attached' });

  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(() => steps(page)).toBe('a.qwen-qwen3.5-27b~e.qwen-qwen3.5-27b');
  await page.getByRole('button', { name: 'Redo' }).click();
  await soon(async () => placesOf((await drawnMap(page)).nodes)).toEqual(placesOf(after.nodes));
});

test('a double click is one step back, a click before it another', async () => {
  const page = await opened('/');
  const { at } = await nodeOnMap(page, haiku);
  await page.mouse.dblclick(at.x, at.y);
  await soon(() => steps(page)).toBe('e.claude-3-haiku');
  await page.goBack();
  await soon(() => new URL(page.url()).search).toBe('?lens=*');
  const again = await nodeOnMap(page, haiku);
  await page.mouse.click(again.at.x, again.at.y);
  await soon(() => new URL(page.url()).search).toBe(`?lens=*&focus=${haiku}`);
  // Longer than two clicks of a double click lie apart.
  await page.waitForTimeout(600);
  const focused = await nodeOnMap(page, haiku);
  await page.mouse.dblclick(focused.at.x, focused.at.y);
  await soon(() => steps(page)).toBe('e.claude-3-haiku');
  await page.goBack();
  await soon(() => new URL(page.url()).search).toBe(`?lens=*&focus=${haiku}`);
});

test('every expansion brings a page of new neighbours, and pill and trail agree on the rest', async () => {
  const page = await opened('/explore?steps=e.claude-3-haiku&focus=tool:claude-3-haiku');
  const more = await nodeOnMap(page, `more:${haiku}`);
  const rest = Number(/\d+/.exec(more.label)?.[0]);
  const told = await page.getByText(/^showing \d+ of \d+$/).innerText();
  const [shown = 0, all = 0] = (told.match(/\d+/g) ?? []).map(Number);
  expect(all - shown).toBe(rest);
  const refs = async () =>
    (await drawnMap(page)).nodes.filter(({ kind }) => kind === 'tool' || kind === 'capability').length;
  const before = await refs();
  await page.getByRole('link', { name: 'Show more neighbours' }).click();
  await soon(refs).toBe(before + Math.min(20, rest));
});

test('a page opened by its address in a tab with a past has nothing to redo', async () => {
  const page = await opened('/');
  const { at } = await nodeOnMap(page, haiku);
  await page.mouse.click(at.x, at.y);
  await soon(() => new URL(page.url()).search).toBe(`?lens=*&focus=${haiku}`);
  const redo = page.getByRole('button', { name: 'Redo' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(() => redo.isEnabled()).toBe(true);
  await page.getByRole('button', { name: 'Redo' }).click();
  await soon(() => new URL(page.url()).search).toBe(`?lens=*&focus=${haiku}`);
  await openMap(page, new URL('/', page.url()).href);
  await nodeOnMap(page, haiku);
  expect(await redo.isEnabled()).toBe(false);
});

test('undo works on a link that was just opened', async () => {
  const page = await opened(`/explore?steps=a.gpt-4~e.qwen-qwen3.5-27b&focus=${qwen}`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(() => new URL(page.url()).search).toBe('?steps=a.gpt-4&lens=*&focus=tool:gpt-4');
});

test('each count by source opens its entries, whose sum is the count', async () => {
  const page = await opened(expanded);
  const link = panel(page).getByRole('link', {
    name: /^5, open the entries of Qwen: Qwen3.5-27B and Llama 3.2 from/,
  });
  await link.click();
  await panel(page).getByRole('heading', { name: 'Qwen: Qwen3.5-27B and Llama 3.2' }).waitFor();
  expect(new URL(page.url()).searchParams.get('entries')).toBe(
    `${qwen}~tool:llama-3.2~source.reference-page`,
  );
  const cards = panel(page).getByRole('list', { name: 'Entries' }).getByRole('listitem');
  await soon(() => cards.count()).toBe(5);
  const text = await cards.first().innerText();
  expect(text).toMatch(/Claim/);
  expect(text).toMatch(/line \d+/);
  expect(text).toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(await panel(page).getByRole('status').innerText()).toBe('5 claims in 5 entries');

  await page.goBack();
  await link.waitFor();
  expect(new URL(page.url()).searchParams.has('entries')).toBe(false);
});

test('a count on an edge says why two tools are linked, source by source', async () => {
  const page = await opened('/explore?layout=grid&focus=tool:claude-3-haiku');
  await nodeOnMap(page, 'count:tool:claude-3-haiku~tool:openai-gpt-4-turbo');
  await page.waitForTimeout(300);
  const count = await nodeOnMap(page, 'count:tool:claude-3-haiku~tool:openai-gpt-4-turbo');
  // Claude Haiku 3, in focus, trails.
  expect(count.label).toBe('↓2,048');
  await page.mouse.click(count.at.x, count.at.y);
  await panel(page).getByText('Linked because').waitFor();
  await panel(page)
    .getByText(/: won 313, lost 1,510, 95 ties of 2,048, 130 without decision\.$/)
    .waitFor();
  await panel(page)
    .getByText(/judged by GPT-4-turbo, which also competes as/)
    .first()
    .waitFor();
  // Two that count, and the same two by five kinds of task.
  const listed = (name: string) => panel(page).getByRole('list', { name }).getByRole('listitem').count();
  await soon(() => listed('Entries')).toBe(2);
  await panel(page).locator('summary', { hasText: 'already included' }).click();
  await soon(() => listed('Not in the total')).toBe(10);
  expect(new URL(page.url()).searchParams.get('focus')).toBe('tool:claude-3-haiku~tool:openai-gpt-4-turbo');
  await panel(page).getByRole('link', { name: 'Compare side by side' }).click();
  await page.waitForURL('**/compare?tools=claude-3-haiku,openai-gpt-4-turbo');
});

test('a capability shows who was judged on it and who offers it', async () => {
  const page = await opened('/explore?focus=capability:useful-answers');
  await panel(page).getByRole('heading', { name: 'useful answers' }).waitFor();
  await panel(page).getByRole('heading', { name: 'Judged on it' }).waitFor();
  await panel(page)
    .getByRole('link', { name: /^[\d,]+, open the votes on useful answers of/ })
    .first()
    .waitFor();
});

test('two tools are picked for a comparison', async () => {
  const page = await opened(`/explore?focus=${qwen}`);
  await panel(page).getByRole('link', { name: 'Add to compare' }).click();
  await search(page).fill('Dreambooth-Stable-Diffusion');
  await page.getByRole('option', { name: 'Dreambooth' }).first().click();
  await panel(page).getByRole('link', { name: 'Compare with Qwen3.5-27B' }).click();
  await page.waitForURL('**/compare?tools=qwen-qwen3.5-27b,dreambooth-stable-diffusion');
});

test('a suggested question leads somewhere', async () => {
  const page = await opened('/');
  const questions = page.getByRole('region', { name: 'Questions to start with' }).getByRole('link');
  await soon(() => questions.count()).toBe(3);
  const before = (await drawnMap(page)).nodes.length;
  await questions.first().click();
  await soon(() => steps(page)).toMatch(/^e\./);
  await soon(async () => (await drawnMap(page)).nodes.length).toBeGreaterThan(before);
  await page.goBack();
  await questions.nth(1).click();
  await panel(page).getByRole('heading', { name: 'Judged on it' }).waitFor();
  await page.goBack();
  expect(await questions.last().innerText()).toContain('Alternatives to Notion');
  await questions.last().click();
  await page.waitForURL('**/alternatives?tool=notion*');
  await page
    .getByRole('heading', { name: /\bNotion\b/ })
    .first()
    .waitFor();
});

test('the panel says how many rivals are ahead, behind and too close to call, and lists all, who is ahead of it first', async () => {
  const page = await opened('/explore?focus=tool:claude-3-haiku');
  const section = panel(page).getByRole('region', { name: 'Head-to-head results' });
  const summary = await section
    .getByText(/^Ahead of \d+, behind \d+, too close to call with \d+ \(of \d+ judged.*\)\.$/)
    .innerText();
  const lost = Number(/behind (\d+)/.exec(summary)?.[1]);
  expect(lost).toBeGreaterThan(20);
  expect(await section.getByText('No rival beats it').count()).toBe(0);
  await section.getByText(/judged by GPT-4-turbo, which also competes/).waitFor();
  await section.getByRole('button', { name: `${lost} clearly ahead of it: show all` }).click();
  await soon(() => section.locator('[data-result="behind"]').count()).toBe(lost);
  const shares = (await section.locator('[data-result="behind"]').allInnerTexts()).map((text) =>
    parseInt(text, 10),
  );
  expect(Math.max(...shares)).toBeLessThan(50);
});

test('the panel of a tool that only lists name speaks of no judged rivals', async () => {
  const page = await opened('/');
  await search(page).fill('type:product Notion');
  await page
    .getByRole('option', { name: /^Notion\b/ })
    .first()
    .click();
  const section = panel(page).getByRole('region', { name: 'Head-to-head results' });
  await section.getByText(/^Named with \d+ tools? without a decision/).waitFor();
  expect(await section.innerText()).not.toMatch(/judged|ahead of|%/);
});

test('the table has the results of the node in focus with each, and sorts by them', async () => {
  const page = await opened('/explore?focus=tool:claude-3-haiku&steps=e.claude-3-haiku&view=table');
  const table = page.getByRole('table');
  await table
    .getByRole('cell', { name: '313–1510' })
    .or(table.getByRole('cell', { name: '313–1,510' }))
    .waitFor();
  await table.getByRole('button', { name: 'Won by focus' }).click();
  const shares = async () =>
    (await table.locator('tbody td:nth-child(3)').allInnerTexts())
      .filter((text) => text !== '')
      .map((text) => parseInt(text.replace(/[<>]/, ''), 10));
  // The results of one rival may be there before those of all.
  await expect.poll(async () => (await shares()).length).toBeGreaterThan(10);
  const all = await shares();
  expect(all).toEqual(all.toSorted((a, b) => b - a));
});
