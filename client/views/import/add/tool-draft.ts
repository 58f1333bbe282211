/** What is being typed of a tool, and the line that it makes. */
import { AddedTool, addedHere, type AddedToolInput } from '#contract/added-tool.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import { type Pricing, type ToolType } from '#contract/vocabulary.ts';

export interface DraftCapability {
  readonly id: string;
  readonly name: string;
  /** How this tool does it; may be empty. */
  readonly description: string;
}

export interface ToolDraft {
  readonly name: string;
  readonly type: ToolType | '';
  readonly url: string;
  readonly pricing: Pricing;
  readonly capabilities: readonly DraftCapability[];
}

export const emptyDraft: ToolDraft = { name: '', type: '', url: '', pricing: 'unknown', capabilities: [] };

export interface CheckedDraft {
  /** Null while something is wrong. */
  readonly line: AddedToolInput | null;
  /** What is wrong, by field. */
  readonly wrong: Readonly<Partial<Record<'name' | 'type' | 'url', string>>>;
}

export function checkDraft(draft: ToolDraft): CheckedDraft {
  const { type, line } = lineOf(draft);
  const wrong: { name?: string; type?: string; url?: string } = {};
  if (line.name === '') wrong.name = 'Enter a name.';
  if (type === null) wrong.type = 'Choose a type.';
  const checked = AddedTool.safeParse({ ...line, type: type ?? 'model' }, { error: inPlainWords });
  for (const { path, message } of checked.error?.issues ?? []) {
    if (path[0] === 'url') wrong.url = 'Give the whole address, beginning with https://';
    else if (path[0] === 'name' || path[0] === 'key') wrong.name ??= `The name ${message}.`;
  }
  return { wrong, line: checked.success && type !== null && line.name !== '' ? { ...line, type } : null };
}

function lineOf({ name, type, url, pricing, capabilities }: ToolDraft) {
  const title = name.trim();
  const address = url.trim();
  const line = {
    record: 'record' as const,
    source: addedHere.id,
    key: title,
    name: title,
    ...(address === '' ? {} : { url: address }),
    ...(pricing === 'unknown' ? {} : { pricing }),
    ...(capabilities.length === 0 ? {} : { capabilities: capabilities.map(offerOf) }),
  };
  return { type: type === '' ? null : type, line };
}

function offerOf({ id, description }: DraftCapability) {
  const words = description.trim();
  return words === '' ? { capability: id } : { capability: id, description: words };
}

/** The line as it is sent upstream, its fields in the order of the contract. */
export function printLine({ record, source, key, name, type, ...more }: AddedToolInput): string {
  return JSON.stringify({ record, source, key, name, type, ...more });
}
