/** By mouse and by finger: choosing several, the menu of a long press, two fingers that zoom. */
import { expect, test } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import { pageProblems } from '../support/page.ts';
import { axeFindings } from './axe.ts';
import { opened, panel, param } from './explore-page.ts';
import { drawnMap, nodeOnMap, soon } from './map-on-screen.ts';

const haiku = 'tool:claude-3-haiku';
const sonnet = 'tool:anthropic-claude-sonnet-4-6';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

const menu = (page: Page) => page.getByRole('menu', { name: /^What to do with/ });

type Fingers = readonly { readonly x: number; readonly y: number }[];
const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: Fingers,
  timestamp = Date.now() / 1000,
) => session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints], timestamp });

test('Shift and a click choose several, again lets go, and the chosen can be compared', async () => {
  const page = await opened(`/explore?focus=${haiku}`);
  const { at } = await nodeOnMap(page, sonnet);
  await page.keyboard.down('Shift');
  await page.mouse.click(at.x, at.y);
  await soon(() => param(page, 'select')).toBe(`${haiku}~${sonnet}`);
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByText('2 nodes selected:').waitFor();
  await bar.getByRole('button', { name: 'Compare' }).waitFor();
  await page.mouse.click(at.x, at.y);
  await page.keyboard.up('Shift');
  await soon(() => param(page, 'select')).toBe(haiku);
  expect(pageProblems(page)).toEqual([]);
});

test('the menu of a node at the edge stays on the map', async () => {
  const page = await opened('/');
  const { nodes } = await drawnMap(page);
  const [left] = [...nodes].sort((a, b) => a.at.x - b.at.x);
  if (!left) throw new Error('nothing is drawn');
  await page.mouse.click(left.at.x, left.at.y, { button: 'right' });
  await menu(page).waitFor();
  const box = await menu(page).boundingBox();
  const map = await page.locator('#map').boundingBox();
  if (!box || !map) throw new Error('neither menu nor map is there');
  expect(box.x).toBeGreaterThanOrEqual(map.x);
  expect(box.y).toBeGreaterThanOrEqual(map.y);
  expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
});

test('a long press opens the menu, in reach of the thumb', async () => {
  const page = await opened('/explore?panel=closed', phone);
  const { at } = await nodeOnMap(page, sonnet);
  const session = await page.context().newCDPSession(page);
  await touch(session, 'touchStart', [at]);
  await menu(page).waitFor();
  await touch(session, 'touchEnd', []);
  await page.waitForTimeout(300);
  const hide = menu(page).getByRole('menuitem', { name: 'Hide' });
  const box = await hide.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(32);
  expect(await axeFindings(page)).toEqual([]);
  await hide.tap();
  await soon(() => param(page, 'steps')).toBe('h.anthropic-claude-sonnet-4-6');
});

test('two fingers zoom, and one finger moves the map', async () => {
  const page = await opened('/explore?panel=closed', phone);
  const session = await page.context().newCDPSession(page);
  const before = await drawnMap(page);
  const at = (drawn: typeof before, x: number, y: number) =>
    drawn.nodes.some(
      (node) =>
        Math.abs(node.at.x - x) < (node.w * drawn.zoom) / 2 + 8 &&
        Math.abs(node.at.y - y) < (node.h * drawn.zoom) / 2 + 8,
    );
  // Fingers that come down on nodes hold them, and Cytoscape then lets no finger move the map.
  const middle = [195, 175, 215, 155, 235, 135, 255]
    .flatMap((x) => [420, 400, 440, 380, 460, 360, 340, 320, 300, 280, 260, 240].map((y) => ({ x, y })))
    .find(({ x, y }) => !at(before, x - 30, y) && !at(before, x + 30, y));
  if (middle === undefined) throw new Error('no room for two fingers beside nodes');
  const apart = (by: number) => [
    { ...middle, x: middle.x - by },
    { ...middle, x: middle.x + by },
  ];
  await touch(session, 'touchStart', apart(30));
  for (const by of [45, 60, 75, 90]) await touch(session, 'touchMove', apart(by));
  await touch(session, 'touchEnd', []);
  await soon(async () => (await drawnMap(page)).zoom).toBeGreaterThan(before.zoom * 1.5);
  const zoomed = await nodeOnMap(page, sonnet);
  const drawn = await drawnMap(page);
  const covered = ({ x, y }: { x: number; y: number }) => at(drawn, x, y);
  const onMap = (place: { x: number; y: number }) =>
    page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('#map') !== null, place);
  const places = [480, 440, 400, 360, 320, 280, 240].flatMap((y) =>
    [30, 110, 190, 270].map((x) => ({ x, y })),
  );
  const free = [];
  for (const place of places) if (!covered(place) && (await onMap(place))) free.push(place);
  const drag = async (from: { x: number; y: number }) => {
    await touch(session, 'touchStart', [from]);
    for (const by of [10, 30, 50, 70]) await touch(session, 'touchMove', [{ ...from, x: from.x + by }]);
    await touch(session, 'touchEnd', []);
    await page.waitForTimeout(300);
  };
  const moved = async () => (await nodeOnMap(page, sonnet)).at.x > zoomed.at.x + 20;
  // A finger that comes down on the end of a gesture is not taken for one: the next free place is.
  for (const from of free.slice(0, 4)) if (!(await moved())) await drag(from);
  expect(await moved()).toBe(true);
  expect(param(page, 'steps')).toBeNull();
  expect(pageProblems(page)).toEqual([]);
});

for (const ms of [60, 180, 260, 400]) {
  test(`two taps ${ms} ms apart expand, wherever the node has gone since the first one selected it`, async () => {
    const page = await opened('/explore?panel=closed', phone);
    // Low on the map, where the details rise over it as soon as it is selected.
    const { nodes } = await drawnMap(page);
    const [node] = nodes
      .filter(({ kind, at }) => kind === 'tool' && at.y < 720)
      .sort((a, b) => b.at.y - a.at.y);
    if (!node) throw new Error('no tool is drawn');
    const session = await page.context().newCDPSession(page);
    const first = Date.now() / 1000;
    const tapAt = async (timestamp: number) => {
      await touch(session, 'touchStart', [node.at], timestamp);
      await touch(session, 'touchEnd', [], timestamp);
    };
    await tapAt(first);
    await soon(() => param(page, 'focus')).toBe(node.id);
    expect(param(page, 'steps')).toBeNull();
    await panel(page).getByRole('heading', { level: 2 }).waitFor();
    // The browser takes the time of a finger's coming and going from here, however busy the machine is.
    await tapAt(first + ms / 1000);
    await soon(() => param(page, 'steps')).toMatch(/^(a\..*~)?e\./);
    expect(param(page, 'focus')).toBe(node.id);
    expect(pageProblems(page)).toEqual([]);
  });
}

test('two taps a second apart are two taps', async () => {
  const page = await opened('/explore?panel=closed', phone);
  const { at } = await nodeOnMap(page, sonnet);
  const session = await page.context().newCDPSession(page);
  const first = Date.now() / 1000;
  await touch(session, 'touchStart', [at], first);
  await touch(session, 'touchEnd', [], first);
  await soon(() => param(page, 'focus')).toBe(sonnet);
  await panel(page).getByRole('heading', { level: 2 }).waitFor();
  // Whatever lies there by now: nothing is expanded.
  await touch(session, 'touchStart', [at], first + 1);
  await touch(session, 'touchEnd', [], first + 1);
  await page.waitForTimeout(300);
  expect(param(page, 'steps') ?? '').not.toMatch(/e\./);
});
