/** The text that a tool or a capability is found by in meaning: it decides more than the model does. Pure. */

/** Raised when a text is put together otherwise, or what a tool is derived as changes, so that a start derives all anew. */
export const textVersion = 6;

export interface CapabilityWords {
  readonly name: string;
  /** The plain line: what a person gets. */
  readonly description: string | null;
}

export interface AskedCapability extends CapabilityWords {
  readonly kind: string | null;
  /** As what people ask for it. */
  readonly needs: readonly string[];
}

export interface ToolWords {
  readonly name: string;
  readonly type: string;
  /** A source's own, not the sentence we make of figures: numbers mean nothing here. */
  readonly description: string | null;
  readonly categories: readonly string[];
}

export interface OfferWords {
  readonly capability: CapabilityWords;
  /** How this tool does it, in its sources' words. */
  readonly descriptions: readonly string[];
}

export function textOfCapability({ name, description }: CapabilityWords, aliases: readonly string[]): string {
  return sentences([name, ...aliases, description]);
}

/**
 * Whether any source says anything of it in words: a line, a category, or how it does something. A name, a type and the lines
 * of its functions are as near to each other in any two tools as these functions are, which says nothing of the tools.
 */
export const isTold = (
  { description, categories }: Pick<ToolWords, 'description' | 'categories'>,
  offers: readonly Pick<OfferWords, 'descriptions'>[],
): boolean =>
  description !== null || categories.length > 0 || offers.some(({ descriptions }) => descriptions.length > 0);

/** @param offers in an order that does not depend on which source came first */
export function textOfTool(tool: ToolWords, offers: readonly OfferWords[]): string {
  return sentences([
    tool.name,
    tool.type,
    tool.description,
    ...tool.categories,
    ...offers.flatMap(({ capability, descriptions }) => [
      capability.name,
      capability.description,
      ...descriptions,
    ]),
  ]);
}

/**
 * What its functions are called, and asked for as: found by words, beside its own. Of a tool without one, what lists group it
 * by. Null where it has neither.
 */
export function textOfFunctions(
  offers: readonly { readonly capability: AskedCapability }[],
  categories: readonly string[],
): string | null {
  const functions = offers.filter(({ capability }) => capability.kind === 'function');
  const text = sentences(
    functions.length === 0
      ? categories
      : functions.flatMap(({ capability: { name, description, needs } }) => [name, description, ...needs]),
  );
  return text === '' ? null : text;
}

const sentences = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join('. ');
