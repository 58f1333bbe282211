import type { MatchEntry } from '#contract/match.ts';
import type { Palette } from '../graph/scene/palette.ts';
import type { Take } from './take.ts';

/** What an exporter may need beyond the picture itself. */
export interface Work {
  /** The colours on screen. */
  readonly palette: Palette;
  /** The canvas as a PNG at twice its size, all of the picture. */
  image(): Promise<Blob>;
  /** At most `limit` entries between two nodes, with their exact number. Rejects when they cannot be read. */
  entries(a: string, b: string, limit: number): Promise<{ total: number; items: readonly MatchEntry[] }>;
  progress(done: number, total: number): void;
  readonly signal: AbortSignal;
}

export interface Exporter {
  readonly id: string;
  /** As on its button: `Picture (PNG)`. */
  readonly label: string;
  /** A few words on what it is good for. */
  readonly hint: string;
  /** The end of the file's name, with its dot; it may say more than the kind: `-edges.csv`. */
  readonly extension: string;
  readonly mime: string;
  /** The file's content. Rejects when a part cannot be read or the work is cancelled. */
  run(take: Take, work: Work): string | Blob | Promise<string | Blob>;
}
