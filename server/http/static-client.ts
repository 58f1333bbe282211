/** The built client: files with hashed names are kept for ever; its pages, and no other address, are the one document. What a page is about may not be there: then the document comes with 404. */
import express, { Router, type RequestHandler } from 'express';
import { join } from 'node:path';
import { pages, type PageSubject } from '#contract/pages.ts';
import { noSuchCall, onlyBy } from './problem-middleware.ts';

/** @param isThere whether there is what a page is about */
export function serveClient(
  folder: string,
  isThere: (subject: PageSubject['kind'], id: string) => Promise<boolean>,
): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  const page =
    (status: number): RequestHandler =>
    (_request, response) => {
      response.setHeader('Cache-Control', 'no-cache');
      response.status(status).sendFile('index.html', { root: folder });
    };
  const pageAbout =
    (about: PageSubject | null): RequestHandler =>
    async (request, response, next) => {
      const given: Readonly<Record<string, unknown>> = { ...request.query, ...request.params };
      const id = about && given[about.parameter];
      const there = about === null || typeof id !== 'string' || (await isThere(about.kind, id));
      page(there ? 200 : 404)(request, response, next);
    };
  for (const one of pages) {
    for (const address of one.paths) {
      router.get(address, pageAbout('about' in one ? one.about : null));
      router.all(address, onlyBy(['GET']));
    }
  }
  // A browser is shown the client's own page for what is not there; who asks for anything else gets a problem.
  router.get('/{*path}', (request, response, next) => {
    if (request.headers.accept?.includes('text/html')) page(404)(request, response, next);
    else noSuchCall(request, response, next);
  });
  return router;
}
