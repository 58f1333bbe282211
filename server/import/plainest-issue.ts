import type { z } from 'zod';
import type { At } from './mapping/mapping-problem.ts';

type Issue = z.core.$ZodIssue;

export interface ToldIssue {
  readonly at: At;
  readonly message: string;
  /** A field that is not known there, or what is none of several forms. */
  readonly about?: 'unknown field' | 'no form';
}

/** The issue that says best what is wrong, with its place. */
export function plainestIssue(issues: readonly Issue[], under: At = []): ToldIssue {
  const unknown = issues.find((one) => one.code === 'unrecognized_keys');
  const issue = unknown ?? issues[0];
  const at: At = [
    ...under,
    ...(issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part)),
  ];
  if (issue === undefined) return { at, message: 'is not what it should be' };
  if (issue.code === 'unrecognized_keys')
    return { at: [...at, issue.keys[0] ?? ''], message: 'is no field here', about: 'unknown field' };
  if (issue.code !== 'invalid_union') return { at, message: issue.message };

  // Of the forms that can stand here, meant is the one whose field names are there; else the one nearest to it.
  const [nearest] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b) || a.length - b.length);
  const isForm =
    nearest !== undefined &&
    (misfit(nearest) === 0 || nearest.some((one) => one.code === 'unrecognized_keys'));
  return isForm ? plainestIssue(nearest, at) : { at, message: issue.message, about: 'no form' };
}

/**
 * Whether what stands there is not this form at all: another type, or other field names. What is wrong inside of a field
 * speaks for the form that has the field.
 */
function misfit(issues: readonly Issue[]): number {
  return issues.filter((one) => one.path.length === 0 || (one.path.length === 1 && isMissing(one))).length;
}

const isMissing = (issue: Issue): boolean => issue.message.startsWith('is missing');

/** The same as one sentence. */
export function issueInWords(issues: readonly Issue[]): string {
  const { at, message } = plainestIssue(issues);
  return `${at.length === 0 ? '' : `${at.join('.')}: `}${message}`;
}
