import { expect, test } from 'vitest';
import { toldApart } from '../../../../../client/views/alternatives/need/told-apart.ts';

test('tools of one name are told apart by who makes them, or by their ids', () => {
  const tools = [
    { id: 'deepl-mcp', name: 'DeepL MCP', vendor: 'one' },
    { id: 'deepl-mcp-2', name: 'DeepL MCP', vendor: null },
    { id: 'grok', name: 'Grok', vendor: 'x' },
    { id: 'grok', name: 'Grok', vendor: 'x' },
  ];
  expect(tools.map(toldApart(tools))).toEqual(['DeepL MCP (one)', 'DeepL MCP (deepl-mcp-2)', 'Grok', 'Grok']);
});
