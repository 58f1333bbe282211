/** The parts of client/ui by themselves: by keyboard, by pointer, by name, and what axe says. No server, no database. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { componentPage, said, show } from '../../support/component-page.ts';
import { pageProblems } from '../../support/page.ts';
import { axeFindings } from '../axe.ts';
import { soon } from '../map-on-screen.ts';

let page: Page;
beforeAll(async () => {
  page = await componentPage();
});

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const marked = () => page.getByRole('option', { selected: true }).allInnerTexts();
const onKeyboard = () => page.evaluate('document.activeElement.textContent');

test('a combobox: arrows mark what Enter takes, round and round, and the field says which', async () => {
  await show(page, 'combobox');
  const box = page.getByRole('combobox', { name: 'Fruit' });
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  await box.pressSequentially('ap');
  await soon(marked).toEqual(['Apple']);
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByRole('listbox', { name: 'Found' }).getAttribute('id')).toBe(
    await box.getAttribute('aria-controls'),
  );
  expect(await page.getByRole('group', { name: 'Fruit' }).getByRole('option').allInnerTexts()).toEqual([
    'Apple',
    'Apricot',
  ]);
  expect(await axeFindings(page)).toEqual([]);
  await press('ArrowDown');
  await soon(marked).toEqual(['Apricot']);
  const active = await box.getAttribute('aria-activedescendant');
  expect(await page.getByRole('option', { selected: true }).getAttribute('id')).toBe(active);
  await press('ArrowDown');
  await soon(marked).toEqual(['All fruit']);
  await press('ArrowUp', 'Enter');
  expect(await said(page)).toEqual(['Apricot']);
  expect(await page.getByRole('listbox').count()).toBe(0);
});

test('a combobox: Escape closes, then clears, then leaves; an arrow opens it again; a click takes', async () => {
  await show(page, 'combobox');
  const box = page.getByRole('combobox');
  await box.pressSequentially('ap');
  await page.getByRole('option').first().waitFor();
  await press('Escape');
  expect(await page.getByRole('option').count()).toBe(0);
  await press('ArrowDown');
  await page.getByRole('option').first().waitFor();
  await press('Escape', 'Escape');
  expect(await box.inputValue()).toBe('');
  await press('Escape');
  expect(await said(page)).toEqual(['left']);
  await box.pressSequentially('cher');
  await page.getByRole('option', { name: 'Cherry' }).click();
  expect(await said(page)).toEqual(['left', 'Cherry']);
  await box.fill('ap');
  await page.getByRole('option').first().waitFor();
  await press('Tab');
  expect(await page.getByRole('option').count()).toBe(0);
  expect(await said(page)).toEqual(['left', 'Cherry']);
});

test('a combobox: Enter waits for the choices of what was typed', async () => {
  await show(page, 'combobox');
  await page.getByRole('combobox').pressSequentially('ban');
  await soon(marked).toEqual(['Banana']);
  await press('Backspace', 'n', 'Enter');
  expect(await said(page)).toEqual([]);
  await page.getByRole('button', { name: 'Answer' }).click();
  await soon(() => said(page)).toEqual(['Banana']);
});

test('a palette: it has the keyboard, its list is open, Enter takes, Escape gives the keyboard back', async () => {
  await show(page, 'palette');
  const open = page.getByRole('button', { name: 'Choose' });
  await open.press('Enter');
  const field = page.getByRole('dialog', { name: 'Fruit' }).getByRole('combobox', { name: 'Which fruit?' });
  await soon(marked).toEqual(['Apple']);
  expect(await field.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('an');
  await soon(marked).toEqual(['Banana']);
  await press('Enter');
  await soon(() => said(page)).toEqual(['Banana']);
  await press('Escape');
  await soon(() => page.getByRole('dialog').count()).toBe(0);
  await soon(onKeyboard).toBe('Choose');
});

test('a palette whose list is still to come says that nothing is open', async () => {
  const late = await componentPage();
  let bring = () => {};
  const asked = new Promise<void>((resolve) => {
    void late.route('**/*combobox-list*', async (route) => {
      resolve();
      await new Promise<void>((done) => (bring = done));
      await route.fallback();
    });
  });
  await show(late, 'palette');
  await late.getByRole('button', { name: 'Choose' }).press('Enter');
  const field = late.getByRole('combobox', { name: 'Which fruit?' });
  await asked;
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  expect(await axeFindings(late)).toEqual([]);
  bring();
  await late.getByRole('option').first().waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
});

