/** The built client: files with hashed names are kept for ever; its pages, and no other address, are the one document. */
import express, { Router, type RequestHandler } from 'express';
import { join } from 'node:path';
import { pages } from '#contract/pages.ts';
import { noSuchCall, onlyBy } from './problem-middleware.ts';

export function serveClient(folder: string): Router {
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
  for (const address of pages.flatMap(({ paths }) => paths)) {
    router.get(address, page(200));
    router.all(address, onlyBy(['GET']));
  }
  // A browser is shown the client's own page for what is not there; who asks for anything else gets a problem.
  router.get('/{*path}', (request, response, next) => {
    if (request.headers.accept?.includes('text/html')) page(404)(request, response, next);
    else noSuchCall(request, response, next);
  });
  return router;
}
