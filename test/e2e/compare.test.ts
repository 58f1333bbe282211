import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openPage, pageProblems } from '../support/page.ts';
import { seededServer } from '../support/server.ts';

const qwen = 'qwen-qwen3.5-27b';
const dreambooth = 'dreambooth-stable-diffusion';
const pair = `/compare?tools=${qwen},${dreambooth}`;
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

let url = '';
beforeAll(async () => {
  ({ url } = await seededServer());
});

const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});

async function emptyPage(viewport = wide, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await openPage({ viewport, colorScheme });
  opened.push(page);
  return page;
}

async function open(path: string, viewport = wide, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await emptyPage(viewport, colorScheme);
  await page.goto(`${url}${path}`);
  await page.locator('main h1').waitFor();
  return page;
}

const texts = (found: Locator) =>
  found.evaluateAll((all) => all.map((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim()));
const row = (page: Page, key: string) => page.locator(`tr[data-row="${key}"]`);
const values = (page: Page, key: string) => texts(row(page, key).locator('[data-value]'));
const column = (page: Page, tool: string) =>
  page
    .locator('section[aria-labelledby="capabilities"] div')
    .filter({ has: page.getByRole('heading', { name: tool, level: 3, exact: true }) })
    .last();
const query = (page: Page) => new URL(page.url()).searchParams;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  return z.array(z.string()).parse(found);
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, dialog')].some(
      (box) => box.scrollWidth > box.clientWidth,
    ),
  );

test('names both tools, and each name leads to its node in the graph', async () => {
  const page = await open(pair);
  expect(await texts(page.locator('h1'))).toEqual(['Qwen: Qwen3.5-27B vs Dreambooth-Stable-Diffusion']);
  expect(await page.title()).toContain('Qwen: Qwen3.5-27B vs Dreambooth-Stable-Diffusion');
  const links = await page.locator('h1 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links.map((href) => new URL(href ?? '', 'http://localhost').searchParams.get('focus'))).toEqual([
    `tool:${qwen}`,
    `tool:${dreambooth}`,
  ]);
  expect(pageProblems(page)).toEqual([]);
});

test('our verdict comes behind the result, sentence by sentence, each with the numbers it used', async () => {
  const page = await open(pair);
  const verdict = page.locator('section[aria-labelledby="our-verdict"]');
  expect(await texts(verdict.locator('ol > li > button'))).toEqual([
    'Dreambooth-Stable-Diffusion scores higher at 45/100 vs Qwen: Qwen3.5-27B at 22/100.',
    'Dreambooth-Stable-Diffusion leads on adoption and ecosystem.',
    'Dreambooth-Stable-Diffusion also has a free tier, making it more accessible.',
  ]);
  expect(await texts(verdict.locator('ol > li > p'))).toEqual([
    'Rank Dreambooth-Stable-Diffusion 45/100 · Qwen: Qwen3.5-27B 22/100',
    'Adoption Qwen: Qwen3.5-27B 0 · Dreambooth-Stable-Diffusion 1Ecosystem Qwen: Qwen3.5-27B 0 · Dreambooth-Stable-Diffusion 1',
    'Pricing Dreambooth-Stable-Diffusion free · Qwen: Qwen3.5-27B paid',
  ]);
  // The sources are asked for by themselves, and their section stands once they are there.
  await expect
    .poll(() => texts(page.locator('main h2')))
    .toEqual([
      'Head-to-head results',
      'Our verdict',
      'In the source’s own words',
      'Row by row',
      'Capabilities',
      'Sources',
    ]);
});