test('a menu: the first action has the keyboard, arrows and letters walk it, Enter runs, Escape closes', async () => {
  await show(page, 'menu');
  await page.getByRole('menu', { name: 'What to do' }).waitFor();
  await soon(onKeyboard).toBe('Expand12');
  expect(await page.getByRole('menuitem').allInnerTexts()).toHaveLength(3);
  expect(await page.getByRole('separator').count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await press('ArrowDown');
  await soon(onKeyboard).toBe('models7');
  await press('h');
  await soon(onKeyboard).toBe('Hide');
  await press('ArrowDown');
  await soon(onKeyboard).toBe('Expand12');
  await press('ArrowUp', 'Enter');
  await soon(() => said(page)).toEqual(['hide']);
  await page.getByRole('menuitem', { name: /models/ }).click();
  await press('Escape');
  expect(await said(page)).toEqual(['hide', 'models', 'closed']);
});

test('tabs: arrows walk them, Enter opens one, a click too; each is a link, and the panel is named by its tab', async () => {
  await show(page, 'tabs');
  const tab = (name: string) => page.getByRole('tab', { name });
  await tab('First').focus();
  expect(await axeFindings(page)).toEqual([]);
  expect(await tab('Second').getAttribute('href')).toBe('/two');
  await press('ArrowRight');
  await soon(onKeyboard).toBe('Second');
  expect(await said(page)).toEqual([]);
  await press('Enter');
  await soon(() => page.getByRole('tabpanel', { name: 'Second' }).innerText()).toBe('Shown: /two');
  await soon(onKeyboard).toBe('Second');
  await press('End');
  await soon(onKeyboard).toBe('Third');
  await tab('First').click();
  await soon(() => page.getByRole('tabpanel', { name: 'First' }).innerText()).toBe('Shown: /one');
  expect(await said(page)).toEqual(['/two', '/one']);
});

test('a tree: right opens, left closes and goes up, Enter and Space are two actions, letters none', async () => {
  await show(page, 'tree');
  const tree = page.getByRole('treegrid', { name: 'Trees' });
  const here = () => page.evaluate('document.activeElement.getAttribute("data-key")');
  await tree.getByRole('row').first().focus();
  expect(await axeFindings(page)).toEqual([]);
  await press('ArrowRight');
  await soon(() => tree.getByRole('row', { name: 'Twig' }).getAttribute('aria-level')).toBe('2');
  expect(await tree.getByRole('row', { name: 'Oak' }).getAttribute('aria-expanded')).toBe('true');
  await press('ArrowDown', 'ArrowDown');
  await soon(here).toBe('Leaf');
  await press('ArrowLeft');
  await soon(here).toBe('Oak');
  await press('ArrowLeft');
  await soon(() => tree.getByRole('row').count()).toBe(3);
  await press('End');
  await soon(here).toBe('Ash');
  await press('e', 'Home');
  await soon(here).toBe('Oak');
  await press('Enter', ' ');
  await tree.getByRole('row', { name: 'Elm' }).click();
  expect(await said(page)).toEqual(['enter Oak', 'space Oak', 'click Elm']);
  await tree.getByRole('button').click();
  await soon(() => tree.getByRole('row').count()).toBe(5);
});

test('a choice of views: radio buttons, whose arrows choose', async () => {
  await show(page, 'segmented');
  const map = page.getByRole('radiogroup', { name: 'Show as' }).getByRole('radio', { name: 'Map' });
  expect(await map.isChecked()).toBe(true);
  await map.press('ArrowRight');
  expect(await page.getByRole('radio', { name: 'Tree' }).isChecked()).toBe(true);
  await page.getByText('Map').click();
  expect(await said(page)).toEqual(['tree', 'map']);
  expect(await axeFindings(page)).toEqual([]);
});

test('dialogs: Escape and a press next to them close, and the keyboard goes back; one over a page has Close', async () => {
  await show(page, 'modal');
  const dialog = page.getByRole('dialog', { name: 'Question' });
  await page.getByRole('button', { name: 'Open' }).press('Enter');
  await dialog.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press('Escape');
  await soon(() => dialog.count()).toBe(0);
  await soon(onKeyboard).toBe('Open');
  await press('Enter');
  await dialog.getByRole('button', { name: 'Yes' }).click();
  expect(await dialog.count()).toBe(1);
  await page.mouse.click(4, 4);
  await soon(() => dialog.count()).toBe(0);

  await show(page, 'overPage');
  await page.getByRole('button', { name: 'Open' }).press('Enter');
  const why = page.getByRole('dialog', { name: 'Why' });
  await why.getByText('Because.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await why.getByRole('button', { name: 'Close' }).press('Enter');
  await page.waitForURL('**/closed');
});

test('fields, heads and bars say what they are and what was done', async () => {
  await show(page, 'parts');
  const name = page.getByLabel('Name as it is written');
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator(`#${CSS(await name.getAttribute('aria-describedby'))}`).innerText()).toBe(
    'Give a name.',
  );
  await page.getByLabel('Kind').selectOption('Model');
  await page.getByLabel('Size').selectOption('Small');
  await page.getByLabel('Price').selectOption('Free tier');
  expect(await page.getByLabel('Source').inputValue()).toBe('two');
  await page.getByLabel('Type').selectOption('Models (1,200)');
  await page.getByLabel('Words').fill('chat');
  expect(await page.getByRole('columnheader').getAttribute('aria-sort')).toBe('descending');
  await page.getByRole('button', { name: 'Rank' }).press('Enter');
  await page.getByRole('button', { name: 'Show 30 more' }).click();
  await page.getByRole('button', { name: 'Take Beta out of the comparison' }).click();
  expect(await page.getByRole('link', { name: 'Compare 2 tools' }).getAttribute('href')).toBe(
    '/compare?tools=a,b',
  );
  expect(await page.getByText('40 % found it useful').count()).toBe(1);
  await soon(() => said(page)).toContain('words chat');
  const told = (await said(page)).filter((what) => what !== 'words chat');
  expect(told).toEqual(['kind model', 'size s', 'price freemium', 'type model', 'sort', 'more 100', 'out b']);

  await show(page, 'problem');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  expect(await said(page)).toEqual(['retry']);
});

test.each(['light', 'dark'] as const)('axe finds nothing in any of them, %s', async (colorScheme) => {
  const other = await componentPage({ colorScheme, viewport: { width: 390, height: 844 } });
  for (const scene of ['combobox', 'menu', 'tree', 'segmented', 'parts', 'problem']) {
    await show(other, scene);
    expect(await axeFindings(other), scene).toEqual([]);
  }
  expect(pageProblems(other)).toEqual([]);
});

test('none of them has complained, React in its development form included', () => {
  expect(pageProblems(page)).toEqual([]);
});

/** An id as a selector has it. */
function CSS(id: string | null): string {
  return (id ?? '').replaceAll(/[^\w-]/g, String.raw`\$&`);
}
