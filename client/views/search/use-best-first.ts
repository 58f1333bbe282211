import { useInfiniteQuery } from '@tanstack/react-query';
import type { SearchAnswer } from '#contract/search.ts';
import { foundCapabilitiesQuery, foundToolsQuery } from './found-queries.ts';
import type { SearchState } from '../../addresses/search-url.ts';
import { readWords } from './read-words.ts';
import { whatIsAsked } from './what-is-asked.ts';

/**
 * Which kind stands first: the one whose best hit fits better, so that a tool called just so stands above capabilities
 * that only come near. Null until both have answered, since what stands on the page must not move.
 */
export function useBestFirst(state: SearchState): 'tool' | 'capability' | null {
  const asked = whatIsAsked(state);
  const tools = useInfiniteQuery({ ...foundToolsQuery(state), enabled: asked.tools });
  const capabilities = useInfiniteQuery({ ...foundCapabilitiesQuery(state), enabled: asked.capabilities });
  if (!asked.capabilities || state.sort === 'price') return 'tool';
  if (!asked.tools) return 'capability';
  if ((!tools.data && !tools.error) || (!capabilities.data && !capabilities.error)) return null;
  const [answer] = tools.data?.pages ?? [];
  // Conditions are of tools: what is left of the words says little by itself.
  if (answer && readWords(answer).length > 0) return 'tool';
  return bestOf(capabilities.data) > bestOf(tools.data) ? 'capability' : 'tool';
}

const bestOf = (data: { readonly pages: readonly SearchAnswer[] } | undefined): number =>
  data?.pages[0]?.hits[0]?.score ?? -1;
