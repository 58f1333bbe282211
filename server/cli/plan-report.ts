import type { ImportPlan, PlannedFact } from '#contract/imports.ts';
import { numberOf } from '#contract/left-out.ts';
import { snapshotText } from '#contract/snapshot.ts';
import { leftOutLines } from './left-out-lines.ts';
import { table } from './table.ts';

const maxShown = 20;

/** What imports would do, for people: a line a source, then the first of what is new, changed or unclear in each. */
export function planReport(plans: readonly ImportPlan[]): string {
  const rows = plans.map((plan) => [
    plan.sources.map(({ id }) => id).join(', '),
    plan.sources.map(({ snapshot }) => snapshotText(snapshot)).join(', '),
    plan.added.total,
    plan.changed.total,
    plan.removed,
    plan.unchanged,
    plan.conflicts.total,
    numberOf(plan.leftOut, 'row'),
  ]);
  const head = ['source', 'snapshot', 'added', 'changed', 'removed', 'unchanged', 'conflicts', 'bad rows'];
  return [table(rows, head), ...plans.map(details)].join('');
}

function details({ added, changed, conflicts, leftOut, unread, refusals }: ImportPlan): string {
  const lines = [
    ...refusals,
    ...told('+', added, withValues),
    ...told('~', changed, inFields),
    ...told('?', conflicts, ({ left, right, says }) => `${left.record} and ${right.record}: ${says}`),
    ...leftOutLines(leftOut, unread),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const inFields = ({ kind, name, fields }: PlannedFact): string =>
  `${kind} ${name}: ${fields.map((field) => `${field.name} ${short(field.before)} → ${short(field.after)}`).join(', ')}`;

/** A new fact with the first of what it says. */
function withValues({ kind, name, fields }: PlannedFact): string {
  const said = fields.slice(0, maxFields);
  const words = said.map((field) => `${field.name} ${short(field.after)}`).join(', ');
  return words === '' ? `${kind} ${name}` : `${kind} ${name}: ${words}`;
}

const maxFields = 8;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function told<T>(
  mark: string,
  { total, items }: { readonly total: number; readonly items: readonly T[] },
  words: (item: T) => string,
): string[] {
  const lines = items.slice(0, maxShown).map((item) => `${mark} ${words(item)}`);
  return total > lines.length
    ? [...lines, `${mark} and ${(total - lines.length).toLocaleString('en')} more`]
    : lines;
}
