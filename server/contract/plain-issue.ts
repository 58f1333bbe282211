/** What a schema found wrong, in plain words: what is wanted, and what was found. The one place that words it. */
import { howMany } from './how-many.ts';
import type { z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;

/** To be given to a parse: `schema.safeParse(value, { error: inPlainWords })`. Messages of a schema's own stand before it. */
export function inPlainWords(issue: RawIssue): string {
  const wanted = wantedBy(issue);
  if (issue.input === undefined && wanted !== undefined) return `is missing: it must be ${wanted}`;
  if (wanted !== undefined) return `must be ${wanted}, not ${found(issue.input)}`;
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'unrecognized_keys')
    return `has fields that do not exist here: ${issue.keys.map((key) => `"${short(key)}"`).join(', ')}`;
  if (issue.code === 'invalid_union' && issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_union') return `must be ${eitherOf(issue.errors)}, not ${found(issue.input)}`;
  return `is not what can stand here: ${found(issue.input)}`;
}

/** What each form of a choice asks for: a kind of value, words, or an object with the fields that it lacks. */
function eitherOf(forms: readonly (readonly z.core.$ZodIssue[])[]): string {
  const asked = forms.flatMap((issues) => {
    const lacks = issues.filter(({ code, path }) => code === 'invalid_type' && path.length === 1);
    const fields = lacks.map(({ path }) => `"${String(path[0])}"`);
    if (fields.length > 0) return [`an object with ${fields.join(' and ')}`];
    const whole = issues.find(({ path }) => path.length === 0);
    const said = /^(?:is missing: it )?must be (.*?)(?:, not .*)?$/s.exec(whole?.message ?? '')?.[1];
    return said === undefined ? [] : [said];
  });
  return [...new Set(asked)].join(', or ') || 'something else';
}

/** A thing that could stand there, with its article; undefined where the issue is of another kind. */
function wantedBy(issue: RawIssue): string | undefined {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? `of kind "${issue.expected}"`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return values.length === 1 ? `"${values.join('')}"` : `one of ${values.join(', ')}`;
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return `something whose \`${issue.discriminator}\` says one of the kinds there are`;
  if (issue.code === 'invalid_format') return formats[issue.format] ?? `written as a valid ${issue.format}`;
  return issue.code === 'not_multiple_of' ? `a multiple of ${issue.divisor}` : undefined;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object with named fields',
  record: 'an object with named fields',
  null: 'null',
  undefined: 'left out',
  never: 'left out',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a day such as 2024-05-31',
  datetime: 'a day and time such as 2024-05-31T12:00:00Z',
  url: 'a whole address such as https://example.org',
  regex: 'written in the form that is asked for',
  safeint: 'a whole number that can be counted exactly',
};

const figure = (value: number | bigint): string => value.toLocaleString('en');

function tooSmall({
  origin,
  minimum,
  inclusive,
  input,
}: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (origin === 'string')
    return minimum === 1 ? 'is empty' : `is shorter than ${figure(minimum)} characters`;
  if (origin === 'array' || origin === 'set' || origin === 'map')
    return minimum === 1
      ? 'is an empty list'
      : `has fewer than ${howMany(Number(minimum), 'entry', 'entries')}`;
  return `must be ${inclusive === false ? 'more than' : 'at least'} ${figure(minimum)}, not ${found(input)}`;
}

function tooBig({ origin, maximum, inclusive, input }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  if (origin === 'string') return `is longer than ${figure(maximum)} characters`;
  if (origin === 'array' || origin === 'set' || origin === 'map')
    return `has more than ${howMany(Number(maximum), 'entry', 'entries')}`;
  return `must be ${inclusive === false ? 'less than' : 'at most'} ${figure(maximum)}, not ${found(input)}`;
}

/** What stands there, in words. */
export function found(input: unknown): string {
  if (input === undefined) return 'left out';
  if (input === null) return 'null';
  if (typeof input === 'string') return `the text "${short(input)}"`;
  if (Array.isArray(input)) return 'a list';
  if (typeof input !== 'object') return String(input);
  const fields = Object.keys(input).slice(0, 3);
  return fields.length === 0
    ? 'an empty object'
    : `an object with ${fields.map((name) => `"${short(name)}"`).join(', ')}`;
}

const maxFoundLength = 60;
const short = (text: string): string =>
  text.length > maxFoundLength ? `${text.slice(0, maxFoundLength - 1)}…` : text;
