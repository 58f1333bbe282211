import { expect, it } from 'vitest';
import type { ToolType } from '#contract/vocabulary.ts';
import { howItWorksWith } from '../../../../server/scoring/alternatives/works-with.ts';

interface Given {
  readonly description?: string;
  readonly capabilities?: readonly string[];
  readonly doesTheSame?: boolean;
}
const how = (tool: [string, ToolType], other: [string, ToolType], given: Given = {}) =>
  howItWorksWith(
    { name: tool[0], type: tool[1], aliases: [] },
    {
      name: other[0],
      type: other[1],
      aliases: [],
      description: null,
      capabilities: [],
      doesTheSame: false,
      ...given,
    },
  );

it.each([
  // As the seeds name them.
  [['Notion', 'product'], ['Notion API MCP', 'mcp-server'], 'MCP server for Notion'],
  [['Notion', 'product'], ['Notion Server', 'mcp-server'], 'MCP server for Notion'],
  [['Notion', 'product'], ['Research Notion MCP Server', 'mcp-server'], 'MCP server for Notion'],
  [['N8N', 'product'], ['n8n Workflow Builder MCP', 'mcp-server'], 'MCP server for N8N'],
  [['Notion', 'product'], ['Notion', 'api'], 'API of Notion'],
  [['LangChain', 'product'], ['LangChain MCP Client', 'mcp-server'], 'integration for LangChain'],
  [['Notion API MCP', 'mcp-server'], ['Notion', 'product'], 'Notion API MCP is a server for it'],
  [['Neo4j', 'product'], ['awesome-neo4j', 'repository'], 'list about Neo4j'],
  [['PyTorch', 'library'], ['pytorch-tutorial', 'library'], 'course or guide about PyTorch'],
  [['Obsidian', 'app'], ['Obsidian Plugin Tasks', 'repository'], 'add-on for Obsidian'],
  [['Milvus', 'product'], ['langchain-milvus', 'library'], 'integration for Milvus'],
] as const)('%j has %j, which goes with it', (tool, other, words) => {
  expect(how([...tool], [...other])).toBe(words);
});

it('is an add-on where it does the same, if its name or line names the tool', () => {
  const worksWithPandas = { capabilities: ['works with pandas'], doesTheSame: true };
  const pandas: [string, ToolType] = ['pandas', 'library'];
  expect(how(pandas, ['PandasGUI', 'library'], worksWithPandas)).toBe('works with pandas');
  expect(
    how(pandas, ['D-Tale', 'library'], {
      ...worksWithPandas,
      description: 'Shows what pandas holds in the browser.',
    }),
  ).toBe('works with pandas');
  expect(
    how(pandas, ['Polars', 'library'], { ...worksWithPandas, description: 'Fast data frames.' }),
  ).toBeNull();
});

it('is told by what it works on, which is the tool’s own', () => {
  const line = (description: string) => how(['pandas', 'library'], ['x', 'library'], { description });
  expect(line('Cleans pandas tables with readable chained calls.')).toBe('add-on for pandas');
  expect(line('Speeds up pandas code over all cores by changing the import line.')).toBeNull();
  expect(line('Keeps geopandas tables small.')).toBeNull();
});

it('is told by a description and by what it is said to build on', () => {
  expect(
    how(['Zotero', 'app'], ['Better Notes', 'repository'], { description: 'A plugin for Zotero.' }),
  ).toBe('plugin for Zotero');
  expect(how(['PyTorch', 'library'], ['AllenNLP', 'library'], { capabilities: ['works with PyTorch'] })).toBe(
    'works with PyTorch',
  );
});

it.each([
  [
    ['Notion', 'product'],
    ['AppFlowy', 'product'],
  ],
  [
    ['Notion', 'product'],
    ['Outline', 'product'],
  ],
  [
    ['GPT-4', 'model'],
    ['GPT-4 Turbo', 'model'],
  ],
  [
    ['Guidebook', 'product'],
    ['Guidebook', 'product'],
  ],
  [
    ['Notion API MCP', 'mcp-server'],
    ['Notion MCP Server', 'mcp-server'],
  ],
  [
    ['Time', 'product'],
    ['My Time of Day', 'mcp-server'],
  ],
  [
    ['Go', 'library'],
    ['Go MCP', 'mcp-server'],
  ],
] as const)('%j is not gone with by %j', (tool, other) => {
  expect(how([...tool], [...other])).toBeNull();
});

it('takes a name behind an article for a word of the language, not for the tool', () => {
  expect(how(['Haystack', 'product'], ['needle-in-a-haystack', 'benchmark'])).toBe(null);
  expect(how(['Haystack', 'product'], ['haystack-benchmark', 'benchmark'])).toBe('data about Haystack');
  expect(how(['Notion', 'product'], ['Pages for a Notion', 'mcp-server'])).toBe(null);
  // Named as itself besides.
  expect(how(['Notion', 'product'], ['Notion, a Notion MCP Server', 'mcp-server'])).toBe(
    'MCP server for Notion',
  );
});
