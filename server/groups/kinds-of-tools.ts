/** Kinds of tools as people sort them, coarser than the types: one side of a continent. */
const kinds: Readonly<Record<string, string>> = {
  model: 'models',
  finetune: 'models',
  'mcp-server': 'MCP servers',
  api: 'APIs',
  product: 'products',
  app: 'products',
  platform: 'products',
  extension: 'products',
  agent: 'products',
  library: 'code',
  framework: 'code',
  repository: 'code',
  cli: 'code',
  template: 'code',
  skill: 'code',
  prompt: 'code',
  workflow: 'code',
  dataset: 'data sets',
  benchmark: 'benchmarks',
};

/** In plural, such as "MCP servers"; a type that is not known here is a kind of its own. */
export const kindOf = (type: string): string => kinds[type] ?? `${type}s`;
