/** What the parameters of a search and the operators in its words ask for, together. Pure. */
import type { z } from 'zod';
import type { search as call, SearchAnswer } from '#contract/search.ts';
import { anyNotes, joinFilters, type ToolFilters } from '#contract/filters.ts';
import { readOperators } from '#contract/operators.ts';
import { BadRequest } from '../problems/problems.ts';

export interface AskedFor {
  readonly text: string;
  readonly kind: 'tool' | 'capability' | null;
  readonly filters: ToolFilters;
  readonly filtered: boolean;
  /** What operators were read as; the words left are not among it. */
  readonly read: SearchAnswer['read'];
  readonly notes: string[];
}

/** @throws BadRequest that names the operator or the parameter */
export function askedFor({
  q,
  kind,
  sort,
  limit: _,
  cursor: __,
  ...given
}: z.output<typeof call.input>): AskedFor {
  const { text, filters: spoken, read, wrong, notes } = readOperators(q);
  if (wrong.length > 0) {
    const told = wrong.map(({ operator, message }) => `"${operator}" ${message}`).join('; ');
    throw new BadRequest(`This search cannot be read: ${told}.`, [{ path: 'q', message: told }]);
  }
  const filters = joinFilters(given, spoken);
  if (!filters.success) {
    const [issue] = filters.error.issues;
    const errors = [{ path: issue?.path.join('.') ?? 'q', message: issue?.message ?? '' }];
    throw new BadRequest(`This search cannot be read: ${errors[0]?.path} ${errors[0]?.message}.`, errors);
  }
  const filtered = Object.keys(filters.data).length > 0;
  if (filtered && kind === 'capability') {
    throw new BadRequest('These filters are of tools. Leave them out to search capabilities.', [
      { path: 'kind', message: 'capability cannot be asked for together with a filter of tools' },
    ]);
  }
  if (sort !== 'best' && kind === 'capability') {
    throw new BadRequest(`Capabilities have no ${sortedBy[sort]} to be sorted by. Leave the sort out.`, [
      { path: 'sort', message: `${sort} cannot be asked for together with capability` },
    ]);
  }
  const ofTools = filtered || sort !== 'best';
  return {
    text,
    kind: ofTools ? 'tool' : (kind ?? null),
    filters: filters.data,
    filtered,
    read: [...read],
    notes: [...notes, ...anyNotes(filters.data)],
  };
}

const sortedBy = { price: 'price', newest: 'day of release' } as const;
