/** The mark of each type: a glyph on a disc (tools) or in a hexagon (capabilities), so that colour is never alone. */
import type { CapabilityKind, ToolType } from '#contract/vocabulary.ts';
import type { ColourToken } from './colours.ts';

interface TypeMark {
  readonly colour: ColourToken;
  /** SVG path data in a 16 x 16 box, drawn inside the middle 8 x 8. */
  readonly glyph: string;
}

const capabilityMark: TypeMark = { colour: 'muted', glyph: '' };

const marks: Record<ToolType | CapabilityKind, TypeMark> = {
  model: { colour: 'hue-1', glyph: 'M8 4.3 12 11.2H4Z' },
  repository: { colour: 'hue-5', glyph: 'M4.8 4.8h6.4v6.4H4.8Z' },
  product: { colour: 'hue-2', glyph: 'M8 4.4a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2Z' },
  agent: { colour: 'hue-3', glyph: 'M8 3.6 9.3 6.7 12.4 8 9.3 9.3 8 12.4 6.7 9.3 3.6 8 6.7 6.7Z' },
  'mcp-server': {
    colour: 'hue-6',
    glyph: 'M5.4 4h1.4v2.4h2.4V4h1.4v2.4h.8v2.4L9 10.6V12H7v-1.4L4.6 8.8V6.4h.8Z',
  },
  api: {
    colour: 'hue-4',
    glyph: 'M6.6 4.2 3.6 8l3 3.8 1.2-.9L5.6 8l2.2-2.9ZM9.4 4.2 8.2 5.1 10.4 8l-2.2 2.9 1.2.9 3-3.8Z',
  },
  library: {
    colour: 'hue-7',
    glyph: 'M4.4 4.2h1.9v7.6H4.4ZM7.1 4.2H9v7.6H7.1ZM10 4.9l1.6-.5 1.4 7-1.7.4Z',
  },
  extension: { colour: 'other', glyph: 'M7.1 4.2h1.8v2.9h2.9v1.8H8.9v2.9H7.1V8.9H4.2V7.1h2.9Z' },
  dataset: { colour: 'other', glyph: 'M4.4 4.4h7.2v1.8H4.4ZM4.4 7.1h7.2v1.8H4.4ZM4.4 9.8h7.2v1.8H4.4Z' },
  benchmark: { colour: 'other', glyph: 'M4.2 8.4h2v3.4h-2ZM7 6.4h2v5.4H7ZM9.8 4.2h2v7.6h-2Z' },
  workflow: { colour: 'other', glyph: 'M4 6.6h4.2V4.2L12.2 8l-4 3.8V9.4H4Z' },
  prompt: { colour: 'other', glyph: 'M4 4.6h8v5.2H8.2L5.8 12V9.8H4Z' },
  app: {
    colour: 'other',
    glyph: 'M4.4 4.4h3.2v3.2H4.4ZM8.4 4.4h3.2v3.2H8.4ZM4.4 8.4h3.2v3.2H4.4ZM8.4 8.4h3.2v3.2H8.4Z',
  },
  cli: { colour: 'other', glyph: 'M4.2 5.2 5.3 4.2 9 8l-3.7 3.8-1.1-1L6.9 8ZM8.6 10.4h3.4v1.4H8.6Z' },
  framework: { colour: 'other', glyph: 'M4.2 4.2h7.6v7.6H4.2ZM5.9 5.9v4.2h4.2V5.9Z' },
  platform: {
    colour: 'other',
    glyph: 'M8 3.8 12.4 6 8 8.2 3.6 6ZM3.6 8.6 8 10.8l4.4-2.2v1.6L8 12.4 3.6 10.2Z',
  },
  skill: { colour: 'other', glyph: 'M9 3.6 4.8 8.8h2.5L6.8 12.4 11.2 7H8.6Z' },
  template: { colour: 'other', glyph: 'M4.8 3.8h4.4l2 2v6.4H4.8ZM6.2 7.4v1.2h3.6V7.4ZM6.2 9.6v1.2h3.6V9.6Z' },
  finetune: {
    colour: 'other',
    glyph: 'M4.2 5h4.2V4.2h1.4V5h2v1.2h-2V7H8.4v-.8H4.2ZM4.2 9.8h2V9h1.4v.8h4.2V11H7.6v.8H6.2V11h-2Z',
  },
  function: capabilityMark,
  quality: capabilityMark,
  technique: capabilityMark,
  modality: capabilityMark,
  property: capabilityMark,
  operation: capabilityMark,
};

export function markOf(type: ToolType | CapabilityKind): TypeMark {
  return marks[type];
}

/** Corner points of the capability's hexagon in a 16 x 16 box. */
export const hexagon = 'M4.6 3h6.8L15 8l-3.6 5H4.6L1 8Z';
