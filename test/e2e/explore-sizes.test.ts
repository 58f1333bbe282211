/** Sizes that are designed for: phones both ways, pages at 200 %, small windows. Nothing covers nodes or controls. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openPage, pageProblems } from '../support/page.ts';
import { param, url } from './explore-page.ts';
import { nodeOnMap, openMap, soon } from './map-on-screen.ts';

const haiku = 'tool:claude-3-haiku';

const sizes: readonly (readonly [number, number])[] = [
  [360, 640],
  [390, 844],
  [412, 915],
  [480, 800],
  [599, 900],
  [667, 900],
  [681, 900],
  [700, 900],
  [742, 900],
  [768, 1024],
  [900, 1200],
  [1024, 1366],
  [640, 360],
  [667, 375],
  [720, 450],
  [844, 390],
  [915, 412],
  [681, 500],
  [742, 540],
  [899, 560],
  [900, 560],
  [1024, 768],
  [1280, 559],
  [1440, 900],
];

const Seen = z.object({
  /** Pairs of controls of which one lies on the other. */
  overlaps: z.array(z.string()),
  /** Controls that something else lies on, and those that stick out of the window. */
  covered: z.array(z.string()),
  /** Nodes whose middle is in view, and those of them that a control or a card lies on. */
  nodes: z.number(),
  hidden: z.array(z.string()),
});

const look = `(() => {
  const clipped = (element) => {
    let box = element.getBoundingClientRect();
    let rect = { x1: box.left, y1: box.top, x2: box.right, y2: box.bottom };
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (getComputedStyle(up).overflow === 'visible') continue;
      const edge = up.getBoundingClientRect();
      rect = { x1: Math.max(rect.x1, edge.left), y1: Math.max(rect.y1, edge.top),
               x2: Math.min(rect.x2, edge.right), y2: Math.min(rect.y2, edge.bottom) };
    }
    return rect;
  };
  const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24) || element.tagName;
  const controls = [...document.querySelectorAll('header :is(button, a, input), main :is(button, a, input, select)')]
    .filter((element) => !element.closest('#map') && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, name: nameOf(element), rect: clipped(element) }))
    .filter(({ rect }) => rect.x2 - rect.x1 > 4 && rect.y2 - rect.y1 > 4);
  const overlaps = controls.flatMap((a, index) => controls.slice(index + 1)
    .filter((b) => !a.element.contains(b.element) && !b.element.contains(a.element))
    .filter((b) => Math.min(a.rect.x2, b.rect.x2) - Math.max(a.rect.x1, b.rect.x1) > 1
      && Math.min(a.rect.y2, b.rect.y2) - Math.max(a.rect.y1, b.rect.y1) > 1)
    .map((b) => a.name + ' and ' + b.name));
  const covered = controls.filter(({ element, rect }) => {
    if (rect.x1 < -1 || rect.x2 > innerWidth + 1) return true;
    const top = document.elementFromPoint((rect.x1 + rect.x2) / 2, (rect.y1 + rect.y2) / 2);
    return top === null || !(element.contains(top) || top.contains(element));
  }).map(({ name }) => name);
  const map = document.querySelector('#map');
  const { left, top, right, bottom } = map.getBoundingClientRect();
  const middles = map._cyreg.cy.nodes().map((node) => ({
    id: node.id(), x: left + node.renderedPosition('x'), y: top + node.renderedPosition('y'),
  })).filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
  const hidden = middles.filter(({ x, y }) => !document.elementFromPoint(x, y)?.closest('#map')).map(({ id }) => id);
  return { overlaps, covered, nodes: middles.length, hidden };
})()`;

/** A phone and a tablet held upright open on a list: there the map is the address with the details closed. */
const mapAt = (width: number, height: number) =>
  width < 600 || (width < 900 && height >= 560) ? '/explore?panel=closed' : '/';

const seen = async (page: Page) => Seen.parse(await page.evaluate(look));
const clear = { overlaps: [], covered: [], hidden: [] };

test.each(sizes)(
  'nothing covers nodes or controls, and nodes are in view, at %i x %i',
  async (width, height) => {
    const page = await openPage({ viewport: { width, height } });
    await openMap(page, `${url}${mapAt(width, height)}`);
    await soon(() => page.getByRole('group', { name: 'Map tools' }).count()).toBe(1);
    const opening = await seen(page);
    expect(opening).toMatchObject(clear);
    expect(opening.nodes).toBeGreaterThanOrEqual(12);
    expect(pageProblems(page)).toEqual([]);
    await page.context().close();
  },
);

test('the details leave room for the controls of a low page, and open for what is in focus', async () => {
  for (const [width, height] of [
    [667, 375],
    [720, 450],
    [844, 390],
  ] as const) {
    const page = await openPage({ viewport: { width, height } });
    await openMap(page, `${url}/explore?focus=${haiku}`);
    await page.getByRole('heading', { level: 2, name: 'Claude Haiku 3' }).waitFor();
    const { at } = await nodeOnMap(page, haiku);
    const { overlaps, covered, nodes } = await seen(page);
    expect({ overlaps, covered }, `${width} x ${height}`).toEqual({ overlaps: [], covered: [] });
    expect(nodes).toBeGreaterThan(0);
    expect(
      await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('#map') !== null, at),
    ).toBe(true);
    await page.getByRole('button', { name: 'Hide details' }).click();
    await soon(() => param(page, 'panel')).toBe('closed');
    await page.context().close();
  }
});

test('a turned phone and a zoomed page take the form of their new size, with the nodes in view', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } });
  await openMap(page, `${url}/explore?panel=closed`);
  for (const [width, height] of [
    [720, 450],
    [390, 844],
    [844, 390],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await soon(async () => (await seen(page)).nodes).toBeGreaterThan(10);
    await soon(async () => {
      const { overlaps, covered } = await seen(page);
      return { overlaps, covered };
    }).toEqual({ overlaps: [], covered: [] });
  }
});

test('a phone opens on a ranked list, with nothing loaded that draws; the map is one tap away and kept', async () => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${url}/`);
  await page.getByRole('heading', { name: 'Class 1' }).waitFor();
  await page.getByRole('heading', { name: 'Closest contests' }).waitFor();
  expect(asked.filter((one) => /map-area|layout\.worker/.test(one))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: 'Map' }).click();
  await soon(() => param(page, 'panel')).toBe('closed');
  await soon(() => page.locator('#map').count()).toBe(1);
  await soon(async () => (await seen(page)).nodes).toBeGreaterThan(10);
  expect(pageProblems(page)).toEqual([]);
  await page.context().close();
});
