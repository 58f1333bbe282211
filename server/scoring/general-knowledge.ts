/** What tools of a kind offer as a rule, and what is no reason to take one for another. Pure; the rules are data. */
import { z } from 'zod';
import { Id, IsoDate, ToolType } from '#contract/vocabulary.ts';
import type { CapabilityName } from '#contract/tool.ts';

const Rule = z.strictObject({
  id: Id,
  /** The kind of tools, in the plural. */
  about: z.string(),
  /** The capability by which such tools are found. */
  anchor: Id,
  anyOf: z.array(Id).min(1),
  type: ToolType,
  minContextTokens: z.int().min(0),
  /** Whole words of names. */
  notNamed: z.array(z.string()),
  offers: z.array(Id).min(1),
});
export type GeneralRule = z.infer<typeof Rule>;

export const GeneralKnowledge = z.strictObject({
  title: z.string(),
  date: IsoDate,
  properties: z.array(Id),
  rules: z.array(Rule),
});
export type GeneralKnowledge = z.infer<typeof GeneralKnowledge>;

export interface KnownTool {
  readonly name: string;
  readonly type: ToolType;
  readonly contextTokens: number | null;
  /** Ids of what sources say it offers. */
  readonly capabilities: ReadonlySet<string>;
  /** Ids of what a person says that it does not do: no rule over its kind stands before that. */
  readonly denied?: ReadonlySet<string> | undefined;
}

/** What the tool generally offers, as its kind does. What a source says already is in it too. */
export function generallyOffered(rules: readonly GeneralRule[], tool: KnownTool): Set<string> {
  const offered = rules.filter((rule) => isOfKind(rule, tool)).flatMap(({ offers }) => offers);
  return new Set(offered.filter((id) => tool.denied?.has(id) !== true));
}

/**
 * What has to be known where only what sources state is looked for; null where no rule speaks of any of these.
 * @param ids of capabilities
 */
export function generalNote(rules: readonly GeneralRule[], ids: readonly string[]): string | null {
  const notes = rules.flatMap(({ about, offers }) => {
    const meant = ids.filter((id) => offers.includes(id));
    return meant.length === 0 ? [] : [`${about} generally offer ${meant.join(', ')}`];
  });
  if (notes.length === 0) return null;
  return `Only what sources state is counted here; ${notes.join('; ')}: /alternatives?need=${ids.join(',')} counts that too.`;
}

function isOfKind(rule: GeneralRule, { name, type, contextTokens, capabilities }: KnownTool): boolean {
  if (type !== rule.type || (contextTokens ?? 0) < rule.minContextTokens) return false;
  if (!capabilities.has(rule.anchor) || !rule.anyOf.some((id) => capabilities.has(id))) return false;
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return !rule.notNamed.some((word) => words.has(word));
}

/** A capability that more tools offer than this is a broad heading: it says little of what a tool is for. */
const minOfBroad = 100;
const shareOfBroad = 1 / 500;
/** What more than this share of all tools offer tells nothing apart. */
const shareOfProperty = 1 / 4;

type Counted = Pick<CapabilityName, 'id' | 'kind' | 'tools'>;

const notFunctions: ReadonlySet<Counted['kind']> = new Set(['property', 'operation', 'quality']);

/**
 * Whether it is a function: what a tool is used for, or works on beside text. How it is reached, that it reads and
 * writes text, and single operations of a server are none.
 */
export function isFunction(
  { id, kind, tools }: Counted,
  properties: ReadonlySet<string>,
  all: number,
): boolean {
  if (notFunctions.has(kind) || properties.has(id)) return false;
  return tools < minOfBroad || tools <= all * shareOfProperty;
}

/** Whether a function is only a broad heading among so many tools. */
export const isBroad = ({ tools }: Pick<CapabilityName, 'tools'>, all: number): boolean =>
  tools > Math.max(minOfBroad, all * shareOfBroad);

/** Of a tool with fewer functions than this nothing is concluded from what it does not have. */
const minToSay = 3;

export const knownOf = (functions: number): 'enough' | 'little' =>
  functions < minToSay ? 'little' : 'enough';

/** The same by ids of what sources say that a tool is used for, and of what its kind does as a rule. */
export const knownBy = (functions: Iterable<string>, generally: Iterable<string>): 'enough' | 'little' =>
  knownOf(new Set([...functions, ...generally]).size);
