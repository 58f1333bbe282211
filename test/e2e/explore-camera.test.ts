/** Where the camera is after a tidy-up and when a link is opened: what is shown is shown, not half under something. */
import { test } from 'vitest';
import type { Page } from 'playwright-core';
import { opened, url } from './explore-page.ts';
import { drawnMap, nodeOnMap, openMap, soon } from './map-on-screen.ts';

const qwen = 'tool:qwen-qwen3.5-27b';
const phone = { viewport: { width: 390, height: 844 } };

/** Ids of the nodes that are not all in the map, below its first row of buttons and above its last. */
async function cropped(page: Page): Promise<readonly string[]> {
  const map = await page.locator('#map').boundingBox();
  if (!map) throw new Error('no map');
  const { nodes, zoom } = await drawnMap(page);
  return nodes
    .filter(({ kind }) => kind !== 'count')
    .filter(({ at, w, h }) => {
      const [x, y] = [(w * zoom) / 2, (h * zoom) / 2];
      return (
        at.x - x < map.x ||
        at.x + x > map.x + map.width ||
        at.y - y < map.y + 55 ||
        at.y + y > map.y + map.height - 60
      );
    })
    .map(({ id }) => id);
}

test.each(['Rings', 'Two sides', 'Grid'])('a map tidied up as %s is seen whole', async (layout) => {
  const page = await opened(`/explore?focus=${qwen}`);
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('button', { name: layout }).click();
  await soon(() => new URL(page.url()).searchParams.has('layout')).toBe(true);
  // Nodes glide to their places.
  await page.waitForTimeout(600);
  await soon(() => cropped(page)).toEqual([]);
});

test.each([
  ['around', qwen],
  ['sides', qwen],
  ['grid', 'tool:claude-3-haiku'],
])('a link to a map tidied as %s shows all of it', async (layout, focus) => {
  const page = await opened(`/explore?layout=${layout}&focus=${focus}`);
  await soon(() => cropped(page)).toEqual([]);
});

test('a link with steps shows all that the steps brought', async () => {
  const page = await opened(`/explore?steps=e.qwen-qwen3.5-27b`);
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  await soon(() => cropped(page)).toEqual([]);
});

test('on a phone the map of groups opens whole, and an expansion with its node and names one can read', async () => {
  const page = await opened(`/explore?steps=g.top`, phone);
  await soon(async () => (await drawnMap(page)).nodes.every(({ kind }) => kind === 'group')).toBe(true);
  await soon(() => cropped(page)).toEqual([]);
  await openMap(page, `${url}/explore?steps=e.qwen-qwen3.5-27b&focus=${qwen}`);
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  await soon(async () => (await drawnMap(page)).zoom).toBeGreaterThanOrEqual(0.5);
  await soon(() => cropped(page)).not.toContain(qwen);
});
