import type { Readable } from 'node:stream';

/** One row as a format gives it, with the line it begins on, counted from 1. */
export interface GoodRow {
  readonly line: number;
  /** The line it ends on, where that is another. */
  readonly lineEnd?: number;
  readonly row: unknown;
  /** What names of a mapping stand for around it: `parent` where rows lie in rows, `file` where there are many. */
  readonly names?: Readonly<Record<string, unknown>>;
  /** Its file, where the rows are those of several. */
  readonly file?: string;
  /** Where several rows are read as one: each of them, in their order. */
  readonly members?: readonly GoodRow[];
}

/** A row that the format itself makes unreadable. */
export interface BadRow {
  readonly line: number;
  readonly problem: string;
  readonly file?: string;
}

export interface ReaderOptions {
  /** Path to the list or map that holds the rows, for formats that nest. */
  readonly rows?: string | undefined;
  /** What stands between cells, for formats that have them; left out, what the format's name says. */
  readonly separator?: string | undefined;
}

/** A format. `rows` reads as a stream where the format allows it, and throws only when nothing can be read on. */
export interface Reader {
  readonly id: string;
  /** Endings of file names that mean this format, without the dot. */
  readonly endings: readonly string[];
  /** It reads the whole file into memory before the first row; such rows are kept for the next time round. */
  readonly whole?: true;
  /** Every row has the same fields, which the first line names. */
  readonly isTable?: true;
  rows(bytes: Readable, options: ReaderOptions): AsyncIterable<GoodRow | BadRow>;
}
