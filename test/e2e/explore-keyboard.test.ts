import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, pageProblems } from '../support/page.ts';
import { axeFindings } from './axe.ts';
import { opened, panel, param, url } from './explore-page.ts';
import { nodeOnMap, openMap, soon } from './map-on-screen.ts';

const haiku = 'tool:claude-3-haiku';
const turbo = 'tool:openai-gpt-4-turbo';
const turboName = 'GPT-4 Turbo';
const edge = `/explore?focus=${haiku}~${turbo}`;

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('find, expand, path and compare by keyboard alone', async () => {
  const page = await opened('/');
  await page.keyboard.type('qwen3.5-27b');
  await page.getByRole('option', { name: 'Qwen3.5-27B' }).waitFor();
  await press(page, 'Enter');
  await nodeOnMap(page, 'tool:qwen-qwen3.5-27b');

  await press(page, 'Enter');
  await nodeOnMap(page, 'tool:claude-3.5-sonnet');
  expect(param(page, 'steps')).toBe('a.qwen-qwen3.5-27b~e.qwen-qwen3.5-27b');
  await soon(() => page.getByText(/\d+ nodes added, \d+ shown/).count()).toBe(1);

  await press(page, 't');
  const question = page.getByRole('combobox', { name: /^Path from .*Qwen3.5-27B to which node\?$/ });
  await question.waitFor();
  await page.keyboard.type('claude haiku 3');
  await page.getByRole('option', { name: 'Claude Haiku 3' }).first().waitFor();
  await press(page, 'Enter');
  await soon(() => param(page, 'steps')).toMatch(/~p\.qwen-qwen3\.5-27b,claude-3-haiku$/);
  await soon(() => page.getByText(/the strongest path has \d+ edges?/).count()).toBe(1);

  await press(page, 'Control+k');
  await page.keyboard.type('compare selected');
  await page.getByRole('option', { name: 'Compare the 2 selected tools' }).waitFor();
  await press(page, 'Enter');
  await page.waitForURL('**/compare?tools=*');
  const tools = (param(page, 'tools') ?? '').split(',');
  expect([...tools].sort()).toEqual(['claude-3-haiku', 'qwen-qwen3.5-27b']);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Qwen' }).waitFor();
  expect(pageProblems(page)).toEqual([]);
});

test('arrow keys walk edges by strength, and the card tells why an edge is there', async () => {
  const page = await opened(`/explore?focus=${haiku}`);
  await nodeOnMap(page, haiku);
  await page.locator('#map').focus();
  await press(page, 'ArrowDown');
  await soon(() => param(page, 'focus')?.split('~')).toHaveLength(2);
  const strongest = param(page, 'focus');
  const matches = async () => {
    const words = await page.getByText(/in focus, [\d,]+ comparisons/).innerText();
    return Number(/([\d,]+) comparisons/.exec(words)?.[1]?.replaceAll(',', ''));
  };
  const most = await matches();
  await panel(page).getByText('Linked because').waitFor();
  await press(page, 'ArrowDown');
  await soon(() => param(page, 'focus')).not.toBe(strongest);
  await soon(matches).toBeLessThanOrEqual(most);
  await press(page, 'ArrowUp');
  await soon(() => param(page, 'focus')).toBe(strongest);
  await press(page, 'ArrowRight');
  await soon(() => param(page, 'focus')).toBe(strongest?.split('~')[1]);
});

test('the linked-because card has each source with its interval, who leads, and the entries', async () => {
  const page = await opened(edge);
  await panel(page).getByText(`${turboName} is ahead in the one source that judged them.`).waitFor();
  await panel(page)
    .getByText(/19 % won of 1,918 \(95 %: 1\d–2\d %\)/)
    .waitFor();
  // Two that count, and the same two by five kinds of task.
  await soon(() => panel(page).getByRole('list', { name: 'Entries' }).getByRole('listitem').count()).toBe(2);
  await panel(page)
    .getByText(/ in 10 breakdowns, already included$/)
    .last()
    .click();
  const apart = panel(page).getByRole('list', { name: 'Not in the total' }).getByRole('listitem');
  await soon(() => apart.count()).toBe(10);
});

test('the outline as a tree: arrows open and walk it, Enter focuses and then expands', async () => {
  const page = await opened('/explore?view=tree');
  const tree = page.getByRole('treegrid');
  await tree.getByRole('row').first().focus();
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowDown');
  const here = page.locator('[role=row]:focus');
  await soon(() => here.getAttribute('aria-level')).toBe('2');
  const ref = (await here.getAttribute('data-key'))?.split('>')[1] ?? '';
  await press(page, 'Enter');
  await soon(() => param(page, 'focus')).toBe(ref);
  await soon(() => panel(page).getByRole('heading', { level: 2 }).count()).toBe(1);
  await press(page, 'Enter');
  await soon(() => param(page, 'steps')).toBe(`e.${ref.replace('tool:', '')}`);
  await soon(() => page.getByText(/\d+ nodes? added, \d+ shown/).count()).toBe(1);
  await press(page, ' ');
  await soon(() => param(page, 'select')).toContain(ref);
  await press(page, 'ArrowLeft');
  await soon(() => here.getAttribute('aria-level')).toBe('1');
});

