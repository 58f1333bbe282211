/** Of all corrections that are being made or undone. By itself: every screen says that one holds, few make one. */
export const correctingKey = ['correcting'];
