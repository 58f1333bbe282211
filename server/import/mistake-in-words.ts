/** A mistake in a source.yaml as a sentence: what stands there, what can, and what was probably meant. */
import type { z } from 'zod';
import { found } from '#contract/plain-issue.ts';
import { formsAt, type Forms } from './forms-at.ts';
import type { At } from './mapping/mapping-problem.ts';
import { nearestName } from './nearest-name.ts';
import { plainestIssue } from './plainest-issue.ts';
import { isObject } from './mapping/path.ts';

/** @param top what was read, by `schema` */
export function mistakeInWords(
  schema: z.core.$ZodType,
  top: unknown,
  issues: readonly z.core.$ZodIssue[],
): { at: At; message: string } {
  const { at, message, about } = plainestIssue(issues);
  if (about === 'unknown field') {
    const names = [...new Set(formsAt(schema, at.slice(0, -1)).objects.flatMap(({ all }) => all))];
    return { at, message: `${message}.${meant(String(at.at(-1)), names)} There are ${names.join(', ')}` };
  }
  if (about !== 'no form') return { at, message };
  const forms = formsAt(schema, at);
  const value = valueAt(top, at);
  if (value === undefined) return { at, message: `is missing: it must be ${listed(forms)}` };
  const hint = typeof value === 'string' ? meant(value, forms.words) : meantField(value, forms);
  return { at, message: `must be ${listed(forms)}, not ${found(value)}.${hint}` };
}

function meant(name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** Of an object none of whose fields makes it a form that can stand there. */
function meantField(value: unknown, { objects }: Forms): string {
  const names = objects.flatMap(({ all }) => all);
  const odd = isObject(value) ? Object.keys(value).find((name) => !names.includes(name)) : undefined;
  return odd === undefined ? '' : meant(odd, names);
}

function listed({ words, objects, others }: Forms): string {
  const shapes = objects.map(
    ({ must, all }) => `{ ${(must.length > 0 ? must : all.slice(0, 3)).join(', ')} }`,
  );
  const parts = [
    ...others,
    ...(words.length > 0 ? [`one of the words ${words.join(', ')}`] : []),
    ...(shapes.length > 0 ? [`an object of the form ${[...new Set(shapes)].join(', ')}`] : []),
  ];
  return parts.join(', or ');
}

const valueAt = (top: unknown, at: At): unknown =>
  at.reduce<unknown>(
    (value, part) => (Array.isArray(value) ? value[Number(part)] : isObject(value) ? value[part] : undefined),
    top,
  );
