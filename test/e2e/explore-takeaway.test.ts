import { copyFile, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openPage, pageProblems } from '../support/page.ts';
import { axeFindings } from './axe.ts';
import { opened, url } from './explore-page.ts';
import { drawnMap, nodeOnMap, openMap, soon } from './map-on-screen.ts';

const qwen = 'tool:qwen-qwen3.5-27b';
const expanded = '/explore?steps=e.qwen-qwen3.5-27b&focus=tool:qwen-qwen3.5-27b';

const Rows = z.array(z.object({ ref: z.string() }));
const Data = z.object({
  format: z.literal('match-graph-view'),
  address: z.string(),
  edges: z.array(z.unknown()),
  sources: z.array(z.object({ licence: z.string().min(1) })).min(1),
});

async function openedToTake(path: string): Promise<Page> {
  const page = await opened(path);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('heading', { name: 'Export what is shown' }).waitFor();
  return page;
}

async function saved(page: Page, label: string): Promise<{ name: string; content: Buffer; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: label }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), content: await readFile(path), path };
}

const shownOn = async (page: Page) => {
  const { nodes, edges } = await drawnMap(page);
  const facts = nodes.filter(({ kind }) => kind === 'tool' || kind === 'capability');
  return { nodes: facts.map(({ id }) => id).sort(), edges: edges.map(({ id }) => id).sort() };
};

/** What a browser's own XML parser makes of a file: how often each selector is found. */
const foundIn = (page: Page, xml: string, selectors: readonly string[]) =>
  page.evaluate(
    ([text, wanted]) => {
      const made = new DOMParser().parseFromString(text, 'application/xml');
      return ['parsererror', ...wanted].map((selector) => made.querySelectorAll(selector).length);
    },
    [xml, selectors] as const,
  );

test('every format holds exactly what is shown', async () => {
  const page = await openedToTake(expanded);
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  const shown = await shownOn(page);

  const svg = await saved(page, 'Picture (SVG)');
  expect(svg.name).toMatch(/^match-graph-qwen-qwen3\.5-27b-\d{4}-\d\d-\d\d\.svg$/);
  const { nodes: all } = await drawnMap(page);
  const drawn = all.filter(({ kind }) => kind !== 'count').length;
  expect(await foundIn(page, svg.content.toString(), ['g.node', 'line.pair'])).toEqual([
    0,
    drawn,
    shown.edges.length,
  ]);

  const graphml = await saved(page, 'Graph (GraphML)');
  const [wrong, nodes, edges = 0] = await foundIn(page, graphml.content.toString(), ['node', 'edge']);
  expect([wrong, nodes]).toEqual([0, shown.nodes.length]);
  expect(edges).toBeGreaterThanOrEqual(shown.edges.length);
  const gexf = await saved(page, 'Graph (GEXF)');
  expect(gexf.name).toMatch(/\.gexf$/);
  expect(await foundIn(page, gexf.content.toString(), ['nodes > node', 'edges > edge'])).toEqual([
    0,
    nodes,
    edges,
  ]);

  const rows = Rows.parse(parse((await saved(page, 'Nodes (CSV)')).content, { columns: true }));
  expect(rows.map(({ ref }) => ref).sort()).toEqual(shown.nodes);
  expect(parse((await saved(page, 'Edges (CSV)')).content, { columns: true })).toHaveLength(edges);

  const data = Data.parse(JSON.parse((await saved(page, 'Data (JSON)')).content.toString()));
  expect(data.address).toBe(page.url());
  expect(data.edges).toHaveLength(edges);

  const png = (await saved(page, 'Picture (PNG)')).content;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
  expect(await axeFindings(page)).toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});

test('the saved page opens from a disk without a network: evidence by click, by keyboard, in the dark', async () => {
  const page = await openedToTake(expanded);
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  const shown = await shownOn(page);
  const { path, name } = await saved(page, 'Page with evidence (HTML)');
  expect(name).toMatch(/\.html$/);
  const file = `${path}.html`;
  await copyFile(path, file);

  const alone = await openPage({ colorScheme: 'dark' });
  await alone.context().setOffline(true);
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.goto(`file://${file}`);
  const held = await alone
    .locator('svg .node:not(.more)')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? '').sort());
  expect(held).toEqual(shown.nodes);
  expect(await axeFindings(alone)).toEqual([]);

  const details = alone.getByRole('complementary', { name: 'Details' });
  const map = alone.getByRole('application');
  const before = await alone.locator('#world').getAttribute('transform');
  await map.hover();
  await alone.mouse.wheel(0, -300);
  expect(await alone.locator('#world').getAttribute('transform')).not.toBe(before);

  await alone.keyboard.press('/');
  await alone.keyboard.type('qwen3.5-27b');
  await alone.keyboard.press('Enter');
  await details.getByRole('heading', { name: 'Qwen: Qwen3.5-27B' }).waitFor();
  await details.getByRole('link', { name: /Claude 3\.5 Sonnet/ }).click();
  await details.getByText('All 6 entries.').waitFor();
  await details
    .getByText(/qwen-vs-dreambooth\.txt, line \d+/)
    .first()
    .waitFor();

  await map.focus();
  await alone.keyboard.press('Escape');
  await details.getByRole('heading', { name: 'Matched most' }).waitFor();
  await alone.keyboard.press('ArrowRight');
  await soon(() => new URL(alone.url()).hash).toMatch(/^#tool|^#capability/);
  await alone.keyboard.press('0');
  await alone.locator(`[data-id="${qwen}"]`).click();
  await details.getByRole('heading', { name: 'Qwen: Qwen3.5-27B' }).waitFor();

  await alone.getByRole('button', { name: 'Tables' }).click();
  await alone.getByRole('columnheader', { name: 'Comparisons' }).getByRole('button').click();
  await alone.getByRole('row').nth(1).waitFor();
  const dark = await alone.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await alone.getByRole('button', { name: 'Light or dark' }).click();
  expect(await alone.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
    dark,
  );
  expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
  expect(pageProblems(alone)).toEqual([]);
});

test('cancelling a page in the making saves nothing', async () => {
  const page = await openedToTake('/explore');
  await page.route('**/api/matches?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('button', { name: 'Page with evidence (HTML)' }).click();
  await page.getByText(/Evidence of \d+ of \d+ edges/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. Nothing was saved.').waitFor();
});

test('a view is kept under a name, renamed, opened again and deleted; bad stored views are ignored', async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    if (!localStorage.getItem('named-views')) localStorage.setItem('named-views', '[{"name":"bad"},7]');
  });
  await openMap(page, `${url}${expanded}`);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByLabel('Name of this view').fill('Qwen’s neighbours');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('link', { name: 'Qwen’s neighbours' }).waitFor();
  expect(await page.getByRole('link', { name: 'bad' }).count()).toBe(0);

  await openMap(page, `${url}/explore`);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Rename Qwen’s neighbours' }).click();
  await page.getByLabel('New name of Qwen’s neighbours').fill('Near Qwen');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Near Qwen' }).click();
  await soon(() => page.url()).toContain('steps=e.qwen-qwen3.5-27b');
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');

  await page.getByRole('button', { name: 'Delete Near Qwen' }).click();
  await page.getByText('“Near Qwen” is deleted.').waitFor();
  expect(await page.getByRole('link', { name: 'Near Qwen' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Export what is shown' }).waitFor({ state: 'hidden' });
  expect(pageProblems(page)).toEqual([]);
});

test('the link is copied as it is', async () => {
  const page = await openedToTake(expanded);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The link is copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
