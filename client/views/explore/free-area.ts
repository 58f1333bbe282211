import type { Box } from '../../graph/scene/box.ts';
import type { Form } from '../../explore/form.ts';
import type { Insets } from '../../graph/canvas/viewport.ts';
import type { FreeArea } from './use-base-layout.ts';
import { miniSize } from './minimap-size.ts';

/** What the cards over the canvas cover, px. On a phone the sheet covers the lower part by its own height. */
const cards = {
  margin: 24,
  /** The row of search, filters and looks at the top. */
  head: 70,
  /** The row of the trail and the zoom buttons, with its distance to the edge. */
  foot: 74,
  /** As it opens; with many classes it is higher. */
  legend: { w: 224, h: 250 },
  /** With the row of buttons under it. */
  minimap: { w: miniSize.w + 26, h: miniSize.h + 80 },
};
/** The minimap's own style hides it on smaller screens. */
const minForMinimap = { w: 1100, h: 620 };

interface Covering {
  /** Px of the sheet. */
  readonly sheet: number;
  /** Px of the legend, 0 for none; as it opens when that is not known. */
  readonly legend?: number;
}

/** What is covered on a page of this form. */
export function insetsOf(
  form: Form,
  window: { readonly innerWidth: number; readonly innerHeight: number },
  { sheet, legend }: Covering,
): Insets {
  if (form === 'sheet') return narrowInsets(sheet);
  return form === 'side' ? sideInsets(legend) : wideInsets(window, legend);
}

/** A row of buttons at the top and one at the bottom, the handle of the details at the right. */
function sideInsets(legend = 0): Insets {
  const { w } = cards.legend;
  // Closed it is one of the row of buttons.
  const open = legend > 60;
  return {
    top: 54,
    right: 32,
    bottom: 58,
    left: 12,
    corners: open ? [{ side: 'left', w: w + 8, h: legend + 8 }] : [],
  };
}

/** What is covered on a wide page whose window has this size; `legend` is the card's height, 0 for none. */
function wideInsets(
  window: { readonly innerWidth: number; readonly innerHeight: number },
  legend = cards.legend.h,
): Insets {
  const { margin, head, foot, minimap } = cards;
  const mini = window.innerWidth > minForMinimap.w && window.innerHeight > minForMinimap.h;
  return {
    top: head,
    right: margin,
    bottom: foot,
    left: margin,
    corners: [
      ...(legend > 0 ? [{ side: 'left' as const, w: cards.legend.w + margin, h: legend + margin }] : []),
      ...(mini ? [{ side: 'right' as const, ...minimap }] : []),
    ],
  };
}

/** Two rows of buttons at the top, the sheet at the bottom. */
const narrowInsets = (sheet: number): Insets => ({
  top: 104,
  right: 10,
  bottom: sheet + 10,
  left: 10,
});

/** The area the opening map is laid out in. Steps of 40 px, so that windows of about one size show one picture. */
export function freeArea(width: number, height: number, insets: Insets): FreeArea {
  const inner = (size: number, a: number, b: number) => Math.max(240, Math.floor((size - a - b) / 40) * 40);
  const area = { w: inner(width, insets.left, insets.right), h: inner(height, insets.top, insets.bottom) };
  const walls = (insets.corners ?? []).flatMap(({ side, w, h }): readonly Box[] => {
    const own = { w: w - insets[side], h: h - insets.bottom };
    const x = (area.w - own.w) / 2;
    return own.h > 0 ? [{ ...own, x: side === 'left' ? -x : x, y: (area.h - own.h) / 2 }] : [];
  });
  return { area, walls };
}
