import type { Work } from '../../../client/takeaway/exporter.ts';
import { palette } from './taken.ts';

/** For exporters that only look at the view; asking for more fails. */
export function nothingToDo(): Work {
  const fail = () => Promise.reject(new Error('This exporter asks for nothing.'));
  const progress = () => {
    throw new Error('This exporter has nothing to count.');
  };
  return { palette, image: fail, entries: fail, progress, signal: new AbortController().signal };
}
