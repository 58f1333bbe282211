import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, pageProblems } from '../support/page.ts';
import { axeFindings } from './axe.ts';
import { opened, panel, url } from './explore-page.ts';
import { drawnMap, nodeOnMap, openMap, overlaps, soon } from './map-on-screen.ts';

const qwen = 'tool:qwen-qwen3.5-27b';
const phone = { viewport: { width: 390, height: 844 } };

const height = (page: Page) => panel(page).evaluate((one) => one.getBoundingClientRect().height);

test('a server that fails is said in its place, and trying again draws the map', async () => {
  const page = await openPage();
  await page.route('**/api/graph/overview*', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'about:blank',
        title: 'Away',
        status: 503,
        detail: 'The database is away. Try again soon.',
      }),
    }),
  );
  await page.goto(url);
  const alert = page.getByRole('region', { name: 'Map' }).getByRole('alert');
  await alert.getByText('The database is away. Try again soon.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute('**/api/graph/overview*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await nodeOnMap(page, 'tool:claude-4-5-sonnet');
});

test('filters that let nothing through say so where the map would be, and one press shows all', async () => {
  const page = await opened('/?least=1000000');
  const note = page.getByRole('heading', { name: 'No node matches the filters' });
  await note.waitFor();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByLabel('Minimum comparisons per pair').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page
    .getByRole('region', { name: 'Map' })
    .getByRole('status')
    .getByRole('button', { name: 'Show all' })
    .click();
  await soon(() => new URL(page.url()).search).toBe('?lens=*');
  await nodeOnMap(page, 'tool:claude-4-5-sonnet');
  expect(await note.count()).toBe(0);
});

test('one Escape closes the layout panel and leaves the focus, the next leaves the focus', async () => {
  const page = await opened(`/?focus=${qwen}`);
  await page.getByRole('button', { name: 'Layout' }).click();
  const looks = page.getByRole('region', { name: 'Layout and colours' });
  await looks.getByLabel('Colour').focus();
  await page.keyboard.press('Escape');
  await looks.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('focus')).toBe(qwen);
  await page.keyboard.press('Escape');
  await soon(() => new URL(page.url()).searchParams.get('focus')).toBe(null);
});

test('an unknown tool is said so, with those that look like it, over a map that stands', async () => {
  const page = await opened('/explore?focus=tool:qwen-qwen3.5-27');
  await panel(page).getByText('We have no tool called').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await panel(page).getByRole('heading', { name: 'Perhaps you mean' }).waitFor();
  await panel(page).getByRole('link').first().click();
  await soon(async () => (await drawnMap(page)).nodes.filter(({ focus }) => focus)).toHaveLength(1);
});

test('a link with the id of a tool that was joined into another shows that one, and names it from then on', async () => {
  const page = await opened('/explore?steps=a.gpt-4-turbo-2024-04-09&focus=tool:gpt-4-turbo-2024-04-09');
  await soon(async () => (await nodeOnMap(page, 'tool:openai-gpt-4-turbo')).focus).toBe(true);
  await panel(page).getByRole('heading', { level: 2, name: 'GPT-4 Turbo' }).waitFor();
  await soon(() => page.url()).toMatch(/steps=a\.openai-gpt-4-turbo&lens=\*&focus=tool:openai-gpt-4-turbo$/);
  expect(pageProblems(page)).toEqual([]);
});

test('a tool names others of its name, each with why it is another', async () => {
  const page = await opened('/explore?focus=tool:makenotion-notion-mcp-server');
  await panel(page)
    .getByText(/^\d+ other tools of this name$/)
    .click();
  const others = panel(page).getByRole('region', { name: 'Same name, another tool' }).getByRole('listitem');
  expect(await others.count()).toBeGreaterThan(1);
  await others.first().getByText('Same name, another address.').waitFor();
  await others.first().getByRole('link').click();
  await soon(() => page.url()).not.toContain('focus=tool:makenotion-notion-mcp-server');
});

test('neighbours that cannot be read are said on the map, which stands', async () => {
  const page = await openPage();
  await page.route('**/api/graph/neighbours*qwen*', (route) => route.abort());
  await openMap(page, `${url}/explore?steps=e.qwen-qwen3.5-27b&focus=tool:claude-3-haiku`);
  await page
    .getByRole('region', { name: 'Map' })
    .getByRole('alert')
    .getByText('The server does not answer')
    .waitFor();
  expect((await drawnMap(page)).nodes.length).toBeGreaterThan(60);
});

