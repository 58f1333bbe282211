/** How nodes hang together: the path between two, what two have in common, and the map of groups by keyboard. */
import { expect, test } from 'vitest';
import { pageProblems } from '../support/page.ts';
import { axeFindings } from './axe.ts';
import { opened, panel, param } from './explore-page.ts';
import { drawnMap, nodeOnMap, soon } from './map-on-screen.ts';

const qwen = 'qwen-qwen3.5-27b';
const haiku = 'claude-3-haiku';
const turbo = 'openai-gpt-4-turbo';

const edgeOf = (a: string, b: string) => (a < b ? `${a}~${b}` : `${b}~${a}`);

test('the path panel names every node in order, and each link opens its evidence', async () => {
  const page = await opened(`/explore?steps=p.${qwen},${haiku}`);
  await panel(page)
    .getByText(/^\d links? long, /)
    .waitFor();
  const length = Number(
    /^(\d)/.exec(
      await panel(page)
        .getByText(/^\d links? long/)
        .innerText(),
    )?.[1],
  );
  const steps = panel(page).locator('ol > li');
  await expect.poll(() => steps.count()).toBe(length + 1);
  await steps.first().getByRole('link', { name: 'Qwen: Qwen3.5-27B' }).waitFor();
  await steps.last().getByRole('link', { name: 'Claude Haiku 3' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  const refs = await drawnMap(page);
  expect(refs.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([`tool:${qwen}`, `tool:${haiku}`]));
  await steps.last().getByRole('link').first().click();
  await soon(() => param(page, 'focus')?.split('~')[1]).toBe(`tool:${haiku}`);
  const focus = param(page, 'focus')?.split('~') ?? [];
  const { edges } = await drawnMap(page);
  expect(edges.map(({ id }) => id)).toContain(edgeOf(focus[0] ?? '', focus[1] ?? ''));
  await panel(page).getByText('Linked because').waitFor();
  expect(pageProblems(page)).toEqual([]);
});

test('two nodes without a path of four edges are said so', async () => {
  const page = await opened(`/explore?steps=p.${qwen},notion`);
  await panel(page)
    .getByText(/^No path of at most four links/)
    .waitFor();
});

test('what two tools have in common is listed with both counts, and the rest of the map steps back', async () => {
  const page = await opened(`/explore?steps=n.${haiku},${turbo}`);
  await panel(page)
    .getByText(/neighbours on the map are linked to both/)
    .waitFor();
  const rows = panel(page).locator('li').filter({ hasText: 'Llama 2 70B Chat' });
  const counts = await rows.first().getByRole('link').allInnerTexts();
  expect(counts).toHaveLength(3);
  expect(counts.slice(1).every((text) => Number(text.replaceAll(',', '')) >= 1000)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await rows.first().getByRole('link').nth(1).click();
  await soon(() => param(page, 'focus')).toBe(`tool:${haiku}~tool:llama-2-70b-chat-hf`);
});

test('the map of groups by keyboard: arrows go from disc to disc, Enter looks inside, Escape goes up', async () => {
  const page = await opened('/explore?steps=g.top');
  const ids = async () => (await drawnMap(page)).nodes.map(({ id }) => id).sort();
  const all = await ids();
  await page.locator('#map').focus();
  await page.keyboard.press('ArrowDown');
  const said = page.getByText(/, [\d,]+ tools?, Enter looks inside$/);
  await said.waitFor();
  const first = await said.innerText();
  await page.keyboard.press('ArrowUp');
  await soon(() => said.innerText()).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await soon(() => param(page, 'steps')).toMatch(/^g\.top~g\.g[0-9a-f]{12}$/);
  // Tools, or the groups below: none of those that were there.
  await soon(async () => (await ids()).some((id) => all.includes(id))).toBe(false);
  await page.locator('#map').focus();
  await page.keyboard.press('Escape');
  await soon(() => param(page, 'steps')).toMatch(/~g\.top$/);
  await soon(ids).toEqual(all);
});

test.each([
  ['wide', 'light', { width: 1440, height: 900 }],
  ['phone', 'dark', { width: 390, height: 844 }],
] as const)('the outline lists the groups and looks into them, %s', async (_, colorScheme, viewport) => {
  const page = await opened('/explore?steps=g.top&view=table', { colorScheme, viewport });
  const table = page.getByRole('table');
  await table.getByRole('columnheader', { name: 'Compared most with' }).waitFor();
  const drawn = (await drawnMap(page)).nodes.length;
  expect(await table.getByRole('rowheader').count()).toBe(drawn);
  expect(await axeFindings(page)).toEqual([]);
  const links = table.getByRole('rowheader').getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  const second = await links.nth(1).evaluate((link) => link === document.activeElement);
  expect(second).toBe(true);
  await page.keyboard.press('Enter');
  await soon(() => param(page, 'steps')).toMatch(/^g\.top~g\.g[0-9a-f]{12}$/);
});

test('a layout is shown whole, and no card lies on it', async () => {
  const page = await opened('/explore?layout=grid');
  const { nodes } = await drawnMap(page);
  const map = await page.locator('#map').boundingBox();
  const legend = await page.getByRole('region', { name: 'Legend' }).boundingBox();
  if (!map || !legend) throw new Error('neither map nor legend is there');
  for (const { id, at } of nodes) {
    expect(at.x > map.x && at.x < map.x + map.width && at.y > map.y && at.y < map.y + map.height, id).toBe(
      true,
    );
    expect(at.x < legend.x + legend.width && at.y > legend.y, id).toBe(false);
  }
  await nodeOnMap(page, `tool:${haiku}`);
});

test('a click on a group tells about it; its panel looks inside, and then tells of the group', async () => {
  const page = await opened('/explore?steps=g.top');
  const panel = page.getByRole('complementary', { name: 'Details' });
  const area = await page.locator('#map').boundingBox();
  const [group] = (await drawnMap(page)).nodes.filter(
    ({ at }) => area && Math.hypot(at.x - area.x - area.width / 2, at.y - area.y - area.height / 2) < 250,
  );
  if (!group) throw new Error('no group is near the middle of the map');
  await page.mouse.click(group.at.x, group.at.y);
  await panel.getByText('Group of tools').waitFor();
  await panel.getByText(/^tools? in it$/).waitFor();
  const name = await panel.getByRole('heading', { level: 2 }).innerText();
  const there = (await drawnMap(page)).nodes.find(({ id }) => id === group.id);
  expect(there?.at, 'nothing moves under the pointer').toEqual(group.at);
  await soon(() => panel.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await panel.getByRole('link', { name: 'Look inside' }).click();
  await soon(() => param(page, 'steps')).toBe(`g.top~${group.id.replace('group:', 'g.')}`);
  await panel.getByText('Inside group').waitFor();
  expect(await panel.getByRole('heading', { level: 2 }).innerText()).toBe(name);
  await panel.getByRole('link', { name: 'All groups' }).click();
  await soon(() => param(page, 'steps')).toMatch(/~g\.top$/);
  expect(pageProblems(page)).toEqual([]);
});
