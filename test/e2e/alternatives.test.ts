import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openPage, type PageOptions, pageProblems } from '../support/page.ts';
import { seededServer } from '../support/server.ts';
import { axeFindings } from './axe.ts';
import { openMap, soon } from './map-on-screen.ts';

const haiku = 'claude-3-haiku';
const qwen = 'qwen-qwen3.5-27b';
const phone = { width: 390, height: 844 };

let url = '';
beforeAll(async () => {
  ({ url } = await seededServer());
});

const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(options);
  opened.push(page);
  await page.goto(`${url}${path}`);
  await page.locator('main h1').waitFor();
  return page;
}

const query = (page: Page) => new URL(page.url()).searchParams;
const results = (page: Page) => page.getByRole('region', { name: 'Alternatives', exact: true });
const items = (page: Page) => results(page).getByRole('article');
const texts = (found: Locator) =>
  found.evaluateAll((all) => all.map((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim()));
const sidewaysScroll = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, dialog')].some(
      (box) => box.scrollWidth > box.clientWidth,
    ),
  );
/** The parts of the screen that have been read: nothing of them is still on its way. */
const read = (page: Page) => soon(() => page.locator('main [aria-busy="true"]').count()).toBe(0);

test('the start asks for a tool or a need, with questions made from what is loaded', async () => {
  const page = await open('/');
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Alternatives' }).click();
  await page.waitForURL('**/alternatives');
  const byTool = page.getByRole('region', { name: 'By tool' });
  const byNeed = page.getByRole('region', { name: 'By need' });
  await byTool
    .getByRole('link', { name: /^Alternatives to/ })
    .nth(2)
    .waitFor();
  await byNeed
    .getByRole('link', { name: /^Tools for/ })
    .nth(2)
    .waitFor();
  expect(await byTool.getByRole('link').count()).toBe(3);
  expect(await byNeed.getByRole('link').count()).toBe(3);

  await byTool.getByRole('combobox').fill('qwen3.5-27b');
  await byTool
    .getByRole('option', { name: /Qwen3\.5-27B/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/alternatives?tool=*');
  expect(query(page).get('tool')).toMatch(/^qwen/);
  await page.goBack();
  await byNeed.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Tools for what you need' }).waitFor();
  expect(query(page).get('need')).toMatch(/^[a-z0-9.,_-]+$/);
  expect(pageProblems(page)).toEqual([]);
});

test('each alternative tells who won, its score, its four parts, why, and what is lost', async () => {
  const page = await open(`/alternatives?tool=${haiku}`);
  await items(page).first().waitFor();
  expect(await items(page).count()).toBe(10);
  await results(page)
    .getByRole('status')
    .getByText(/^Showing 10 of [\d,]+ alternatives$/)
    .waitFor();
  const first = items(page).first();
  expect(await texts(first.locator('dt'))).toEqual(['Functions', 'Descriptions', 'Compared', 'Lists']);
  for (const part of await texts(first.locator('dd')))
    expect(part).toMatch(/^(\d+ %|[\d,]+ times|never|no data)$/);
  await first
    .getByText(
      /^(Beats it|Loses to it, won|Too close to call: won) \d+ % of [\d,]+ \(95 %: [^)]*\), WildBench/,
    )
    .waitFor();
  for (const label of ['Both offer', 'You lose']) await first.getByText(label).first().waitFor();
  const scores = (await texts(items(page).locator('b'))).map((text) => Number.parseInt(text, 10));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));

  await results(page)
    .getByRole('button', { name: /^Show 15 more of/ })
    .click();
  await soon(() => items(page).count()).toBe(25);
  expect(query(page).get('most')).toBe('25');
  expect(pageProblems(page)).toEqual([]);
});

test('a count of matches opens its entries, whose sum it is, and Escape closes them again', async () => {
  const page = await open(`/alternatives?tool=${haiku}`);
  const link = items(page)
    .getByRole('link', { name: /^Compared with .* times, open the entries/ })
    .first();
  const matches = (await link.textContent()) ?? '';
  await link.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('status').getByText(`${matches} `).waitFor();
  expect(query(page).get('entries')).toContain(`tool:${haiku}~tool:`);
  await page.keyboard.press('Escape');
  await soon(() => query(page).has('entries')).toBe(false);
});

