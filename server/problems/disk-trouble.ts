/** What a file system refuses, as a sentence that says what is safe and what to do. */
const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room',
  EDQUOT: 'the quota of the disk is used up: make room',
  EROFS: 'the disk is read-only: make it one that can be written, or set DATA_DIR to another folder',
  EACCES: 'this user may not: give it the right, or set DATA_DIR to another folder',
  EPERM: 'this user may not: give it the right, or set DATA_DIR to another folder',
  EMFILE: 'too many files are open: raise the limit (ulimit -n)',
};

/** Refused because there is no more room, whose it is. */
const full = new Set(['ENOSPC', 'EDQUOT']);

/** What the file system said and what to do about it, without a path; null for every other error. */
export function diskCause(error: unknown): { readonly cause: string; readonly isFull: boolean } | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  const cause = causes[code];
  return cause === undefined ? null : { cause, isFull: full.has(code) };
}

/** Null for every other error. */
export function diskTrouble(error: unknown): string | null {
  const found = diskCause(error);
  if (found === null || !(error instanceof Error)) return null;
  return `A file cannot be used (${error.message}): ${found.cause}. What is in the database stays as it is; then start again, and what was cut off is finished or undone.`;
}
