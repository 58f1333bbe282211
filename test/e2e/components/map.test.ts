/** Each colouring, size, layout and their legend by itself: drawn by the real canvas from facts given by hand. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { componentPage, said, scenesOf, show } from '../../support/component-page.ts';
import { pageProblems } from '../../support/page.ts';
import { axeFindings } from '../axe.ts';
import { type DrawnNode, drawnMap, overlaps, soon } from '../map-on-screen.ts';

let page: Page;
beforeAll(async () => {
  page = await componentPage();
});

async function drawn(scene: string): Promise<ReadonlyMap<string, DrawnNode>> {
  await show(page, scene);
  await page.locator('#map[data-drawn]').waitFor();
  const { nodes } = await drawnMap(page);
  expect(overlaps(nodes), scene).toEqual([]);
  expect(nodes, scene).toHaveLength(6);
  return new Map(nodes.map((node) => [node.id.split(':')[1] ?? '', node]));
}
const legendRows = () => page.getByRole('region', { name: 'Legend' }).locator('button[aria-pressed]');
/** The token of each node's colour, as the canvas has it. */
const readHues = "document.querySelector('#map')._cyreg.cy.nodes().map((node) => node.data('colour'))";
const at = (nodes: ReadonlyMap<string, DrawnNode>, id: string) => nodes.get(id) ?? expect.fail(`no ${id}`);

/** What the legend says of each colouring, and what a press on its first row asks for. */
const colourings = {
  type: [['Models 4', 'Agents 1', 'Qualities 1'], 'types='],
  kind: [['Tools 4', 'Only mentioned in claims 1', 'Capabilities 1'], 'select='],
  vendor: [['Acme 2', 'Bolt 1', 'No vendor known 2', 'Capabilities 1'], 'select='],
  pricing: [
    ['Paid 1', 'Free 1', 'Free tier 1', 'Price unknown 1', 'Open source 1', 'Capabilities 1'],
    'pricing=',
  ],
  group: [['With Alpha 2', 'With Gamma 2', 'In no group 1', 'Capabilities 1'], 'select='],
  rating: [['Wins more than half 1'], 'select='],
  year: [['2026 1', '2024 1', '2022 and before 1', 'No release date 2', 'Capabilities 1'], 'select='],
} as const;

test.each(Object.entries(colourings))('coloured by %s, with its legend', async (colour, [rows, asked]) => {
  const nodes = await drawn(`colour ${colour}`);
  const told = (await legendRows().allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  expect(told).toEqual(expect.arrayContaining([...rows]));
  const counts = told.map((text) => Number(/\d+$/.exec(text)?.[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(nodes.size);
  const hues = z.array(z.string()).parse(await page.evaluate(readHues));
  expect(new Set(hues).size).toBeGreaterThan(1);
  expect(await axeFindings(page)).toEqual([]);
  await legendRows().first().press('Enter');
  expect((await said(page))[0]).toContain(asked);
  await page.getByRole('button', { name: 'Legend:' }).press('Enter');
  expect(await legendRows().count()).toBe(0);
});

test.each([
  ['matches', 'alpha', 'agent'],
  ['degree', 'delta', 'alpha'],
])('sized by %s', async (size, large, small) => {
  const nodes = await drawn(`size ${size}`);
  expect(at(nodes, large).h).toBeGreaterThan(at(nodes, small).h);
});

const layouts: Readonly<Record<string, (nodes: ReadonlyMap<string, DrawnNode>) => void>> = {
  ladder: (nodes) => {
    const heights = ['alpha', 'beta', 'gamma'].map((id) => at(nodes, id).y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(at(nodes, 'alpha').x).toBe(at(nodes, 'beta').x);
    expect(at(nodes, 'gamma').x).toBeGreaterThan(at(nodes, 'alpha').x);
    // What is not rated has a column of its own.
    for (const id of ['delta', 'agent', 'useful'])
      expect(at(nodes, id).x).toBeGreaterThan(at(nodes, 'gamma').x);
  },
  force: (nodes) => {
    const places = new Set([...nodes.values()].map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(nodes.size);
  },
  around: (nodes) => {
    const far = [...nodes.values()].map(({ x, y }) => Math.hypot(x, y));
    expect(Math.hypot(at(nodes, 'alpha').x, at(nodes, 'alpha').y)).toBe(Math.min(...far));
  },
  layered: (nodes) => {
    expect(at(nodes, 'alpha').x).toBeLessThan(at(nodes, 'beta').x);
    expect(at(nodes, 'beta').x).toBeLessThan(at(nodes, 'delta').x);
  },
  timeline: (nodes) => {
    const order = ['useful', 'gamma', 'beta', 'alpha', 'delta'].map((id) => at(nodes, id).x);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
  },
  grid: (nodes) => {
    const rows = new Set([...nodes.values()].map(({ y }) => y));
    expect(rows.size).toBeLessThan(nodes.size);
  },
  groups: (nodes) => {
    const apart = (one: string, other: string) =>
      Math.hypot(at(nodes, one).x - at(nodes, other).x, at(nodes, one).y - at(nodes, other).y);
    expect(apart('alpha', 'beta')).toBeLessThan(apart('alpha', 'delta'));
  },
  sides: (nodes) => {
    const [left, both, right] = [at(nodes, 'alpha').x, at(nodes, 'beta').x, at(nodes, 'delta').x];
    expect(left).toBeLessThan(both);
    expect(both).toBeLessThan(right);
  },
};

test.each(Object.entries(layouts))('laid out by %s', async (layout, holds) => {
  holds(await drawn(`layout ${layout}`));
});

test('a ladder says in words what it shows', async () => {
  const nodes = await drawn('layout ladder');
  const legend = page.getByRole('region', { name: 'Legend' });
  await legend.getByRole('button', { name: 'Legend: Vendor' }).press('Enter');
  for (const words of [
    'expected against Alpha, a tie as half',
    '95 % interval',
    'ahead of it',
    '2 more are not rated',
  ]) {
    await soon(() => legend.innerText()).toContain(words);
  }
  expect(await axeFindings(page)).toEqual([]);
  expect(nodes.size).toBe(6);
});

test('no colouring, size or layout is left out here, and none complains', async () => {
  const tested = [
    ...Object.keys(colourings).map((id) => `colour ${id}`),
    ...['matches', 'degree'].map((id) => `size ${id}`),
    ...Object.keys(layouts).map((id) => `layout ${id}`),
  ];
  const there = (await scenesOf(page)).filter((name) => /^(colour|size|layout) /.test(name));
  expect(tested.toSorted()).toEqual(there.toSorted());
  await soon(() => pageProblems(page)).toEqual([]);
});
