import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { tooSlow } from '../database/errors.ts';

/** Nobody waits for the answer any more. */
export class ClientGone extends Error {
  constructor(message = 'The request was closed before it was answered.') {
    super(message);
    this.name = 'ClientGone';
  }
}

/** Aborted when whoever asked is gone, or once all that an answer reads has taken as long as one read may. */
export function untilAnswered(response: Response, limitMs: number): AbortSignal {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tooSlow()), limitMs);
  timer.unref();
  response.once('close', () => clearTimeout(timer));
  const either = AbortSignal.any([untilGone(response), late.signal]);
  setMaxListeners(0, either);
  return either;
}

/** Aborted when the connection of a request closes before its answer is sent whole. */
export function untilGone(response: Response): AbortSignal {
  const control = new AbortController();
  // Each read of an answer listens to it, and an answer may make more than the ten that Node takes for a leak.
  setMaxListeners(0, control.signal);
  response.once('close', () => {
    if (!response.writableFinished) control.abort(new ClientGone());
  });
  return control.signal;
}
