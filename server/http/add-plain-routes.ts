/** The routes beside the calls of the contract. */
import type { Express, RequestHandler } from 'express';
import type { Database } from '../database/driver.ts';
import { schemaApplied } from '../database/schema.ts';
import type { Calls } from '../openapi/calls.ts';
import { llmsText } from '../openapi/llms.ts';
import { openapi } from '../openapi/openapi.ts';
import { plain, type PlainRoute } from '../openapi/plain-routes.ts';
import { onlyBy, toProblem } from './problem-middleware.ts';

export function addPlainRoutes(
  app: Express,
  db: Database,
  { version, ...calls }: Calls & { readonly version: string },
): void {
  const route = ({ path }: PlainRoute, handler: RequestHandler) => {
    app.get(path, handler);
    app.all(path, onlyBy(['GET']));
  };
  const text =
    (type: string, body: string): RequestHandler =>
    (_request, response) => {
      response.type(type).send(body);
    };
  route(plain.up, (_request, response) => {
    response.json({ status: 'up' });
  });
  route(plain.ready, async (request, response) => {
    try {
      const applied = await schemaApplied(db);
      response.status(applied ? 200 : 503).json({ status: applied ? 'ready' : 'schema not applied' });
    } catch (error) {
      const status = toProblem(error, request.method).detail;
      response.status(503).setHeader('Retry-After', '5').json({ status });
    }
  });
  route(plain.contract, text('application/json', JSON.stringify(openapi(version, calls))));
  route(plain.llms, text('text/plain', llmsText(calls)));
  // Answers are for people and agents that ask; a crawler would walk the graph without end.
  route(plain.robots, text('text/plain', 'User-agent: *\nDisallow: /api/\n'));
}