test('the outline as a table sorts, and its rows, the selection and the map are one', async () => {
  const page = await opened('/explore?view=table');
  const names = () => page.locator('tbody th').allInnerTexts();
  await page.getByRole('button', { name: 'Name' }).press('Enter');
  await soon(async () => (await names()).map((name) => name.toLowerCase())).toEqual(
    (await names()).map((name) => name.toLowerCase()).sort(),
  );
  await soon(() => page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
  await page.getByRole('checkbox', { name: 'Select Claude Haiku 3' }).press(' ');
  await soon(() => param(page, 'select')).toBe(haiku);
  await page.getByRole('link', { name: turboName, exact: true }).first().press('Enter');
  await soon(() => param(page, 'focus')).toBe(turbo);
  await press(page, '1');
  await soon(() => param(page, 'view')).toBeNull();
  expect((await nodeOnMap(page, turbo)).focus).toBe(true);
});

test('actions beside a node: one kind alone is expanded, then collapsed, hidden, pinned, undone', async () => {
  const page = await opened(`/explore?focus=${haiku}`);
  const show = panel(page).getByRole('link', { name: /^Show: \d+ capabilities offered$/ });
  await show.waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/api\/graph\/(neighbours|among)$/.test(pathname)) asked.push(pathname);
  });
  await show.click();
  await soon(() => param(page, 'steps')).toBe('e.claude-3-haiku@o.function');
  await nodeOnMap(page, 'capability:tool-calling');
  expect(asked, 'a first expansion is one request').toEqual(['/api/graph/neighbours']);
  await panel(page).getByRole('button', { name: 'Collapse' }).click();
  await soon(() => param(page, 'steps')).toBe('a.claude-3-haiku');
  await panel(page).getByRole('button', { name: 'Pin' }).click();
  await soon(() => param(page, 'steps')).toMatch(/~f\.claude-3-haiku@-?\d+,-?\d+$/);
  await panel(page).getByRole('button', { name: 'Hide', exact: true }).click();
  await soon(() => param(page, 'steps')).toMatch(/~h\.claude-3-haiku$/);
  await press(page, 'Control+z');
  await soon(() => param(page, 'steps')).toMatch(/~f\.claude-3-haiku@-?\d+,-?\d+$/);
  await press(page, 'Control+y');
  await soon(() => param(page, 'steps')).toMatch(/~h\.claude-3-haiku$/);
});

