import type { GraphCanvas } from '../graph/canvas/canvas.ts';
import type { Command } from './command.ts';

/** A command of the map's camera. */
function camera(
  id: string,
  about: string,
  keys: readonly string[],
  act: (camera: GraphCanvas['camera']) => void,
): Command {
  return {
    id,
    group: 'Map',
    label: () => about,
    about,
    keys,
    when: ({ canvas }) => canvas !== null,
    run: ({ canvas }) => canvas && act(canvas.camera),
  };
}

export const mapCommands: readonly Command[] = [
  camera('zoom-in', 'Zoom in', ['+', '='], (one) => one.zoomBy(1.25)),
  camera('zoom-out', 'Zoom out', ['-'], (one) => one.zoomBy(0.8)),
  camera('show-all', 'Show all of the map', ['0'], (one) => one.fit()),
];
