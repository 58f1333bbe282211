// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { jsonForScript } from '../../../client/takeaway/page/data-of.ts';
import { pageHtml } from '../../../client/takeaway/page/page-html.ts';
import { view } from '../../../client/takeaway/viewer/viewer.ts';
import { entry, source, taken } from './taken.ts';

const hostile = '</script><img src=x onerror=alert(1)> <!-- & "';
const evidence = [{ pair: 'tool:a~tool:b', total: 3, items: [entry('quicker, says the page')] }];
const parts = { style: 'body{}', script: 'const end = "</script>";' };

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const at = (selector: string) => document.querySelector<HTMLElement>(selector);
const details = () => at('#details')?.textContent ?? '';

afterEach(() => {
  location.hash = '';
});

function opened(): void {
  document.documentElement.innerHTML = pageHtml(taken(), evidence, { style: '', script: '' });
  view();
}

test('nothing a source says becomes markup, and the page may ask for nothing', () => {
  const take = taken([hostile, 'Beta']);
  const sources = [{ ...source, title: hostile, url: 'javascript:alert(1)' }];
  const html = pageHtml(
    { ...take, sources },
    [{ pair: 'tool:a~tool:b', total: 1, items: [entry(hostile)] }],
    parts,
  );
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('javascript:');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/(?:src|@import|url\()\s*=?\s*["']?(?:https?:)?\/\//);
});

test('JSON in a script element comes back whole', () => {
  const value = { text: '</script><!--\u2028\u2029' };
  expect(jsonForScript(value)).not.toMatch(/<|\u2028|\u2029/);
  expect(JSON.parse(jsonForScript(value))).toEqual(value);
});

test('without its script it still holds the picture, both tables, and licences', () => {
  document.documentElement.innerHTML = pageHtml(taken(), evidence, parts);
  expect(document.querySelectorAll('svg .node')).toHaveLength(3);
  expect(document.querySelectorAll('table')[0]?.querySelectorAll('tbody tr')).toHaveLength(3);
  expect(document.querySelectorAll('table')[1]?.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(at('#sources')?.textContent).toContain('Apache-2.0');
  expect(document.body.textContent).toContain('1 ledger entry with their sources');
});

test('a click on a node tells its edges, one on an edge the entries behind it and where they are written', async () => {
  opened();
  at('[data-id="tool:a"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await soon();
  expect(details()).toContain('Alpha');
  expect(at('[data-id="tool:a"]')?.classList.contains('focus')).toBe(true);
  at('.hit[data-id="tool:a~tool:b"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await soon();
  expect(details()).toContain('Alpha against Beta: won 7, lost 3 of 10');
  expect(details()).toContain('judged by a model, which also competes as Alpha');
  expect(details()).toContain('quicker, says the page');
  expect(details()).toContain('page.txt, line 12');
  expect(details()).toContain('1 of 3 entries are in this file');
  expect(at('[data-id="capability:c"]')?.classList.contains('faint')).toBe(true);
});

test('it is walked by keyboard: arrows, Enter for the evidence, Escape to leave', async () => {
  opened();
  const press = async (key: string) => {
    at('#map')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await soon();
  };
  await press('ArrowRight');
  expect(location.hash).toBe('#tool%3Aa');
  await press('ArrowRight');
  expect(details()).toContain('Beta');
  await press('Enter');
  expect(details()).toContain('Linked because');
  await press('Escape');
  expect(details()).toContain('Matched most');
});

test('finding marks what is found, and Enter goes there', async () => {
  opened();
  const find = document.querySelector('input');
  if (!find) throw new Error('no search box');
  find.value = 'bet';
  find.dispatchEvent(new Event('input'));
  expect([...document.querySelectorAll('.found')].map((one) => one.getAttribute('data-id'))).toEqual([
    'tool:b',
  ]);
  find.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await soon();
  expect(details()).toContain('Beta');
});

test('tables sort by their heads, figures from the largest', () => {
  opened();
  const names = () =>
    [...(document.querySelectorAll('table')[0]?.querySelectorAll('tbody th') ?? [])].map(
      (cell) => cell.textContent,
    );
  const head = (text: string) =>
    [...document.querySelectorAll('thead button')].find((one) => one.textContent === text);
  head('Edges here')?.dispatchEvent(new MouseEvent('click'));
  expect(names()[0]).toBe('Alpha');
  head('Name')?.dispatchEvent(new MouseEvent('click'));
  expect(names()).toEqual(['Alpha', 'Beta', 'Careful work']);
  head('Name')?.dispatchEvent(new MouseEvent('click'));
  expect(names()).toEqual(['Careful work', 'Beta', 'Alpha']);
});
