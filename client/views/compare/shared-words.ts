import type { Comparison } from '#contract/compare.ts';

/** Says what the tools have in common: "Both offer image input and tool calling." */
export function sharedWords({ shared }: Pick<Comparison['capabilities'], 'shared'>, tools: number): string {
  const names = shared.map(({ name }) => name);
  const [all, none] = tools === 2 ? ['Both offer', 'The two share no'] : ['All offer', 'They share no'];
  if (names.length === 0) return `${none} described capability.`;
  const listed = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${all} ${listed}.`;
}
