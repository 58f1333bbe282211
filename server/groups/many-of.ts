const irregular: Readonly<Record<string, string>> = {
  'mcp-server': 'MCP servers',
  api: 'APIs',
  cli: 'command-line tools',
  finetune: 'fine-tuned models',
  library: 'libraries',
  repository: 'repositories',
};

/** Several tools of a type, in words: "models", "MCP servers". */
export function manyOf(type: string): string {
  return irregular[type] ?? `${type}s`;
}
