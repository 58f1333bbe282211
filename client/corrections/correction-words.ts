import type { Correction } from '#contract/corrections.ts';
import { typeName } from '../words/words.ts';

export type SaidCorrection = Pick<Correction, 'how' | 'line' | 'type' | 'entry' | 'reason' | 'by' | 'at'> & {
  readonly does: { readonly name: string } | null;
  readonly doesNot: { readonly name: string } | null;
};

/** What it says: "Not: video editing". */
export function correctionSays({ does, doesNot, how, line, type, entry }: SaidCorrection): string {
  if (entry !== null) return `Entry ${entry.id}: ${entry.state}`;
  if (doesNot !== null) return `Not: ${doesNot.name}`;
  if (does !== null) return `Also: ${does.name}${how === null ? '' : ` (${how})`}`;
  return line === null ? `Type: ${type === null ? 'no data' : typeName(type)}` : `Line: ${line}`;
}

/** When, by whom and why: "corrected 2026-11-30 by Ada: it only plays films". */
export function correctionGrounds({ at, by, reason }: SaidCorrection): string {
  const who = by === null ? '' : ` by ${by}`;
  return `corrected ${at.slice(0, 10)}${who}${reason === null ? '' : `: ${reason}`}`;
}
