/** What so many tools have that it links none of them to another in a way that means something. Pure. */

/** Kinds that say what goes in and out, how a tool is reached, or one of its calls, not what it does. */
const kinds: ReadonlySet<string> = new Set(['modality', 'property', 'operation']);
/** More than this share of all tools, and at least so many. */
const share = 0.05;
const minCommon = 100;

/** @param tools how many of all tools offer it */
export function isCommonProperty(
  { kind, tools }: { kind: string; tools: number },
  allTools: number,
): boolean {
  return kinds.has(kind) || (tools >= minCommon && tools > share * allTools);
}
