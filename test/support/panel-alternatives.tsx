/** The panel's alternatives as they are rendered of an answer of the server: the component itself, in its own order. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import type { Alternatives } from '#contract/alternatives.ts';
import { alternativesQuery } from '../../client/api/alternatives-queries.ts';
import { ExploreContext } from '../../client/explore/explore-context.ts';
import { opening } from '../../client/addresses/url-state.ts';
import { BestAlternatives, maxListed } from '../../client/views/explore/inspector/best-alternatives.tsx';

/**
 * Ids of the alternatives that the panel shows, from top to bottom.
 * @param answer what the server says where it is asked for as many as the panel asks for
 */
export function shownInPanel(answer: Alternatives): string[] {
  const { id, name } = answer.tool;
  const client = new QueryClient();
  client.setQueryData(alternativesQuery({ id, limit: maxListed }).queryKey, answer);
  const html = renderToStaticMarkup(
    <Router ssrPath="/explore">
      <QueryClientProvider client={client}>
        <ExploreContext value={{ state: opening, go: () => {}, picture: undefined }}>
          <BestAlternatives nodeRef={`tool:${id}`} id={id} name={name} />
        </ExploreContext>
      </QueryClientProvider>
    </Router>,
  );
  return [...html.matchAll(/href="\/explore\?[^"]*focus=tool:([^"&~]+)/g)].map(([, found = '']) =>
    decodeURIComponent(found),
  );
}
