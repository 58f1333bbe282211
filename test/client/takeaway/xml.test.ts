// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gexf } from '#contract/formats/gexf.ts';
import { graphml } from '#contract/formats/graphml.ts';
import { graphFile } from '../../../client/takeaway/formats/graph-file.ts';
import { svgFile } from '../../../client/takeaway/formats/svg.ts';
import { attributes, escapeXml } from '#contract/formats/xml.ts';
import { palette, taken } from './taken.ts';
import { nothingToDo } from './work.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const hostile = '<script>alert(1)</script> & "quoted" \'too\' ]]> \u0000\u0008\uFFFE \uD800 <!-- -->';

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => signs[name] ?? String.fromCharCode(Number(code)));

test('an escaped text holds nothing that means something, and comes back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#\d+);)/);
      // eslint-disable-next-line no-control-regex
      expect(escaped).not.toMatch(/[\u0000-\u001F\uFFFE\uFFFF]/);
      expect(escaped).not.toMatch(/\p{Surrogate}/u);
      // eslint-disable-next-line no-control-regex
      const possible = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
      expect(decoded(escaped)).toBe(possible);
    }),
  );
});

test('attributes without a value are left out', () => {
  expect(attributes({ a: 1, b: null, c: undefined, d: '"' })).toBe(' a="1" d="&quot;"');
});

function parsed(xml: string): Document {
  const made = new DOMParser().parseFromString(xml, 'application/xml');
  expect(made.querySelector('parsererror')?.textContent).toBeUndefined();
  return made;
}

test('the SVG holds every node and line, its box all of them, and names stay texts', () => {
  const view = taken([hostile, 'Beta']);
  const root = parsed(svgFile(view, palette)).documentElement;
  expect(root.querySelectorAll('g.node')).toHaveLength(3);
  expect(root.querySelectorAll('line.pair')).toHaveLength(2);
  expect(root.querySelectorAll('script')).toHaveLength(0);
  expect(root.querySelector('g.node text')?.textContent).toContain('<script>alert(1)</script> & "quoted"');
  const [x = 0, y = 0, w = 0, h = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  for (const { place, w: width, h: height } of view.drawing.nodes) {
    expect(place.x - width / 2).toBeGreaterThan(x);
    expect(place.x + width / 2).toBeLessThan(x + w);
    expect(place.y - height / 2).toBeGreaterThan(y);
    expect(place.y + height / 2).toBeLessThan(y + h);
  }
});

test('labels are held to the room of their pill; ghosts are dashed; no font or file is asked for', () => {
  const text = svgFile(taken(), palette);
  const widths = [...text.matchAll(/textLength="([\d.]+)"/g)].map((found) => Number(found[1]));
  expect(widths).toHaveLength(3);
  for (const width of widths) expect(width).toBeLessThan(120);
  expect(text.match(/stroke-dasharray="4 2"/g)).toHaveLength(1);
  expect(text).not.toMatch(/href|url\(|@import|<style/);
  expect(text).toContain('sans-serif');
});

test('many nodes become discs with their labels below', () => {
  const view = taken();
  const text = svgFile({ ...view, drawing: { ...view.drawing, form: 'discs' } }, palette);
  expect(parsed(text).querySelectorAll('circle')).toHaveLength(2);
  expect(text).toContain('text-anchor="middle"');
});

test('GraphML declares what it uses, and its edges end at its nodes', async () => {
  const text = String(await graphFile(graphml).run(taken([hostile, 'Beta'], 'A & B'), nothingToDo()));
  // This parser takes no dot in a name; the tests in the browser read the file as it is.
  const file = parsed(text.replaceAll(' attr.', ' attr-'));
  const declared = new Set([...file.querySelectorAll('key')].map((key) => key.getAttribute('id')));
  const used = new Set([...file.querySelectorAll('data')].map((data) => data.getAttribute('key')));
  expect([...used].filter((key) => !declared.has(key))).toEqual([]);
  const nodes = new Set([...file.querySelectorAll('node')].map((node) => node.getAttribute('id')));
  expect(nodes.size).toBe(3);
  const edges = [...file.querySelectorAll('edge')];
  expect(edges).toHaveLength(2);
  for (const edge of edges) {
    expect(nodes.has(edge.getAttribute('source'))).toBe(true);
    expect(nodes.has(edge.getAttribute('target'))).toBe(true);
  }
  expect(edges.map((edge) => edge.getAttribute('directed'))).toEqual([null, 'true']);
  expect(file.querySelector('data[key="n_vendor"]')?.textContent).toBe('A & B');
});

test('GEXF declares what it uses, holds places and weights, and its edges end at its nodes', async () => {
  const text = String(await graphFile(gexf).run(taken([hostile, 'Beta'], 'A & B'), nothingToDo()));
  // This parser knows no namespaces; the tests in the browser read the file as it is.
  const file = parsed(text.replaceAll('viz:', ''));
  for (const of of ['node', 'edge']) {
    const declared = new Set(
      [...file.querySelectorAll(`attributes[class="${of}"] attribute`)].map((one) => one.getAttribute('id')),
    );
    const used = [...file.querySelectorAll(`${of} attvalue`)].map((one) => one.getAttribute('for'));
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  }
  const all = [...file.querySelectorAll('node')];
  expect(all).toHaveLength(3);
  for (const node of all) {
    expect(node.getAttribute('label')).not.toBe(null);
    expect(Number(node.querySelector('position')?.getAttribute('x'))).not.toBeNaN();
  }
  const nodes = new Set(all.map((node) => node.getAttribute('id')));
  const edges = [...file.querySelectorAll('edge')];
  expect(edges).toHaveLength(2);
  for (const edge of edges) {
    expect(nodes.has(edge.getAttribute('source'))).toBe(true);
    expect(nodes.has(edge.getAttribute('target'))).toBe(true);
    expect(Number(edge.getAttribute('weight'))).toBeGreaterThanOrEqual(1);
  }
  expect(edges.map((edge) => edge.getAttribute('type'))).toEqual(['undirected', 'directed']);
  expect(new Set(edges.map((edge) => edge.getAttribute('kind'))).size).toBe(2);
});
