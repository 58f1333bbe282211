import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import * as matchCalls from '#contract/match.ts';
import { fetchCall } from '../../../api/api.ts';
import type { GraphCanvas } from '../../../graph/canvas/canvas.ts';
import { readPalette } from '../../../ui/read-palette.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import { sourcesQuery } from '../../../api/queries.ts';
import { download } from '../../../takeaway/download.ts';
import type { Exporter, Work } from '../../../takeaway/exporter.ts';
import { fileName } from '../../../takeaway/file-name.ts';
import { takeOf } from '../../../takeaway/take.ts';

interface Given {
  readonly picture: Picture;
  readonly canvas: GraphCanvas;
  readonly focus: readonly string[];
  readonly address: string;
}

export type Job =
  | { readonly state: 'idle' | 'cancelled' }
  | { readonly state: 'working'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'failed'; readonly why: string };

/** Makes a file and hands it over; one at a time, and what is not done when the panel closes is cancelled. */
export function useExport({ picture, canvas, focus, address }: Given) {
  const client = useQueryClient();
  const [job, setJob] = useState<Job>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (exporter: Exporter) => {
    const control = new AbortController();
    running.current = control;
    setJob({ state: 'working', done: 0, total: 0 });
    const palette = readPalette(document.body);
    const work: Work = {
      palette,
      image: () => canvas.image(palette),
      entries: (tool, against, limit) =>
        fetchCall(matchCalls.matches, { tool, against, limit }, control.signal),
      progress: (done, total) => !control.signal.aborted && setJob({ state: 'working', done, total }),
      signal: control.signal,
    };
    try {
      const sources = (await client.ensureQueryData(sourcesQuery())).items;
      const date = new Date().toISOString().slice(0, 10);
      const take = takeOf({ drawing: canvas.drawn(), picture, focus, sources, address, date });
      const content = await exporter.run(take, work);
      control.signal.throwIfAborted();
      const name = fileName(take, exporter.extension);
      download(content, name, exporter.mime);
      setJob({ state: 'done', name });
    } catch (error) {
      if (control.signal.aborted) setJob({ state: 'cancelled' });
      else setJob({ state: 'failed', why: error instanceof Error ? error.message : String(error) });
      // The others of its calls are of no use any more.
      control.abort();
    }
  };
  return { job, start, cancel: () => running.current?.abort() };
}
