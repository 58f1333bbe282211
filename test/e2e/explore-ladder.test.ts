import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overview } from '#contract/graph.ts';
import { openPage, pageProblems } from '../support/page.ts';
import { axeFindings } from './axe.ts';
import { panel, url } from './explore-page.ts';
import { drawnMap, nodeOnMap, openMap, placesOf, soon } from './map-on-screen.ts';

const haiku = 'tool:claude-3-haiku';

async function openedAsItIs(path = '/'): Promise<Page> {
  const page = await openPage();
  await page.goto(`${url}${path}`);
  await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
  return page;
}

const boardAnswered = async (query: string) => {
  const { ladder } = overview.answer.parse(await (await fetch(`${url}/api/graph/overview?${query}`)).json());
  if (!ladder) throw new Error('no board was answered');
  return ladder;
};

/** How much the canvases above the picture show, from 0 to 255 a dot. */
const inkAbove = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('#map')?.parentElement?.querySelectorAll('canvas') ?? [])]
      .filter((canvas) => canvas.width > 0 && canvas.dataset['id'] === undefined)
      .map((canvas) => {
        const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let ink = 0;
        for (let i = 3; i < dots.length; i += 4) ink += dots[i] ?? 0;
        return ink;
      })
      .reduce((sum, one) => sum + one, 0),
  );

test('the opening is the board with most evidence: heights in the order of its ratings, and the panel says the same board', async () => {
  const page = await openedAsItIs();
  const ladder = await boardAnswered('by=rating&limit=200');
  const { nodes } = await drawnMap(page);
  const at = new Map(nodes.map((node) => [node.id, node]));
  const shown = ladder.standings.filter(({ ref }) => at.has(ref));
  expect(shown).toHaveLength(ladder.rated);
  const heights = shown.map(({ ref }) => at.get(ref)?.y ?? NaN);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect((await drawnMap(page)).edges).toEqual([]);
  await page.getByText(`Height: expected share won against ${ladder.reference.name}.`).waitFor();
  await panel(page).getByRole('heading', { name: ladder.label }).waitFor();
  await soon(() => panel(page).innerText()).toContain(`${ladder.rated} models`);
  expect(await axeFindings(page)).toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});

test('a lens opens its board by a link; whom one focuses has its results drawn, and expanding moves nothing', async () => {
  const page = await openedAsItIs('/?lens=wildbench');
  expect((await drawnMap(page)).nodes).toHaveLength(
    (await boardAnswered('by=rating&source=wildbench')).rated,
  );
  const before = await drawnMap(page);
  const rest = await inkAbove(page);
  const { at } = await nodeOnMap(page, haiku);
  await page.mouse.click(at.x, at.y);
  await soon(() => new URL(page.url()).search).toBe(`?lens=wildbench&focus=${haiku}`);
  await panel(page).getByRole('heading', { name: 'Head-to-head results' }).waitFor();
  await soon(async () => (await inkAbove(page)) > 1.1 * rest).toBe(true);
  await panel(page)
    .getByRole('link', { name: /^Expand/ })
    .click();
  await soon(async () => (await drawnMap(page)).nodes.length).toBeGreaterThan(before.nodes.length);
  const now = placesOf((await drawnMap(page)).nodes);
  for (const [id, place] of placesOf(before.nodes)) expect(now.get(id), id).toBe(place);
  expect(pageProblems(page)).toEqual([]);
});

test('a ladder is taken away with its lines, names and what it shows', async () => {
  const page = await openPage();
  await openMap(page, `${url}/?lens=wildbench`);
  const discs = await drawnMap(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const saved = async (label: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: label }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  };
  const svg = (await saved('Picture (SVG)')).toString();
  expect(svg).toMatch(/Height: expected share won against GPT-4 Turbo\. WildBench[^<]*2024-08-01</);
  expect(svg).toContain('>Anthropic</text>');
  const png = await saved('Picture (PNG)');
  // Twice its size, with room for shares at the left of the discs and the foot below them.
  const across = (side: 'x' | 'y') => {
    const all = discs.nodes.map((node) => node[side]);
    return Math.max(...all) - Math.min(...all);
  };
  expect(png.readUInt32BE(16)).toBeGreaterThan(2 * (across('x') + 46));
  expect(png.readUInt32BE(20)).toBeGreaterThan(2 * (across('y') + 48));
  expect(pageProblems(page)).toEqual([]);
});
