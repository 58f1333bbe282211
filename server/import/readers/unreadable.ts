/** Why a file cannot be read on, with the line where that shows. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** A file without a text: of several that are read as one, the others can still be read. */
export class EmptyFile extends Unreadable {
  constructor() {
    super('is empty', 1);
  }
}

/** Why reading ended, in words for whoever brought the file. */
export function endInWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR') return 'is packed (.gz) and cut off before its end: send it again';
  if (typeof code === 'string' && code.startsWith('Z_')) return 'is called .gz and is not packed by gzip';
  return error instanceof Error ? error.message : String(error);
}
