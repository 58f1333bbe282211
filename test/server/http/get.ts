/** Requests as a client sends them, with the path and the headers left as they are. */
import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import type { z } from 'zod';
import type { Call } from '#contract/call.ts';
import { Problem } from '#contract/problem.ts';

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** @param path with its query, sent to the letter */
export async function get(
  url: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: OutgoingHttpHeaders } = {},
): Promise<Got> {
  const { hostname, port } = new URL(url);
  // A connection of its own: one that is kept may be closed by the server just when it is used again.
  const sent = request({ hostname, port, path, method, headers, agent: false });
  const answered = once(sent, 'response');
  sent.end();
  const [response] = await answered;
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** The answer to a call, held to its contract: nothing missing, nothing more. An id that was joined into another leads on. */
export async function ask<Out extends z.ZodType>(
  url: string,
  call: Call<z.ZodType, Out>,
  input: Readonly<Record<string, string | number>> = {},
): Promise<z.output<Out>> {
  const path = call.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input[name])),
  );
  const query = Object.entries(input)
    .filter(([name]) => !call.path.includes(`{${name}}`))
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  const asked = await get(url, `${path}${query === '' ? '' : `?${query}`}`);
  const { status, body } = asked.status === 308 ? await get(url, asked.headers.location ?? '') : asked;
  if (status !== 200) throw new Error(`${path}?${query} was answered ${status}: ${body}`);
  return call.answer.parse(JSON.parse(body));
}

/** A problem, held to the contract, and to its media type and status. */
export async function askForProblem(
  url: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<Problem> {
  const got = await get(url, path, { headers });
  if (got.headers['content-type'] !== 'application/problem+json; charset=utf-8') {
    throw new Error(
      `${path} was answered as ${got.headers['content-type']} (${got.status}): ${got.body.slice(0, 200)}`,
    );
  }
  const problem = Problem.parse(JSON.parse(got.body));
  if (problem.status !== got.status) throw new Error(`${path} says ${problem.status} and is ${got.status}`);
  return problem;
}

/** All pages of a list that goes on by `next`. */
export async function* pages<Answer extends { readonly next: string | null }>(
  page: (cursor: { cursor?: string }) => Promise<Answer>,
): AsyncGenerator<Answer> {
  let next: string | null = null;
  do {
    const answer: Answer = await page(next === null ? {} : { cursor: next });
    yield answer;
    next = answer.next;
  } while (next !== null);
}
