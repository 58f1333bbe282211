/** Routes of the import path. */
import express, { type Express, type RequestHandler } from 'express';
import type { Database } from '../database/driver.ts';
import { Refused } from '../problems/problems.ts';
import { expressPath, pageLimitMs, parseInput } from './bind.ts';
import { type ImportEndpoint, importEndpoints, type Importing } from './import-endpoints.ts';
import { untilAnswered, untilGone } from './until-gone.ts';

/** @param db for what a page asks: within the limit that a page has */
export function addImportRoutes(app: Express, db: Database, parts: Importing): void {
  for (const one of importEndpoints) {
    const { path: written, method, body } = one.call;
    const path = expressPath(written);
    const handler = answering(one, db, parts);
    if (method === 'GET') app.get(path, handler);
    else if (method === 'DELETE') app.delete(path, handler);
    else if (body === 'json') app.post(path, onlyJson, express.json({ limit: '100kb' }), handler);
    else app.post(path, handler);
  }
}

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('json') === false || request.headers['content-type'] === undefined)
    throw new Refused(415, 'The body must be JSON, sent with "Content-Type: application/json".');
  next();
};

const answering =
  ({ call, answer }: ImportEndpoint, db: Database, parts: Importing): RequestHandler =>
  async (request, response) => {
    const gone = untilGone(response);
    // What writes is finished all the same: half of it would be worse.
    const asked = call.method === 'GET' ? db.until(untilAnswered(response, pageLimitMs(db))) : db;
    const { body, status = call.status } = await answer({ ...parts, db: asked, request, gone }, (one) =>
      parseInput(one, request),
    );
    response.setHeader('Cache-Control', 'no-cache');
    response.status(status).json(body);
  };
