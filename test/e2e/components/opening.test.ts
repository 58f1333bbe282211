/** What stands around the opening of the map by itself: by keyboard, by name, by link, and what axe says. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { componentPage, said, show } from '../../support/component-page.ts';
import { pageProblems } from '../../support/page.ts';
import { axeFindings } from '../axe.ts';
import { soon } from '../map-on-screen.ts';

let page: Page;
beforeAll(async () => {
  page = await componentPage({ viewport: { width: 1440, height: 900 } });
});
const hrefs = (scope: string) =>
  page
    .getByRole('region', { name: scope })
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));

test('lenses: boards with most evidence as links, all rated ones in a list, each in the address', async () => {
  await show(page, 'lenses');
  const lenses = page.getByRole('navigation', { name: 'Ranking shown' });
  expect(await lenses.getByRole('link').allInnerTexts()).toEqual([
    'Arena overall',
    'Speech to text (Speech)',
  ]);
  expect(await lenses.getByRole('link', { name: 'Arena overall' }).getAttribute('aria-current')).toBe('true');
  await lenses.getByRole('link', { name: 'Speech' }).focus();
  await page.keyboard.press('Enter');
  await lenses
    .getByRole('combobox', { name: 'All 3 rankings' })
    .selectOption({ label: 'Arena: code (included in overall)' });
  await lenses.getByRole('combobox').selectOption({ label: 'Most compared, by anybody' });
  expect(await said(page)).toEqual(['?lens=speech', '?lens=arena~context.code', '?lens=*']);
});

test('the panel says what the board says: classes with intervals, contests and surprises with their entries', async () => {
  await show(page, 'opening panel');
  await page.getByRole('heading', { name: 'Arena overall' }).waitFor();
  await page.getByText('Model 1 and 2 more lead.').waitFor();
  const first = page.getByRole('region', { name: 'Class 1' });
  expect(await first.getByRole('listitem').count()).toBe(3);
  expect((await first.getByRole('listitem').first().innerText()).replaceAll(/\s+/g, ' ')).toContain(
    '1–3 Model 1',
  );
  expect(await first.innerText()).toContain('3 tools, too close to Model 1 to separate');
  expect(await page.getByRole('region', { name: 'Class 3' }).count()).toBe(0);
  const trust = page.getByRole('link', { name: 'How far the order can be trusted' });
  expect(await trust.getAttribute('href')).toBe('/matches?source=arena&kind=battle&judge=Judy');
  const board = '/matches?source=arena&kind=battle&judge=Judy&entries=';
  expect(await hrefs('Closest contests')).toContain(`${board}tool:model-1~tool:model-3`);
  const surprises = page.getByRole('region', { name: 'Surprises' });
  await surprises.getByText('Model 3 (8B) is rated above Model 9 (70B)').waitFor();
  await surprises.getByText('(500M)').waitFor();
  expect(await hrefs('Surprises')).toEqual(
    expect.arrayContaining([
      `${board}tool:model-3~tool:model-9`,
      `${board}tool:model-4`,
      `${board}tool:model-12`,
    ]),
  );
  await page.getByRole('link', { name: 'How does A do against other models?' }).press('Enter');
  await first.getByRole('link', { name: 'Model 1', exact: true }).press('Enter');
  expect(await said(page)).toEqual(['?steps=e.a&focus=tool:a', '?steps=a.model-1&focus=tool:model-1']);
});

test('tiles are as large as what they hold, add up to the whole, and each opens its list', async () => {
  await show(page, 'opening panel');
  const types = page.getByRole('region', { name: '1,010 tools by type' });
  await types.waitFor();
  const sizes = await types
    .locator('li:has(> a)')
    .evaluateAll((all) => all.map((one) => one.clientWidth * one.clientHeight));
  const [servers = 0, models = 0] = sizes;
  expect(servers / models).toBeGreaterThan(2.2);
  expect(servers / models).toBeLessThan(2.5);
  const names = (await types.getByRole('link').allInnerTexts()).map((name) => name.replaceAll(/\s+/g, ' '));
  expect(names).toEqual(['MCP servers 700', 'Models 300', 'Prompts 10']);
  expect(await hrefs('1,010 tools by type')).toEqual([
    '/search?kind=tool&type=mcp-server',
    '/search?kind=tool&type=model',
    '/search?kind=tool&type=prompt',
  ]);
  expect(await hrefs('4 functions by area')).toEqual([
    '/capabilities?kind=function&area=Coding',
    '/capabilities?kind=function&area=Speech%20and%20audio',
  ]);
});

test('without a board the panel lists what is compared most', async () => {
  await show(page, 'most compared');
  await page.getByRole('heading', { name: 'Most compared' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Class 1' }).count()).toBe(0);
  expect(
    await page.getByRole('region', { name: 'Rated by people on' }).getByRole('link').allInnerTexts(),
  ).toEqual(['useful answers']);
});

test.each([
  ['light', { width: 390, height: 844 }],
  ['dark', { width: 390, height: 844 }],
  ['light', { width: 720, height: 900 }],
] as const)(
  'on a phone the whole order in classes, %s, nothing wider than the page, and axe finds nothing',
  async (colorScheme, viewport) => {
    const phone = await componentPage({ colorScheme, viewport });
    await show(phone, 'opening panel');
    await phone.getByRole('heading', { name: 'Class 4' }).waitFor();
    expect(
      await phone
        .getByRole('region', { name: /^Class/ })
        .getByRole('listitem')
        .count(),
    ).toBe(12);
    expect(await phone.getByRole('combobox', { name: 'All 3 rankings' }).isVisible()).toBe(true);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await soon(() => axeFindings(phone)).toEqual([]);
    expect(pageProblems(phone)).toEqual([]);
    await phone.context().close();
  },
);

test.each(['light', 'dark'] as const)('axe finds nothing in any of them, %s', async (colorScheme) => {
  const wide = await componentPage({ colorScheme, viewport: { width: 1440, height: 900 } });
  for (const scene of ['lenses', 'opening panel', 'most compared']) {
    await show(wide, scene);
    expect(await axeFindings(wide), scene).toEqual([]);
  }
  expect(pageProblems(wide)).toEqual([]);
  await wide.context().close();
});