test('must-haves, price and type narrow it down, all in the address, and Back takes them off', async () => {
  const page = await open(`/alternatives?tool=${qwen}`);
  const must = page.getByRole('group', { name: 'Must have' });
  await must.getByRole('button', { name: /^\+ \d+ more$/ }).click();
  await must.getByRole('button', { name: 'translation' }).click();
  await soon(() => query(page).get('must')).toBe('translation');
  await read(page);
  await items(page).first().waitFor();
  expect(await items(page).count()).toBeGreaterThan(0);
  // What a model has as a rule is no known loss, and no gap in the data.
  for (const item of await items(page).all())
    expect(
      await item
        .getByText(/^. (You lose|No data) \d/)
        .locator('xpath=..')
        .getByText('translation')
        .count(),
    ).toBe(0);
  await page.getByLabel('Price').selectOption('free');
  await page.getByLabel('Type').selectOption('mcp-server');
  await soon(() => page.url()).toContain('must=translation&pricing=free&type=mcp-server');
  await read(page);
  expect(await items(page).count()).toBeGreaterThan(0);
  for (const item of await texts(items(page).locator('h3 + p')))
    expect(item).toMatch(/MCP server.*(Free|Open source)/);

  await page.goBack();
  await page.goBack();
  await page.goBack();
  expect(page.url()).toBe(`${url}/alternatives?tool=${qwen}`);
  await soon(() => must.getByRole('button', { pressed: true }).count()).toBe(0);
});

test('where nothing fits, each filter is a way to more', async () => {
  const page = await open(`/alternatives?tool=${qwen}&must=streaming-responses&pricing=free`);
  await page.getByText(/^None of [\d,]+ candidates? fits all filters$/).waitFor();
  await page.getByRole('link', { name: /^Any price/ }).click();
  await soon(() => query(page).has('pricing')).toBe(false);
  await page.getByRole('link', { name: 'Do without streaming responses' }).click();
  await items(page).first().waitFor();
});

test('the table sorts by each column, in the address, and the keyboard reaches its scroll', async () => {
  const page = await open(`/alternatives?tool=${haiku}&show=table`);
  const table = page.getByRole('region', { name: 'Alternatives as a table' });
  const names = () => texts(table.locator('tbody th'));
  await table.getByRole('columnheader', { name: /^Similar/ }).waitFor();
  const byScore = await names();
  await table.getByRole('button', { name: 'Name' }).click();
  await soon(() => query(page).get('sort')).toBe('name');
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  expect(await names()).toEqual(byScore.toSorted(collator.compare));
  await table.getByRole('button', { name: 'Name' }).click();
  await soon(() => query(page).get('sort')).toBe('-name');
  expect(await table.locator('[aria-sort="descending"]').textContent()).toContain('Name');
  await table.getByRole('button', { name: 'Compared' }).click();
  const weighed = (await texts(table.locator('tbody td:nth-child(4)'))).map((text) =>
    Number(text.replaceAll(',', '')),
  );
  expect(weighed).toEqual(weighed.toSorted((a, b) => b - a));
  expect(await table.getAttribute('tabindex'), 'all of it is seen').toBeNull();
  await page.setViewportSize(phone);
  await soon(() => table.getAttribute('tabindex')).toBe('0');
  await table.focus();
  expect(await table.evaluate((frame) => frame === document.activeElement)).toBe(true);
});

interface Drawn {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly score: number;
}

/** The pills of the graph as they stand on screen; the one in the middle has the score 2. */
const drawn = (page: Page): Promise<readonly Drawn[]> =>
  page.locator('svg [data-middle], svg a[data-id]').evaluateAll((all) =>
    all.map((one) => {
      const box = (one.querySelector('rect:not([class*="focus"])') ?? one).getBoundingClientRect();
      const said = /(\d+) % similar/.exec(one.getAttribute('aria-label') ?? '');
      return {
        id: one.getAttribute('data-id') ?? one.getAttribute('data-middle') ?? '',
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        w: box.width,
        h: box.height,
        score: said ? Number(said[1]) : 2,
      };
    }),
  );

for (const viewport of [{ width: 1440, height: 900 }, phone]) {
  test(`the graph has the tool in its middle and no label over another, ${viewport.width} px wide`, async () => {
    const page = await open(`/alternatives?tool=${qwen}&show=graph&most=25`, { viewport });
    await page.locator('svg a[data-id]').first().waitFor();
    const nodes = await drawn(page);
    const frame = await page.locator('svg:has(a[data-id])').boundingBox();
    const [middle] = nodes;
    if (!middle || !frame) throw new Error('the graph is not drawn');
    expect(middle.id).toBe(qwen);
    expect(middle.x).toBeCloseTo(frame.x + frame.width / 2, 0);
    expect(middle.y).toBeCloseTo(frame.y + frame.height / 2, 0);
    expect(nodes.length).toBeGreaterThan(10);
    for (const [index, a] of nodes.entries()) {
      for (const b of nodes.slice(index + 1)) {
        const over = Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2;
        expect(over, `${a.id} and ${b.id}`).toBe(false);
      }
    }
    expect(await sidewaysScroll(page)).toBe(false);
  });
}

