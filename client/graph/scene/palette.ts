import type { ColourToken } from '../../words/colours.ts';

export type PaletteToken =
  | ColourToken
  | 'canvas'
  | 'surface'
  | 'line'
  | 'ink'
  | 'accent'
  | 'accent-soft'
  | 'trails'
  | 'trails-soft'
  | 'on-accent'
  | 'edge';

/** A token's colour in a form a canvas takes. */
export type Palette = (token: PaletteToken) => string;
