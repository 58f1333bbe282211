/** Typed fetch: a call of the contract in, its answer out, a problem thrown. */
import { z } from 'zod';
import type { Call, WriteCall } from '#contract/call.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import { Problem } from '#contract/problem.ts';
import { visibleIn } from '#contract/visible-text.ts';
import { writeToken } from './write-token.ts';

// The page's content policy forbids eval, which zod would otherwise try for speed.
z.config({ jitless: true });

/** What the server (or the way to it) said went wrong. `problem.detail` is a sentence for people. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

type Value = string | number | readonly string[] | undefined;

/** Path and query of a call, with empty parameters left out; the order of parameters is that of `input`. */
export function urlOf(call: Pick<Call, 'path'>, input: Readonly<Record<string, Value>>): string {
  const query: string[] = [];
  let path = call.path;
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const text = encodeURIComponent(String(value)).replaceAll('%3A', ':').replaceAll('%2C', ',');
    const place = `{${name}}`;
    if (path.includes(place)) path = path.replace(place, text);
    else query.push(`${name}=${text}`);
  }
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** Throws ApiError for every failure, also when the server cannot be reached (status 0). */
export function fetchCall<Out extends z.ZodType>(
  call: Pick<Call<z.ZodType, Out>, 'path' | 'answer'>,
  input: Readonly<Record<string, Value>>,
  signal?: AbortSignal,
): Promise<z.output<Out>> {
  // Where answers may be used again for a while, who has written something is to see it.
  return ask(call, input, { ...(signal && { signal }), ...(hasWritten && { cache: 'no-cache' }) });
}

let hasWritten = false;

/** What a call is sent, beside the parameters of its address. */
export interface Sent {
  /** Sent as JSON. */
  readonly json?: object;
  /** Sent as it is: a text, a file, or files by name. */
  readonly body?: string | Blob | FormData;
  readonly signal?: AbortSignal;
}

/** Like fetchCall, by the call's own method. */
export function sendCall<In extends z.ZodType, Out extends z.ZodType>(
  call: WriteCall<In, Out>,
  input: Readonly<Record<string, Value>>,
  { json, body, signal }: Sent = {},
): Promise<z.output<Out>> {
  const headers = new Headers();
  const token = writeToken();
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  const init: RequestInit = { method: call.method, headers };
  if (json !== undefined) {
    headers.set('Content-Type', 'application/json');
    init.body = JSON.stringify(json);
  } else if (body !== undefined) init.body = body;
  if (signal) init.signal = signal;
  if (call.method !== 'GET') hasWritten = true;
  return ask(call, input, init);
}

async function ask<Out extends z.ZodType>(
  call: Pick<Call<z.ZodType, Out>, 'path' | 'answer'>,
  input: Readonly<Record<string, Value>>,
  init: RequestInit,
): Promise<z.output<Out>> {
  const response = await reach(urlOf(call, input), init);
  const body = visibleIn(await response.json().catch(() => undefined));
  if (!response.ok) throw new ApiError(problemOf(response.status, body));
  const answer = call.answer.safeParse(body, { error: inPlainWords });
  if (answer.success) return answer.data;
  throw new ApiError({
    type: 'about:blank',
    title: 'The answer could not be read',
    status: response.status,
    detail: `The server's answer to ${call.path} has another form than this page expects. Reload the page; if that does not help, restart the server.`,
    errors: answer.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  });
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError({
      type: 'about:blank',
      title: 'The server cannot be reached',
      status: 0,
      detail:
        'The server does not answer. What is on screen stays as it is; start the server again, then try again.',
    });
  }
}

function problemOf(status: number, body: unknown): Problem {
  const problem = Problem.safeParse(body);
  if (problem.success) return problem.data;
  return {
    type: 'about:blank',
    title: 'Something went wrong',
    status,
    detail: `The server answered with status ${status} and no explanation. Try again; its log says more.`,
  };
}
