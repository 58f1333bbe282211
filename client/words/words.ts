/** Names of the closed sets as people read them. */
import type { CapabilityKind, Direction, MatchKind, Pricing, ToolType } from '#contract/vocabulary.ts';

interface Name {
  readonly one: string;
  readonly many: string;
}

const name = (one: string, many = `${one}s`): Name => ({ one, many });

const typeNames: Record<ToolType | CapabilityKind, Name> = {
  model: name('Model'),
  repository: name('Repository', 'Repositories'),
  product: name('Product'),
  agent: name('Agent'),
  'mcp-server': name('MCP server'),
  api: name('API'),
  library: name('Library', 'Libraries'),
  extension: name('Extension'),
  dataset: name('Dataset'),
  benchmark: name('Benchmark'),
  workflow: name('Workflow'),
  prompt: name('Prompt'),
  app: name('App'),
  cli: name('CLI tool'),
  framework: name('Framework'),
  platform: name('Platform'),
  skill: name('Skill'),
  template: name('Template'),
  finetune: name('Fine-tune'),
  function: name('Capability', 'Capabilities'),
  quality: name('Quality', 'Qualities'),
  technique: name('Technique'),
  modality: name('Modality', 'Modalities'),
  property: name('Property', 'Properties'),
  operation: name('MCP operation'),
};

export function typeName(type: ToolType | CapabilityKind): string {
  return typeNames[type].one;
}

export function typeNamePlural(type: ToolType | CapabilityKind): string {
  return typeNames[type].many;
}

export const pricingNames: Record<Pricing, string> = {
  free: 'Free',
  freemium: 'Free tier',
  'open-source': 'Open source',
  paid: 'Paid',
  unknown: 'Unknown',
};

export const matchKindNames: Record<MatchKind, string> = {
  battle: 'Judged battles',
  vote: 'Votes',
  claim: 'Claim',
  listing: 'Listing',
  comparison: 'Side-by-side comparison',
  choice: 'Choice',
  trial: 'Tasks that both ran',
  score: 'Scores compared',
  migration: 'Migration',
};

/** Told of the first tool; each with a sign, so that colour is never alone. */
export const directionNames: Record<Direction, { text: string; sign: string }> = {
  better: { text: 'better', sign: '▲' },
  worse: { text: 'worse', sign: '▼' },
  comparable: { text: 'comparable', sign: '=' },
  mixed: { text: 'mixed', sign: '◆' },
};
