import { RowProblem } from './mapping-problem.ts';

const forms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ].*)?$/,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?:[-/](?<month>\d{1,2}))?$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
];

/** An ISO date of `2024-04-03`, `2024/4/3`, `2024-04`, `04/2024`, `2024` or a time stamp; what is not said is the first day. */
export function plainDate(value: unknown): string {
  const text = String(value).trim();
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const iso = `${parts['year']}-${(parts['month'] ?? '1').padStart(2, '0')}-${(parts['day'] ?? '1').padStart(2, '0')}`;
    const time = Date.parse(iso);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)) return iso;
  }
  throw new RowProblem(`${JSON.stringify(value)} is not a date (2024-04-03, 2024-04, 04/2024 or 2024)`);
}
