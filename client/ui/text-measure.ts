import { graphFont, type Measure } from '../graph/scene/node-look.ts';

/** Measures with the fonts of the page; wait for `fontsReady` first. */
export function textMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font, weight, italic) => {
    if (!context) return text.length * font * 0.6;
    context.font = `${italic ? 'italic ' : ''}${weight} ${font}px ${graphFont}`;
    return context.measureText(text).width;
  };
}

/** Resolves when the label font is loaded, or cannot be: then the system's font is measured. */
export async function fontsReady(): Promise<void> {
  await Promise.allSettled([document.fonts.load('500 13px "Inter Variable"')]);
}
