/** The "+N more" pills of a picture, each with how many neighbours of its node are not on the map in the end. */
import { neighboursOnMap } from './expansion.ts';
import type { More } from './picture.ts';
import type { Sketch } from './sketch.ts';

export function moresOf(sketch: Sketch): readonly More[] {
  return [...sketch.mores.values()]
    .filter(({ rest, told }) => rest || told.some((ref) => !sketch.nodes.has(ref) && !sketch.hidden.has(ref)))
    .map(({ id, ref, of, total }) => {
      const count = total === null ? null : Math.max(0, total - neighboursOnMap(sketch, ref, of).size);
      return { id, ref, of, count };
    })
    .filter(({ count }) => count !== 0);
}