test('a sentence lights the cells whose numbers it used: pointed at, focused, and kept by a press', async () => {
  const page = await open(pair);
  const lit = () =>
    page
      .locator('td[data-lit]')
      .evaluateAll((cells) =>
        cells.map((cell) => `${cell.closest('tr')?.dataset['row']} ${cell.getAttribute('data-tool')}`),
      );
  const parts = page.getByRole('button', { name: 'leads on adoption and ecosystem' });
  expect(await lit()).toEqual([]);
  await parts.hover();
  const used = ['adoption', 'ecosystem'].flatMap((key) => [`${key} ${qwen}`, `${key} ${dreambooth}`]);
  expect(await lit()).toEqual(used);
  await page.locator('h1').hover();
  expect(await lit()).toEqual([]);
  await page.getByRole('button', { name: 'scores higher' }).focus();
  expect(await lit()).toEqual([`rank ${qwen}`, `rank ${dreambooth}`]);
  await parts.click();
  await page.locator('h1').hover();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  expect(await parts.getAttribute('aria-pressed')).toBe('true');
  expect(await lit()).toEqual(used);
});

test('the page’s own words stand to the letter, with their line, and its contradiction is flagged', async () => {
  const page = await open(pair);
  const words = page.locator('section[aria-labelledby="source-words"]');
  const letter = await words.locator('blockquote').evaluate((quote) => {
    const copy = quote.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const ours of copy.querySelectorAll('ins')) {
      if (ours.previousSibling?.nodeType === Node.TEXT_NODE) ours.previousSibling.remove();
      ours.remove();
    }
    return copy.textContent;
  });
  expect(letter).toBe(
    'Dreambooth-Stable-Diffusion scores higher at 45/100 vs Qwen: Qwen3.5-27B at 22/100. Qwen: Qwen3.5-27B leads on quality, while Dreambooth-Stable-Diffusion is stronger on adoption and ecosystem. Dreambooth-Stable-Diffusion also has a free tier, making it more accessible.',
  );
  expect(await texts(words.locator('mark'))).toEqual(['Qwen: Qwen3.5-27B leads on quality']);
  const [reason] = await texts(words.locator('mark + ins'));
  expect(reason).toMatch(/its own table prints quality 0 .* and 0 /i);
  expect(await words.locator('figcaption').textContent()).toContain('line 47');
});

test('the ten rows, cell by cell', async () => {
  const page = await open(pair);
  const labels = page.locator('tbody th[scope="row"] > span:first-child');
  expect(await texts(labels)).toEqual([
    'Type',
    'Rank',
    'Adoption',
    'Quality',
    'Ecosystem',
    'Match Graph',
    'Pricing',
    'Starting Price',
    'Capabilities',
    'Times Matched',
  ]);
  expect(await texts(page.locator('thead th[scope="col"]'))).toEqual([
    'Row',
    'Qwen: Qwen3.5-27B',
    'Dreambooth-Stable-Diffusion',
  ]);
  expect(await values(page, 'type')).toEqual(['Model', 'Repository']);
  expect(await values(page, 'rank')).toEqual(['22/100', '45/100']);
  expect(await values(page, 'adoption')).toEqual(['0', '1']);
  expect(await values(page, 'quality')).toEqual(['0', '0']);
  expect(await values(page, 'ecosystem')).toEqual(['0', '1']);
  expect(await values(page, 'matchGraph')).toEqual(['0', '0']);
  expect(await values(page, 'pricing')).toEqual(['Paid', 'Free']);
  const [price, none] = await values(page, 'startingPrice');
  expect(price).toBe('$1.95e-7 per prompt token');
  expect(none).toBe('—');

  const [ownPrice] = await texts(row(page, 'startingPrice').locator('td'));
  expect(ownPrice).toMatch(
    /^\$1\.95e-7 per prompt token= \$0\.195 per 1M input tokens, as reported by .*In our data: \$[\d.]+ per 1M input tokens/,
  );
  const capabilities = await texts(row(page, 'capabilities').locator('td'));
  expect(capabilities[0]).toMatch(/^9 decomposedas reported by/);
  expect(capabilities[1]).toMatch(
    // The field guide knows two more.
    /^12 decomposedas reported by.*In our data: 14, 10 described, 4 more not described by the source/,
  );
  for (const cell of await texts(row(page, 'timesMatched').locator('td'))) {
    // The comparison on the page counts none.
    expect(cell).toMatch(/^0as reported by .*In our data: [1-9]\d* claims?$/);
  }
});

