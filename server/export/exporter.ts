/** What a way of taking everything out is. */
import type { Database } from '../database/driver.ts';

export interface ExportOptions {
  /** Leave out where a fact stands and in which place of a list: what reading the same data in another order changes. */
  readonly factsOnly: boolean;
}

export interface ExportPart {
  /** The name of its file, where there are several parts. */
  readonly name: string;
  /** The text, in pieces; nothing is held but a page of the database. */
  text(db: Database, options: ExportOptions): AsyncGenerator<string>;
}

export interface Exporter {
  readonly id: string;
  readonly summary: string;
  readonly mediaType: string;
  /** Of file names, with the dot. */
  readonly ending: string;
  /** More than one part is a folder of files. */
  readonly parts: readonly [ExportPart, ...ExportPart[]];
}
