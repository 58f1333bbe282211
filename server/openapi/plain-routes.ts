/** What is answered beside the calls of the contract: how the server is, and what there is to ask. */
export interface PlainRoute {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly mediaType: string;
  /** May be 503 with a reason, as JSON. */
  readonly mayBeAway?: true;
}

const json = 'application/json';
const text = 'text/plain';

export const plain = {
  up: { id: 'healthz', path: '/healthz', summary: 'The process is up.', mediaType: json },
  ready: {
    id: 'readyz',
    path: '/readyz',
    summary: 'The database answers and its schema is applied.',
    mediaType: json,
    mayBeAway: true,
  },
  contract: { id: 'openapi', path: '/openapi.json', summary: 'This document.', mediaType: json },
  llms: {
    id: 'llms',
    path: '/llms.txt',
    summary: 'What this is and its calls, as a short text for language models and people.',
    mediaType: text,
  },
  robots: { id: 'robots', path: '/robots.txt', summary: 'For crawlers.', mediaType: text },
} as const satisfies Readonly<Record<string, PlainRoute>>;
