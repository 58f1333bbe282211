import type { Palette, PaletteToken } from '../graph/scene/palette.ts';

/** Resolves light-dark() by asking an element in the page; read again when the theme turns. */
export function readPalette(host: HTMLElement): Palette {
  const known = new Map<PaletteToken, string>();
  return (token) => {
    const seen = known.get(token);
    if (seen !== undefined) return seen;
    const probe = document.createElement('span');
    probe.style.color = `var(--${token})`;
    host.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    known.set(token, colour);
    return colour;
  };
}
