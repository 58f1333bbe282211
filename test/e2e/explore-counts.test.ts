/** The counts on the lines of what is in focus go wherever their line goes. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageProblems } from '../support/page.ts';
import { opened } from './explore-page.ts';
import { countsOffLine, drawnMap, nodeOnMap, placesOf, soon } from './map-on-screen.ts';

const sonnet = 'tool:anthropic-claude-sonnet-4-6';
const focused = `/explore?focus=${sonnet}`;
const moving = { reducedMotion: 'no-preference' } as const;

const counts = async (page: Page) =>
  (await drawnMap(page)).nodes.filter(({ kind }) => kind === 'count').length;
const offLine = async (page: Page) => countsOffLine(await drawnMap(page));

test('every layout takes the counts along, on the way and at its end', async () => {
  const page = await opened(focused, moving);
  await soon(() => counts(page)).toBeGreaterThan(3);
  for (const name of ['Two sides', 'Layers', 'Rings', 'Grid', 'By group']) {
    const before = placesOf((await drawnMap(page)).nodes);
    await page.getByRole('button', { name: 'Layout', exact: true }).click();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.keyboard.press('Escape');
    await soon(async () => placesOf((await drawnMap(page)).nodes)).not.toEqual(before);
    // Whenever one looks: nodes may still be on their way.
    for (let look = 0; look < 4; look += 1) expect(await offLine(page), name).toEqual([]);
    await soon(() => counts(page)).toBeGreaterThan(0);
  }
  expect(pageProblems(page)).toEqual([]);
});

test('a dragged node takes its counts along while it is held, and zooming leaves them in place', async () => {
  const page = await opened(focused, moving);
  await soon(() => counts(page)).toBeGreaterThan(3);
  await page.waitForTimeout(400);
  const { at } = await nodeOnMap(page, sonnet);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (const by of [20, 50, 90, 130]) {
    await page.mouse.move(at.x + by, at.y - by);
    await soon(() => counts(page)).toBeGreaterThan(0);
    expect(await offLine(page)).toEqual([]);
  }
  await page.mouse.up();
  await soon(() => counts(page)).toBeGreaterThan(0);
  await page.mouse.wheel(0, -240);
  expect(await offLine(page)).toEqual([]);
});
