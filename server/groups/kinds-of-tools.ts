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

/** Of the types of code, which all go by one kind. */
const plurals: Readonly<Record<string, string>> = {
  library: 'libraries',
  framework: 'frameworks',
  repository: 'repositories',
  cli: 'command-line tools',
  template: 'templates',
  skill: 'skills',
  prompt: 'prompts',
  workflow: 'workflows',
};

/** Of tools that are all of one type. */
export const pluralOf = (type: string): string => plurals[type] ?? kindOf(type);
