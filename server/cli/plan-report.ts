import type { ImportPlan, PlannedFact } from '#contract/imports.ts';
import { table } from './table.ts';

const mostTold = 20;

/** What imports would do, for people: a line a source, then the first of what is new, changed or unclear in each. */
export function planReport(plans: readonly ImportPlan[]): string {
  const rows = plans.map((plan) => [
    plan.sources.map(({ id }) => id).join(', '),
    plan.sources.map(({ snapshot }) => snapshot).join(', '),
    plan.added.total,
    plan.changed.total,
    plan.removed,
    plan.unchanged,
    plan.conflicts.total,
    plan.problems.total,
  ]);
  const head = ['source', 'snapshot', 'added', 'changed', 'removed', 'unchanged', 'conflicts', 'bad rows'];
  return [table(rows, head), ...plans.map(details)].join('');
}

function details({ added, changed, conflicts, problems, unread }: ImportPlan): string {
  const lines = [
    ...told('+', added, ({ kind, name }) => `${kind} ${name}`),
    ...told('~', changed, inFields),
    ...told('?', conflicts, ({ left, right, says }) => `${left.record} and ${right.record}: ${says}`),
    ...told('!', problems, ({ file, line, message }) => `${file}:${line}: ${message}`),
    ...unread.map(({ file, fields }) => `no rule reads ${fields.join(', ')} of ${file}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const inFields = ({ kind, name, fields }: PlannedFact): string =>
  `${kind} ${name}: ${fields.map((field) => `${field.name} ${short(field.before)} → ${short(field.after)}`).join(', ')}`;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function told<T>(
  mark: string,
  { total, items }: { readonly total: number; readonly items: readonly T[] },
  words: (item: T) => string,
): string[] {
  const lines = items.slice(0, mostTold).map((item) => `${mark} ${words(item)}`);
  return total > lines.length
    ? [...lines, `${mark} and ${(total - lines.length).toLocaleString('en')} more`]
    : lines;
}
