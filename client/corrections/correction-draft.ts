/** What is being typed of a correction, and what it asks for. */
import { CorrectionAsked } from '#contract/corrections.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import type { ToolType } from '#contract/vocabulary.ts';

export const correctionKinds = ['doesNot', 'does', 'line', 'type'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export interface NamedFunction {
  readonly id: string;
  readonly name: string;
}

export interface CorrectionDraft {
  readonly kind: CorrectionKind;
  readonly doesNot: NamedFunction | null;
  readonly does: NamedFunction | null;
  readonly how: string;
  readonly line: string;
  readonly type: ToolType | '';
  readonly reason: string;
  readonly url: string;
  readonly by: string;
}

export interface CheckedCorrection {
  /** Null while something is wrong. */
  readonly asked: CorrectionAsked | null;
  /** What is wrong and what to do, by field. */
  readonly wrong: Readonly<Partial<Record<CorrectionField, string>>>;
}

const correctionFields = ['doesNot', 'does', 'how', 'line', 'type', 'reason', 'url', 'by'] as const;
export type CorrectionField = (typeof correctionFields)[number];

/** @param now what the tool's page says of it: to say the same corrects nothing */
export function checkCorrection(
  tool: string,
  draft: CorrectionDraft,
  now: { readonly line: string | null; readonly type: ToolType },
): CheckedCorrection {
  const wrong: Partial<Record<CorrectionField, string>> = {};
  const { kind } = draft;
  const line = draft.line.trim();
  if (kind === 'doesNot' && draft.doesNot === null) wrong.doesNot = 'Choose what it does not do.';
  if (kind === 'does' && draft.does === null) wrong.does = 'Search for a function and choose it.';
  if (kind === 'line' && line === '') wrong.line = 'Write the line that should stand there.';
  if (kind === 'line' && line !== '' && line === now.line)
    wrong.line = 'This is the line that stands there now. Change it first.';
  if (kind === 'type' && draft.type === '') wrong.type = 'Choose a type.';
  if (kind === 'type' && draft.type === now.type)
    wrong.type = 'This is the type that it has now. Choose another.';
  const checked = CorrectionAsked.safeParse(askedBy(tool, draft), { error: inPlainWords });
  for (const { path, message } of checked.error?.issues ?? []) {
    const field = correctionFields.find((name) => name === path[0]);
    if (field === 'url') wrong.url = 'Give the whole address, beginning with https://';
    // That nothing is said at all is said of the field that was chosen.
    else if (field !== undefined && (field !== 'does' || kind === 'does'))
      wrong[field] ??= `This ${message}.`;
  }
  const isRight = checked.success && Object.keys(wrong).length === 0;
  return { wrong, asked: isRight ? checked.data : null };
}

function askedBy(tool: string, draft: CorrectionDraft) {
  const { kind, does, doesNot, type } = draft;
  const [how, line, reason, url, by] = [draft.how, draft.line, draft.reason, draft.url, draft.by].map(filled);
  const said = {
    doesNot: doesNot === null ? {} : { doesNot: doesNot.id },
    does: does === null ? {} : { does: does.id, ...(how === undefined ? {} : { how }) },
    line: line === undefined ? {} : { line },
    type: type === '' ? {} : { type },
  }[kind];
  return {
    tool,
    ...said,
    ...(reason === undefined ? {} : { reason }),
    ...(url === undefined ? {} : { url }),
    ...(by === undefined ? {} : { by }),
  };
}

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
