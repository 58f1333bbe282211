import type { Response } from 'express';

/** Nobody waits for the answer any more. */
export class ClientGone extends Error {
  constructor() {
    super('The request was closed before it was answered.');
    this.name = 'ClientGone';
  }
}

/** Aborted when the connection of a request closes before its answer is sent whole. */
export function untilGone(response: Response): AbortSignal {
  const control = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) control.abort(new ClientGone());
  });
  return control.signal;
}
