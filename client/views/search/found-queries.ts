/** What the two parts of the search screen ask, for them and for who decides which stands first. */
import { allHitsQuery } from '../../api/search-queries.ts';
import { emptySearch, filtersOf, type SearchState } from '../../addresses/search-url.ts';

/** The first of them beside tools; all of them when only they are looked for. */
export const besideTools = 5;

export const foundToolsQuery = (state: SearchState) =>
  allHitsQuery({ q: state.q, kind: 'tool', ...filtersOf(state), sort: state.sort }, emptySearch.rows);

export const foundCapabilitiesQuery = ({ q, kind }: SearchState) =>
  allHitsQuery({ q, kind: 'capability' }, kind === 'capability' ? emptySearch.rows : besideTools);