test('what nobody knows is "no data", never 0: rows that are empty on both sides are one line', async () => {
  const page = await open('/compare?tools=claude-3-haiku,openai-gpt-4-turbo');
  expect(await texts(page.locator('tbody tr').last())).toEqual(['No data on either: Adoption.']);
});

test('rows that differ are marked in words, and can be seen alone: the choice is in the address', async () => {
  const page = await open(pair);
  const shown = () => page.locator('tbody tr').evaluateAll((rows) => rows.map((one) => one.dataset['row']));
  const same = ['quality', 'matchGraph'];
  expect(await texts(row(page, 'rank').getByText('differs'))).toEqual(['≠ differs']);
  for (const key of same) expect(await row(page, key).getByText('differs').count()).toBe(0);
  const all = await shown();
  await page.getByRole('checkbox', { name: 'Only differences' }).click();
  expect(query(page).get('rows')).toBe('differences');
  expect(await shown()).toEqual(all.filter((key) => !same.includes(key ?? '')));
  await page.goBack();
  await expect.poll(shown).toEqual(all);
});

test('capabilities: eight first, the rest on demand, and a place for those no source describes', async () => {
  const page = await open(pair);
  const left = column(page, 'Qwen: Qwen3.5-27B');
  const right = column(page, 'Dreambooth-Stable-Diffusion');
  const names = (side: Locator) => texts(side.locator('h4 a'));
  expect(await names(left)).toHaveLength(8);
  expect(await names(right)).toHaveLength(8);
  for (const side of [left, right]) {
    expect(await side.getByText('name derived by us').count()).toBe(8);
    expect(await side.getByText('Unique:').count()).toBe(8);
    expect(await side.getByText('vs alternatives:').count()).toBe(8);
    expect(
      await side
        .getByText(/qwen-vs-dreambooth\.txt, lines \d+–\d+, 2026-11-23, stated by the source\b/)
        .count(),
    ).toBe(8);
  }
  expect(await left.getByText('1 more, not described by the source').isVisible()).toBe(true);
  expect(await right.getByText('4 more, not described by the source').isVisible()).toBe(true);
  expect(await right.getByRole('link', { name: /^\+2 more capabilit/ }).count()).toBe(1);

  const more = left.getByRole('link', { name: /^\+\d+ more capabilit/ });
  const rest = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  expect(rest).toBeGreaterThan(0);
  await more.click();
  await expect.poll(() => names(left)).toHaveLength(8 + rest);
  expect(query(page).get('more')).toBe(qwen);
  expect(new Set(await names(left)).size).toBe(8 + rest);
  await page.goBack();
  await expect.poll(() => names(left)).toHaveLength(8);
});

test('claims stand under their capability, with rival, direction in sign and words, and line', async () => {
  const page = await open(pair);
  const left = column(page, 'Qwen: Qwen3.5-27B');
  const claims = left.locator('li[data-direction]');
  const rivals = await texts(claims.locator('a'));
  const mentions = (name: string) => rivals.filter((rival) => rival === name).length;
  expect(mentions('Claude 3.5 Sonnet')).toBe(6);
  expect(mentions('Llama 3.2')).toBe(5);
  expect(mentions('GPT-4')).toBe(2);
  const claim = claims.filter({ hasText: 'Llama 3.2 Vision (11B/90B)' });
  expect(await texts(claim)).toEqual([expect.stringMatching(/^▲better than Llama 3\.2 Vision.* line 19$/)]);
  const signs = {
    better: '▲better than',
    worse: '▼worse than',
    comparable: '=comparable to',
    mixed: '◆mixed',
  };
  for (const [direction, words] of Object.entries(signs)) {
    const told = await texts(left.locator(`li[data-direction="${direction}"]`));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => !text.startsWith(words))).toEqual([]);
  }
});