test('a tool tells its prices, its alternatives and how they were found, and waits in the tray', async () => {
  const page = await opened(`/explore?focus=${haiku}`);
  await panel(page).getByRole('table').getByRole('rowheader', { name: 'Anthropic' }).waitFor();
  const alternatives = panel(page).getByRole('region', { name: 'Best alternatives' });
  await alternatives
    .getByText(/^(Beats it|Loses to it, won|Too close to call: won) \d+ % of [\d,]+ \(95 %/)
    .first()
    .waitFor();
  await openMap(page, `${url}/explore?steps=a.n8n&focus=tool:n8n`);
  await alternatives.getByRole('listitem').getByText(/^Both/).first().waitFor();
  const all = alternatives.getByRole('link', { name: /^All alternatives to/ });
  expect(await all.getAttribute('href')).toBe('/alternatives?tool=n8n');

  await openMap(page, `${url}/explore?focus=${haiku}`);
  await panel(page).getByRole('table').getByRole('rowheader', { name: 'Anthropic' }).waitFor();
  await page.locator('#map').focus();
  await press(page, 'a');
  await soon(() => param(page, 'with')).toBe('claude-3-haiku');
  await page.goto(page.url().replace(`focus=${haiku}`, `focus=${turbo}`));
  await panel(page).getByRole('link', { name: 'Add to compare' }).click();
  await panel(page).getByRole('link', { name: 'Compare 2 tools' }).click();
  await page.waitForURL('**/compare?tools=claude-3-haiku,openai-gpt-4-turbo');
});

test('shortcuts are listed under ?, and those of one key can be switched off', async () => {
  const page = await opened(`/explore?focus=${haiku}`);
  await page.locator('#map').focus();
  await press(page, '?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.getByText('Hide it', { exact: true }).waitFor();
  await dialog.getByRole('checkbox', { name: 'Shortcuts of a single key' }).press(' ');
  await press(page, 'Escape');
  await soon(() => dialog.count()).toBe(0);
  expect(await page.locator('#map').evaluate((map) => map === document.activeElement)).toBe(true);
  await press(page, 'h', 'Control+k');
  await page.getByRole('dialog', { name: 'Commands' }).waitFor();
  expect(param(page, 'steps')).toBeNull();
});

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const views = [
  '/',
  edge,
  `/explore?focus=${haiku}&select=${haiku}~${turbo}&with=gpt-4`,
  '/explore?view=tree',
  '/explore?view=table',
];
// Each colour scheme once and each size once: the rules of the two do not depend on each other.
for (const [colorScheme, name] of [
  ['light', 'wide'],
  ['dark', 'phone'],
] as const) {
  test(`axe finds nothing in any view, ${colorScheme}, ${name}`, async () => {
    const page = await openPage({ colorScheme, viewport: sizes[name] });
    for (const view of name === 'wide' ? views : ['/explore?panel=closed', ...views.slice(1)]) {
      await openMap(page, `${url}${view}`);
      if (view.includes('focus')) await panel(page).getByRole('heading', { level: 2 }).waitFor();
      expect(await axeFindings(page), view).toEqual([]);
    }
    for (const [key, title] of [
      ['Control+k', 'Commands'],
      ['?', 'Keyboard shortcuts'],
    ] as const) {
      await page.locator('main').click({ position: { x: 5, y: 5 } });
      await press(page, key);
      await page.getByRole('dialog', { name: title }).waitFor();
      expect(await axeFindings(page), title).toEqual([]);
      await press(page, 'Escape');
    }
  });
}

test('a question mark in the empty search box lists the shortcuts; words without a letter ask nothing', async () => {
  const page = await opened('/');
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/api/search') && asked.push(request.url()));
  await press(page, '?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await press(page, 'Escape');
  const box = page.getByRole('combobox', { name: 'Search tools and capabilities' });
  await soon(() => box.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('!?');
  await page.getByText('Type a name or a need.').waitFor();
  await soon(() => param(page, 'q')).toBe('!?');
  expect(asked).toEqual([]);
  await box.fill('haiku');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  expect(asked).not.toEqual([]);
  expect(pageProblems(page)).toEqual([]);
});

test('on arrival signs and digits are shortcuts and letters are searched; what is typed after "/" is text', async () => {
  const page = await opened('/');
  const box = page.getByRole('combobox', { name: 'Search tools and capabilities' });
  const inBox = () => box.evaluate((field) => field === document.activeElement);
  await soon(inBox).toBe(true);
  await press(page, '3');
  await soon(() => param(page, 'view')).toBe('table');
  await press(page, '1');
  await soon(() => param(page, 'view')).toBeNull();
  expect(await box.inputValue()).toBe('');
  await press(page, '/');
  expect(await box.inputValue()).toBe('');
  expect(await inBox()).toBe(true);
  await page.keyboard.type('3d/1');
  expect(await box.inputValue()).toBe('3d/1');
  expect(param(page, 'view')).toBeNull();

  // Before the shortcuts have come, a sign that is none of them is text.
  await openMap(page, `${url}/`);
  await soon(inBox).toBe(true);
  await press(page, '7');
  await soon(() => box.inputValue()).toBe('7');

  await openMap(page, `${url}/`);
  await soon(inBox).toBe(true);
  await page.keyboard.type('llama 3');
  expect(await box.inputValue()).toBe('llama 3');
  expect(param(page, 'layout')).toBeNull();

  // Switched off, none of them is taken for a shortcut.
  await page.evaluate(() => localStorage.setItem('single-keys', 'off'));
  await openMap(page, `${url}/`);
  await soon(inBox).toBe(true);
  await page.keyboard.type('3/?');
  expect(await box.inputValue()).toBe('3/?');
  expect(param(page, 'view')).toBeNull();
});

test('a link to a node leaves the keyboard to the node: its keys act at once, and "/" leads to the search', async () => {
  const page = await opened(`/explore?focus=${haiku}`);
  await nodeOnMap(page, haiku);
  await press(page, 'a');
  await soon(() => param(page, 'with')).toBe('claude-3-haiku');
  await press(page, '/');
  await page.keyboard.type('a');
  const box = page.getByRole('combobox', { name: 'Search tools and capabilities' });
  await soon(() => box.inputValue()).toBe('a');
});

test('the palette saves what is shown, opens the names of views and sets filters', async () => {
  const page = await opened(`/explore?focus=${haiku}`);
  await nodeOnMap(page, haiku);
  const act = async (words: string) => {
    await press(page, 'Control+k');
    await page.getByRole('combobox', { name: 'Type what to do' }).fill(words);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await press(page, 'Enter');
  };
  const [download] = await Promise.all([page.waitForEvent('download'), act('png')]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  const said = page.getByRole('region', { name: 'Export' }).getByRole('status').first();
  await soon(() => said.textContent()).toMatch(/^Saved .*\.png\.$/);
  await press(page, 'Escape');
  await page.getByRole('heading', { name: 'Export what is shown' }).waitFor({ state: 'hidden' });
  await act('save view');
  const name = page.getByLabel('Name of this view');
  await soon(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await press(page, 'Escape');
  await act('open filters');
  await page.getByRole('region', { name: 'Filters' }).waitFor();
  await press(page, 'Escape');
  await act('only models');
  await soon(() => param(page, 'types')).toBe('model');
  await act('clear filters');
  await soon(() => param(page, 'types')).toBeNull();
  expect(pageProblems(page)).toEqual([]);
});