test('in the graph arrows go round, what is in focus is told below, and Enter opens it', async () => {
  const page = await open(`/alternatives?tool=${qwen}&show=graph`);
  const nodes = page.locator('svg a[data-id]');
  await nodes.first().focus();
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '');
  const first = await at();
  await page.keyboard.press('ArrowRight');
  const second = await at();
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await at()).toBe(first);
  await page.keyboard.press('ArrowRight');
  const said = await page.locator(`svg a[data-id="${second}"]`).getAttribute('aria-label');
  const told = await items(page).getAttribute('aria-label');
  expect(said?.split(/, | \d+ % similar/)).toContain(told);
  await page.keyboard.press('Enter');
  await soon(() => query(page).get('tool')).toBe(second);
  expect(query(page).get('show')).toBe('graph');
  expect(pageProblems(page)).toEqual([]);
});

test('a need is a matrix: what is stated opens its sources, what is generally known is marked, the rest is no data', async () => {
  const page = await open('/alternatives?need=translation,reasoning&most=150');
  const matrix = page.getByRole('region', { name: 'Who offers what' });
  await matrix.waitFor();
  await page
    .getByText(/^\d+ tools cover both: \d+ as sources state, \d+ with general knowledge\.$/)
    .waitFor();
  const known = matrix.locator('tbody tr').filter({ hasText: 'generally known, no source states it' });
  const general = known.first();
  expect(await texts(general.locator('[data-number]'))).toEqual(['2 of 2']);
  await page.getByText(/general knowledge of this project, 2026-11-28: chat models/).waitFor();
  await matrix.getByRole('link', { name: /^Qwen: Qwen3\.5-27B offers translation, says/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Qwen: Qwen3.5-27B: translation' });
  await dialog.getByText(/qwen-vs-dreambooth\.txt, lines? \d+/).waitFor();
  expect(query(page).get('cell')).toBe(`${qwen}~translation`);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await soon(() => query(page).has('cell')).toBe(false);

  await page.getByRole('button', { name: 'Do without reasoning' }).click();
  await soon(() => query(page).get('need')).toBe('translation');
  await page.getByText(/^[\d,]+ tools cover it: \d+ as sources state/).waitFor();
  await page.getByRole('combobox', { name: 'I also need …' }).fill('tool calling');
  await page
    .getByRole('option', { name: /tool calling/ })
    .first()
    .click();
  await soon(() => query(page).get('need')).toContain('translation,');
  expect(pageProblems(page)).toEqual([]);
});

test('what nobody offers within the filters is said plainly', async () => {
  const page = await open('/alternatives?need=streaming-responses,translation&pricing=unknown');
  await page
    .getByText('No source says that a tool within these filters offers streaming responses.')
    .waitFor();
  await page.getByText('Single tools cover 1 of the 2.').waitFor();
});

test('the switch planner says what is kept and lost, and costs at the stated usage; its link repeats it', async () => {
  const page = await open(`/alternatives?tool=${qwen}&view=switch&must=tool-calling,structured-output`);
  const best = page.getByRole('region', { name: 'Best alternative' });
  await best.getByText('keeps 2 of 2').waitFor();
  await best.getByText(/Lost/).waitFor();
  const costs = page.getByRole('region', { name: 'Costs' });
  await costs.getByText(/^Enter input and output tokens/).waitFor();
  await page.getByLabel('Input tokens').fill('2M');
  await page.getByLabel('Output tokens').fill('500k');
  await soon(() => page.url()).toContain('prompt=2000000&completion=500000');
  await costs.getByText('2,000,000 input and 500,000 output tokens a month').waitFor();
  // Today's, that of the best alternative, and that of the cheapest that keeps all.
  const [today, ofBest, cheapest] = (await texts(costs.locator('dd b'))).map((text) =>
    Number(text.replaceAll(/[$,]/g, '')),
  );
  expect(today).toBeGreaterThan(0);
  expect(cheapest).toBeLessThanOrEqual(today ?? 0);
  expect(ofBest).toBeGreaterThanOrEqual(cheapest ?? Infinity);
  expect(await costs.getByText(/than today|the same as today/).count()).toBe(2);
  // Of long prompts it asks by the prices that hold there.
  await page.getByLabel('Tokens of one prompt').fill('300k');
  await soon(() => page.url()).toContain('&promptLength=300000');
  await costs.getByText('300,000 in one prompt').waitFor();

  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toBe(page.url());
  const other = await open(link.slice(url.length));
  await other.getByText('2,000,000 input and 500,000 output tokens a month').waitFor();
  expect(await other.getByLabel('Input tokens').inputValue()).toBe('2,000,000');

  await page.getByLabel('Input tokens').fill('plenty');
  await page.getByText('Write an amount such as 2,000,000 or 2M.').waitFor();
  expect(query(page).get('prompt')).toBe('2000000');
  expect(pageProblems(page)).toEqual([]);
});

test('tools are put aside and compared with the one to replace', async () => {
  const page = await open(`/alternatives?tool=${haiku}`);
  await items(page)
    .nth(1)
    .getByRole('button', { name: /^Add to compare/ })
    .click();
  await items(page)
    .nth(2)
    .getByRole('button', { name: /^Add to compare/ })
    .click();
  await soon(() => query(page).get('with')?.split('~').length).toBe(2);
  await page
    .getByRole('region', { name: 'To compare' })
    .getByRole('link', { name: 'Compare 3 tools' })
    .click();
  await page.waitForURL(`**/compare?tools=${haiku},*`);
});

test('an unknown tool answers with those that look like it', async () => {
  const page = await open('/alternatives?tool=claude-haiku');
  await page.getByRole('heading', { name: 'We have no tool called “claude-haiku”' }).waitFor();
  await page.getByRole('region', { name: 'Did you mean' }).getByRole('link').first().click();
  await soon(() => query(page).get('tool')).not.toBe('claude-haiku');
  await items(page).first().waitFor();
});

test('while it is read its room is kept, and where reading fails another try is offered', async () => {
  const page = await openPage();
  opened.push(page);
  let answer = false;
  await page.route('**/alternatives?limit=*', async (route) => {
    if (answer) return route.continue();
    return route.fulfill({
      status: 500,
      json: { type: 'about:blank', title: 'Broken', status: 500, detail: 'Try again.' },
    });
  });
  await page.goto(`${url}/alternatives?tool=${haiku}`);
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  answer = true;
  await retry.click();
  await items(page).first().waitFor();
});

test('the palette leads here from a tool', async () => {
  const page = await openPage();
  opened.push(page);
  await openMap(page, `${url}/explore?steps=a.${haiku}&focus=tool:${haiku}`);
  await page.locator('#map').focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('find alternatives to');
  await page.getByRole('option', { name: /^Find alternatives to/ }).click();
  await page.waitForURL(`**/alternatives?tool=${haiku}`);
});

test('nothing moves while a page loads', async () => {
  for (const path of [
    '/alternatives',
    `/alternatives?tool=${qwen}`,
    `/alternatives?tool=${qwen}&show=graph`,
    '/alternatives?need=translation,reasoning',
    `/alternatives?tool=${qwen}&view=switch`,
  ]) {
    const page = await openPage();
    opened.push(page);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${url}${path}`);
    await page.locator('main h1').waitFor();
    await read(page);
    await page.waitForLoadState('networkidle');
    const shifts = z.array(z.number()).parse(await page.evaluate('shifts'));
    expect(
      shifts.reduce((sum, shift) => sum + shift, 0),
      path,
    ).toBeLessThan(0.01);
  }
});

const states = {
  start: '/alternatives',
  list: `/alternatives?tool=${haiku}&with=phi-4`,
  table: `/alternatives?tool=${haiku}&show=table`,
  graph: `/alternatives?tool=${qwen}&show=graph`,
  need: '/alternatives?need=translation,reasoning,image-understanding&prompt=1000000',
  tick: `/alternatives?need=translation,reasoning&cell=${qwen}~translation`,
  switch: `/alternatives?tool=${qwen}&view=switch&prompt=2000000&completion=500000`,
};
for (const [state, path] of Object.entries(states)) {
  for (const [viewport, colorScheme] of [
    [{ width: 1440, height: 900 }, 'light'],
    [phone, 'dark'],
  ] as const) {
    test(`${state}, ${viewport.width} px, ${colorScheme}: axe finds nothing, nothing scrolls sideways`, async () => {
      const page = await open(path, { viewport, colorScheme });
      await read(page);
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(false);
      expect(pageProblems(page)).toEqual([]);
    });
  }
}
