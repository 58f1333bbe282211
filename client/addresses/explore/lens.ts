/**
 * Which results the opening map ranks tools by, as it stands in an address: `SOURCE`, with `~kind.KIND`, `~judge.JUDGE` and
 * `~context.CONTEXT` behind where the source alone does not say it; or `*`, the most compared tools whoever judged them.
 * A board is named by what names one on the matches screen (`board-asked.ts`); `~` and `%` in a judge's or context's name are
 * written `%7E` and `%25`.
 */
import { type BoardAsked, readBoardAsked } from '../board-asked.ts';

/** A rated board of a source, or the tools most compared in all sources. */
export type Lens = (BoardAsked & { readonly source: string }) | 'most-compared';

const mostCompared = '*';

/** What cannot be read is left out; without a source there is no lens. */
export function readLens(text: string): Lens | null {
  if (text === mostCompared) return 'most-compared';
  const [source = '', ...rest] = text.split('~');
  const after = (mark: string) => {
    const part = rest.find((one) => one.startsWith(mark));
    return part === undefined ? null : part.slice(mark.length).replace(/%7E/g, '~').replace(/%25/g, '%');
  };
  const asked = readBoardAsked({
    source,
    kind: after('kind.'),
    judge: after('judge.'),
    context: after('context.'),
  });
  return asked.source === null ? null : { ...asked, source: asked.source };
}

/** The value of the key, as it may stand in a query. */
export function printLens(lens: Lens): string {
  if (lens === 'most-compared') return mostCompared;
  const { source, kind, judge, context } = lens;
  const parts = [
    source,
    kind !== null && `kind.${kind}`,
    judge !== null && `judge.${written(judge)}`,
    context !== null && `context.${written(context)}`,
  ];
  return parts.filter((part) => typeof part === 'string').join('~');
}

const written = (text: string) => encodeURIComponent(text.replace(/%/g, '%25').replace(/~/g, '%7E'));

/** What a lens asks of the server: null where no board is meant, nothing named where it is the one with most evidence. */
export function boardAsked(lens: Lens | null): Partial<BoardAsked> | null {
  return lens === 'most-compared' ? null : (lens ?? {});
}
