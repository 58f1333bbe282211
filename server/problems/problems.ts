/** Errors that carry what the reader needs. Thrown anywhere, answered in one place (problem-middleware.ts). */

/** Requests that change nothing. */
export const readingMethods: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'OPTIONS']);

export class NotFound extends Error {
  /** What there is none of, in words. */
  readonly what: string;
  readonly near: readonly { ref: string; name: string }[];
  /** Ref of the tool or capability; null where it is something else. */
  readonly missing: string | null;
  /** What to do where no name is near. */
  readonly otherwise: string;
  constructor(
    what: string,
    near: readonly { ref: string; name: string }[] = [],
    missing: string | null = null,
    otherwise = 'No similar name either: try a search.',
  ) {
    const hint = near[0] ? `Did you mean ${near.map(({ name }) => name).join(', ')}?` : otherwise;
    super(`${absence(what)} ${hint}`);
    this.name = 'NotFound';
    this.what = what;
    this.otherwise = otherwise;
    this.near = near;
    this.missing = missing;
  }
}

/** `We have no tool called "x".`; of what has no name of its own, that there is none. */
function absence(what: string): string {
  const [, kind, name] = /^(tool|capability|family|source) (".*")$/s.exec(what) ?? [];
  return kind === undefined ? `There is no ${what}.` : `We have no ${kind} called ${name}.`;
}

/** It is there, and cannot be read before the import that brings it has derived it. */
export class NotYet extends Error {
  constructor(what: string) {
    super(
      `${what} is being imported and can be read in a moment. GET /api/imports says how far the import is.`,
    );
    this.name = 'NotYet';
  }
}

/** What was asked for goes by another id: answered with 308 and where it is, with the query that was asked. */
export class Moved extends Error {
  /** Path of the call for the other id; null where the id stands in the query, in which it is replaced. */
  readonly path: string | null;
  readonly from: string;
  readonly to: string;
  constructor(what: string, from: string, to: string, path: string | null) {
    super(`What was ${what} is ${to} now.`);
    this.name = 'Moved';
    this.path = path;
    this.from = from;
    this.to = to;
  }
}

export class BadRequest extends Error {
  readonly errors: readonly { path: string; message: string }[];
  constructor(detail: string, errors: readonly { path: string; message: string }[] = []) {
    super(detail);
    this.name = 'BadRequest';
    this.errors = errors;
  }
}

/** The request is understood and not done, for what is there already or who asks. */
export class Refused extends Error {
  readonly status: 401 | 403 | 405 | 409 | 413 | 415;
  readonly errors: readonly { path: string; message: string }[];
  constructor(
    status: Refused['status'],
    detail: string,
    errors: readonly { path: string; message: string }[] = [],
  ) {
    super(detail);
    this.name = 'Refused';
    this.status = status;
    this.errors = errors;
  }
}

/** The address is right and the method is not. */
export class WrongMethod extends Refused {
  readonly allowed: readonly string[];
  constructor(method: string, path: string, allowed: readonly string[]) {
    super(405, `${path} does not take ${method}. It takes ${allowed.join(', ')}.`);
    this.name = 'WrongMethod';
    this.allowed = allowed;
  }
}

export class TooLarge extends Refused {
  constructor(detail: string) {
    super(413, detail);
    this.name = 'TooLarge';
  }
}