test('a count opens its entries, which add up to it; Back closes them', async () => {
  const page = await open(pair);
  const [count] = await texts(row(page, 'timesMatched').locator('td a'));
  await row(page, 'timesMatched').getByRole('link').first().click();
  const dialog = page.getByRole('dialog', { name: 'Entries of Qwen: Qwen3.5-27B' });
  await dialog.locator('li').first().waitFor();
  expect(query(page).get('entries')).toBe(`tool:${qwen}`);
  expect(await dialog.getByRole('status').textContent()).toContain(`${count} in `);
  expect(await texts(dialog.getByText('line 19').first())).toEqual([expect.stringContaining('2026-11-23')]);
  await page.goBack();
  await dialog.waitFor({ state: 'detached' });
  expect(query(page).has('entries')).toBe(false);
  await page.goForward();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(query(page).has('entries')).toBe(false);
});

test('the two were compared on one page, which reports no matches: its entry opens from there', async () => {
  const page = await open(pair);
  const section = page.locator('section[aria-labelledby="head-to-head"]');
  // Sources are called by their ids until their titles are there.
  await expect
    .poll(() => section.textContent())
    .toMatch(/Compared by Unfragile comparison page: 0 side-by-side comparisons reported/);
  await section.getByRole('link', { name: /^0 side-by-side comparisons/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('li').first().waitFor();
  expect(await texts(dialog.locator('li'))).toEqual([
    expect.stringContaining('no comparisons, as the source reports'),
  ]);
});

test('results of a judged pair have an interval, and their entries open by address too', async () => {
  const tools = 'tools=claude-3-haiku,openai-gpt-4-turbo';
  const page = await open(`/compare?${tools}`);
  const section = page.locator('section[aria-labelledby="head-to-head"]');
  expect(await section.textContent()).toMatch(
    /GPT-4 Turbo beats Claude Haiku 3: won 81 % of 1,918 \(95 %: \d+–\d+ %\)\..*won 313, lost 1,510, 95 ties of 2,048/,
  );
  expect(await section.textContent()).toContain('judged by GPT-4-turbo, which also competes');
  const link = section.getByRole('link', { name: /comparisons/ });
  const [count = ''] = await texts(link);
  await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  const dialog = page.getByRole('dialog');
  await dialog.locator('li').first().waitFor();
  expect(await dialog.getByRole('status').textContent()).toContain(`${count} in `);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe(`?${tools}`);
});

test('an unknown id says so and offers what is near', async () => {
  const page = await open(`/compare?tools=${qwen},dreambooth-stable`);
  expect(await page.getByRole('alert').textContent()).toContain('We have no tool called "dreambooth-stable"');
  await page.getByRole('link', { name: 'Dreambooth-Stable-Diffusion', exact: true }).click();
  await page.getByRole('table').waitFor();
  expect(query(page).get('tools')).toBe(`${qwen},${dreambooth}`);
});

test('when the server is away its place is taken by a sentence, and trying again brings the page', async () => {
  const page = await emptyPage();
  await page.route('**/api/compare?**', (route) => route.abort());
  await page.goto(`${url}${pair}`);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('The server does not answer');
  await page.unroute('**/api/compare?**');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table').waitFor();
});

test('two tools are chosen by keyboard alone', async () => {
  const page = await open('/compare');
  const first = page.getByRole('combobox', { name: 'First tool' });
  await first.waitFor();
  expect(await first.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type('dreambooth-stable-diffusion');
  await page.getByRole('option', { name: 'Dreambooth-Stable-Diffusion', selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Compare Dreambooth-Stable-Diffusion with' }).waitFor();
  await page.keyboard.type('qwen: qwen3.5-27b');
  const option = page.getByRole('option', { name: 'Qwen: Qwen3.5-27B', selected: true });
  await option.waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
  expect(query(page).get('tools')).toBe(`${dreambooth},${qwen}`);
});

test('pairs worth a look are offered, and lead to their comparison', async () => {
  const page = await open('/compare');
  const pairs = page.locator('section[aria-labelledby="pairs"]').getByRole('link');
  await pairs.nth(3).waitFor();
  expect((await texts(pairs))[0]).toMatch(/Qwen: Qwen3.5-27B vs Dreambooth-Stable-Diffusion/);
  await pairs.nth(1).click();
  await page.getByRole('table').waitFor();
  expect(query(page).get('tools')?.split(',')).toHaveLength(2);
});

test('nothing moves while the page loads', async () => {
  const page = await emptyPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${url}${pair}`);
  await page.locator('footer li').first().waitFor();
  const shifts = z.array(z.number()).parse(await page.evaluate('shifts'));
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
});

test('the page is shown once it is known who judged, so that no line comes in later', async () => {
  const page = await emptyPage();
  let answer = () => {};
  const compared = page.waitForResponse('**/api/compare?**');
  await page.route('**/api/sources**', async (route) => {
    await new Promise<void>((resolve) => (answer = resolve));
    await route.continue();
  });
  const asked = page.waitForRequest('**/api/sources**');
  await page.addInitScript(() => {
    const firstShown = new MutationObserver(() => {
      const section = document.querySelector('section[aria-labelledby="head-to-head"]');
      if (section && !('firstShown' in globalThis))
        Object.assign(globalThis, { firstShown: section.textContent });
    });
    firstShown.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${url}/compare?tools=claude-3-haiku,openai-gpt-4-turbo`);
  await Promise.all([compared.then((response) => response.finished()), asked]);
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  answer();
  await page.locator('main h1').waitFor();
  expect(await page.evaluate('firstShown')).toContain('judged by GPT-4-turbo, which also competes');
});

for (const viewport of [wide, phone]) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing and nothing scrolls sideways: ${viewport.width} px, ${scheme}`, async () => {
      const page = await open(pair, viewport, scheme);
      await page.getByRole('table').waitFor();
      const problems = async (what: string) => [
        ...(await accessibilityProblems(page)).map((problem) => `${what}: ${problem}`),
        ...((await sidewaysScroll(page)) ? [`${what}: scrolls sideways`] : []),
      ];
      const found = await problems('comparison');
      await row(page, 'timesMatched').getByRole('link').first().click();
      await page.getByRole('dialog').locator('li').first().waitFor();
      found.push(...(await problems('entries')));
      const { origin } = new URL(page.url());
      await page.goto(`${origin}/compare`);
      await page.locator('section[aria-labelledby="pairs"] a').first().waitFor();
      found.push(...(await problems('choosing')));
      await page.goto(`${origin}/compare?tools=none-such,${dreambooth}`);
      await page.getByRole('alert').waitFor();
      found.push(...(await problems('problem')));
      expect(found).toEqual([]);
    });
  }
}

test('at 390 px a row is its label above its cells, and the names stay in sight', async () => {
  const page = await open(pair, phone);
  const box = async (found: Locator) =>
    (await found.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  const label = await box(row(page, 'rank').locator('th'));
  const left = await box(row(page, 'rank').locator('td').first());
  const right = await box(row(page, 'rank').locator('td').last());
  expect(left.y).toBeGreaterThanOrEqual(label.y + label.height - 1);
  expect(right.y).toBe(left.y);
  expect(right.x).toBeGreaterThanOrEqual(left.x + left.width - 1);
  await row(page, 'timesMatched').scrollIntoViewIfNeeded();
  const head = await box(page.locator('thead'));
  expect(head.y).toBeLessThan((await box(row(page, 'timesMatched'))).y);
  expect(head.y).toBeGreaterThanOrEqual((await box(page.locator('main'))).y - 1);
});