test('a graph without tools says how to fill it', async () => {
  const page = await openPage();
  const counts = { tools: 0, capabilities: 0, matches: 0, matchesByKind: [], edges: 0, sources: 0 };
  const totals = { ...counts, snapshot: null, byType: [] };
  await page.route('**/api/graph/overview*', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({ inside: null, nodes: [], ladder: null, edges: [], groups: [], totals }),
    }),
  );
  await page.goto(url);
  await page.getByRole('heading', { name: 'The map is empty' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('words that match nothing are answered in words', async () => {
  const page = await opened('/');
  await page.keyboard.type('zzzzqqqq');
  await page.getByText('We have no tool or capability called “zzzzqqqq”').waitFor();
  await page.keyboard.press('Escape');
  await soon(() => page.getByText('We have no tool or capability').count()).toBe(0);
});

test('Enter pressed before the answer is there takes what was typed, not what fewer letters had found', async () => {
  const page = await opened('/explore');
  await page.keyboard.press('/');
  await page.keyboard.type('gemini');
  await page.getByRole('listbox').getByRole('option').first().filter({ hasText: 'Gemini' }).waitFor();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/search?*', async (route) => {
    await asked;
    await route.continue();
  });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('claude 3 haiku');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').getByRole('option').first().filter({ hasText: 'Gemini' }).waitFor();
  expect(new URL(page.url()).searchParams.get('focus')).toBeNull();
  answer();
  await soon(() => new URL(page.url()).searchParams.get('focus')).toBe('tool:claude-3-haiku');
});

test('all of it by keyboard: search, walk the map, leave the focus, collapse the panel', async () => {
  const page = await opened(`/explore?focus=${qwen}`);
  await nodeOnMap(page, qwen);
  await page.locator('#map').focus();
  await page.keyboard.press('ArrowRight');
  await soon(() => new URL(page.url()).searchParams.get('focus')).not.toBe(qwen);
  expect(new URL(page.url()).searchParams.get('steps')).toBe('a.qwen-qwen3.5-27b');
  await page.keyboard.press('Escape');
  await soon(() => new URL(page.url()).searchParams.has('focus')).toBe(false);
  await page.keyboard.press('/');
  await page.keyboard.type('gpt-4');
  // Until the answer is there the list holds what fewer letters found.
  await page.getByRole('listbox').getByRole('option').first().filter({ hasText: 'GPT-4' }).waitFor();
  await page.keyboard.press('ArrowDown');
  const active = page.getByRole('option', { selected: true });
  const name = await active.locator('span > span > span').first().innerText();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { level: 2, name }).waitFor();
  await page.getByRole('button', { name: 'Hide details' }).press('Enter');
  await soon(() => new URL(page.url()).searchParams.get('panel')).toBe('closed');
  await page.getByRole('button', { name: 'Show details' }).waitFor();
});

test('the chosen colours are remembered, and the canvas takes them', async () => {
  const page = await opened('/');
  const light = (await drawnMap(page)).nodes[0]?.colour;
  await page.getByRole('button', { name: 'Use dark colours' }).click();
  await soon(async () => (await drawnMap(page)).nodes[0]?.colour).not.toBe(light);
  const dark = (await drawnMap(page)).nodes[0]?.colour;
  await page.reload();
  await page.getByRole('button', { name: 'Use light colours' }).waitFor();
  await soon(async () => (await drawnMap(page)).nodes[0]?.colour).toBe(dark);
});

test('on a phone: a map one can read, a sheet in three heights, the legend behind a button', async () => {
  const page = await opened('/explore?panel=closed', phone);
  const { nodes, zoom } = await drawnMap(page);
  expect(overlaps(nodes)).toEqual([]);
  expect(zoom).toBeGreaterThan(0.8);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const peek = await height(page);
  expect(await page.getByText('Thicker: more comparisons').count()).toBe(0);
  await page.getByRole('button', { name: 'Legend' }).click();
  await page.getByText('Thicker: more comparisons').waitFor();
  await page.getByRole('button', { name: 'Legend' }).click();

  const { at } = await nodeOnMap(page, 'tool:claude-4-5-sonnet');
  await page.mouse.click(at.x, at.y);
  await panel(page).getByRole('heading', { name: 'Claude 4.5 Sonnet' }).waitFor();
  await soon(() => height(page)).toBeGreaterThan(peek * 2);
  const half = await height(page);
  await page.getByRole('button', { name: 'Raise the details' }).click();
  await soon(() => height(page)).toBeGreaterThan(half * 1.5);
  await panel(page).getByRole('button', { name: 'Map' }).click();
  await soon(() => height(page)).toBe(peek);
  expect(pageProblems(page)).toEqual([]);
});

const looks = [
  ['the opening', '/', {}],
  ['a tool', `/explore?steps=e.qwen-qwen3.5-27b&focus=${qwen}`, {}],
  ['a capability', '/explore?focus=capability:useful-answers', { colorScheme: 'dark' }],
  ['entries', `/explore?focus=${qwen}&entries=${qwen}`, {}],
  ['an edge', '/explore?focus=tool:claude-3-haiku~tool:openai-gpt-4-turbo', { colorScheme: 'dark' }],
  ['a phone', `/explore?focus=${qwen}`, phone],
  ['a dark phone', '/explore?panel=closed', { ...phone, colorScheme: 'dark' }],
] as const;

test.each(looks)('axe finds nothing on %s', async (_, path, options) => {
  const page = await opened(path, options);
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page)).toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});

test('axe finds nothing on the open list of the search', async () => {
  const page = await opened('/');
  await page.keyboard.type('qwen');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
