import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldApart, toolsToldApart } from '#contract/told-apart.ts';

test('tools of one name are told apart by who makes them, or by their ids', () => {
  const tools = [
    { id: 'deepl-mcp', name: 'DeepL MCP', vendor: 'one' },
    { id: 'deepl-mcp-2', name: 'DeepL MCP', vendor: null },
    { id: 'pro', name: 'Gemini 1.5 Pro', vendor: 'Google' },
    { id: 'pro-2', name: 'Gemini 1.5 Pro', vendor: 'Google' },
    { id: 'grok', name: 'Grok', vendor: 'x' },
    { id: 'grok', name: 'Grok', vendor: 'x' },
  ];
  const names = [
    'DeepL MCP (deepl-mcp)',
    'DeepL MCP (deepl-mcp-2)',
    'Gemini 1.5 Pro (pro)',
    'Gemini 1.5 Pro (pro-2)',
    'Grok',
    'Grok',
  ];
  expect(tools.map(toldApart(tools))).toEqual(names);
  expect(toolsToldApart(tools.map((tool) => ({ tool, rank: 1 })))).toEqual(
    tools.map((tool, i) => ({ tool: { ...tool, name: names[i] }, rank: 1 })),
  );
});

test('a vendor that stands beside the name anyway is not told twice', () => {
  const tools = [
    { id: 'deepl', name: 'DeepL MCP', vendor: 'one' },
    { id: 'deepl-2', name: 'DeepL MCP', vendor: 'two' },
  ];
  expect(tools.map(toldApart(tools))).toEqual(['DeepL MCP (one)', 'DeepL MCP (two)']);
  expect(tools.map(toldApart(tools, 'vendor'))).toEqual(['DeepL MCP', 'DeepL MCP']);
});

test('no two of a list read alike, and a name that stands alone is left as it is', () => {
  const tools = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      name: fc.constantFrom('A', 'B', 'C'),
      vendor: fc.constantFrom('x', 'y', null),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(tools, (all) => {
      const names = all.map(toldApart(all));
      expect(new Set(names).size).toBe(all.length);
      for (const [i, { name }] of all.entries())
        if (all.filter((one) => one.name === name).length === 1) expect(names[i]).toBe(name);
    }),
  );
});
