/** Safe expansion, finding the way, groups, filters and layouts on the map. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pageProblems } from '../support/page.ts';
import { opened, param, url } from './explore-page.ts';
import { drawnMap, nodeOnMap, openMap, overlaps, placesOf, soon } from './map-on-screen.ts';

const qwen = 'tool:qwen-qwen3.5-27b';
const dreambooth = 'dreambooth-stable-diffusion';

const ids = async (page: Page) => (await drawnMap(page)).nodes.map(({ id }) => id);

async function menuOf(page: Page, id: string) {
  const { at } = await nodeOnMap(page, id);
  await page.waitForTimeout(400);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const menu = page.getByRole('menu', { name: /^What to do with/ });
  await menu.waitFor();
  return menu;
}

test('before expanding the exact counts are told, and each kind expands by itself; collapse takes it away', async () => {
  const page = await opened(`/explore?steps=a.qwen-qwen3.5-27b&focus=${qwen}`);
  const before = await drawnMap(page);
  const menu = await menuOf(page, qwen);
  const models = menu.getByRole('menuitem', { name: /^models/ });
  const total = Number((await models.innerText()).replace(/\D/g, ''));
  await models.click();
  await soon(() => param(page, 'steps')).toBe('a.qwen-qwen3.5-27b~e.qwen-qwen3.5-27b@m.model');
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  const after = await drawnMap(page);
  const was = placesOf(before.nodes);
  for (const [id, place] of placesOf(after.nodes)) if (was.has(id)) expect(place, id).toBe(was.get(id));
  expect(overlaps(after.nodes.filter(({ kind }) => kind !== 'count'))).toEqual([]);
  const linked = after.edges.filter(({ id }) => id.split('~').includes(qwen));
  expect(linked.length).toBeGreaterThanOrEqual(Math.min(total, 20));
  await (await menuOf(page, qwen)).getByRole('menuitem', { name: 'Collapse' }).click();
  await soon(async () => (await ids(page)).includes('tool:claude-3.5-sonnet')).toBe(false);
  expect(param(page, 'steps')).toBe('a.qwen-qwen3.5-27b');
  expect(pageProblems(page)).toEqual([]);
});

test('hidden, kept and pinned: the link restores them', async () => {
  const page = await opened(
    `/explore?steps=e.qwen-qwen3.5-27b~f.qwen-qwen3.5-27b@300,120~h.gpt-4&focus=${qwen}`,
  );
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  expect(await ids(page)).not.toContain('tool:gpt-4');
  expect(await nodeOnMap(page, qwen)).toMatchObject({ x: 300, y: 120 });
  await page.goto(`${url}/explore?steps=e.qwen-qwen3.5-27b~k.qwen-qwen3.5-27b,llama-3.2`);
  await soon(async () => (await ids(page)).filter((id) => !id.startsWith('count')).sort()).toEqual([
    'tool:llama-3.2',
    qwen,
  ]);
});

test('a dragged node is pinned where it was dropped, and Back puts it where it was', async () => {
  const page = await opened(`/explore?steps=a.qwen-qwen3.5-27b&focus=${qwen}`);
  const start = await nodeOnMap(page, qwen);
  await page.waitForTimeout(400);
  const { at } = await nodeOnMap(page, qwen);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y + 40, { steps: 6 });
  await page.mouse.up();
  await soon(() => param(page, 'steps')).toMatch(/~f\.qwen-qwen3\.5-27b@-?\d+,-?\d+$/);
  await page.goBack();
  await soon(async () => nodeOnMap(page, qwen)).toMatchObject({ x: start.x, y: start.y });
});

test('the path between two nodes is added, and search inside the map makes hits stand out', async () => {
  const page = await opened(`/explore?steps=p.qwen-qwen3.5-27b,${dreambooth}`);
  await nodeOnMap(page, `tool:${dreambooth}`);
  await nodeOnMap(page, qwen);
  await page.getByRole('searchbox', { name: 'Find on the map' }).fill('glm');
  await soon(() => param(page, 'find')).toBe('glm');
  await page.keyboard.press('Enter');
  await soon(() => param(page, 'focus')).toMatch(/glm/);
});

test('the legend counts and filters, with live totals', async () => {
  const page = await opened('/');
  const row = page.getByRole('region', { name: 'Legend' }).getByRole('button', { name: /^Qualities/ });
  expect(await row.innerText()).toMatch(/7$/);
  const places = placesOf((await drawnMap(page)).nodes);
  await row.click();
  await page.getByRole('button', { name: 'Filters 60 of 67 shown' }).waitFor();
  await soon(async () => (await drawnMap(page)).nodes.length).toBe(60);
  await row.click();
  await soon(async () => placesOf((await drawnMap(page)).nodes)).toEqual(places);
});

test('from the map of groups into a group and up again', async () => {
  const page = await opened('/');
  await page.getByRole('button', { name: 'Groups', exact: true }).click();
  await soon(() => param(page, 'steps')).toBe('g.top');
  await soon(async () => (await drawnMap(page)).nodes.every(({ kind }) => kind === 'group')).toBe(true);
  const { nodes } = await drawnMap(page);
  expect(nodes.length).toBeGreaterThan(10);
  expect(nodes.length).toBeLessThanOrEqual(300);
  expect(overlaps(nodes)).toEqual([]);
  // Few enough models to be shown at once; larger groups hold groups.
  const judged = nodes.find(({ label }) => label.includes('judged on Wild'));
  if (!judged) throw new Error('no group of models judged on WildBench on the map');
  await page.waitForTimeout(300);
  await page.mouse.dblclick(judged.at.x, judged.at.y);
  await soon(() => param(page, 'steps')).toMatch(/^g\.top~g\.g[0-9a-f]{12}$/);
  await soon(async () => (await drawnMap(page)).nodes.some(({ kind }) => kind === 'tool')).toBe(true);
  await page.getByRole('navigation', { name: 'Group' }).getByRole('button', { name: 'All groups' }).click();
  await soon(async () => (await drawnMap(page)).nodes.every(({ kind }) => kind === 'group')).toBe(true);
});

test('every layout parts all labels and is the same after a reload', async () => {
  const page = await opened(`/explore?steps=e.qwen-qwen3.5-27b&layout=grid`);
  for (const layout of ['around', 'layered', 'grid', 'groups', 'sides', 'force']) {
    await openMap(page, `${url}/explore?steps=e.qwen-qwen3.5-27b&layout=${layout}`);
    await nodeOnMap(page, 'tool:claude-3.5-sonnet');
    const first = await drawnMap(page);
    expect(overlaps(first.nodes), layout).toEqual([]);
    await page.reload();
    await nodeOnMap(page, 'tool:claude-3.5-sonnet');
    await soon(async () => placesOf((await drawnMap(page)).nodes)).toEqual(placesOf(first.nodes));
  }
});
