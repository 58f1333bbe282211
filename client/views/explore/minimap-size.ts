/** Px on screen. */
export const miniSize = { w: 156, h: 98 };
