/** How a ladder's lines and words look, whatever draws them: colours by token, px at zoom 1. */
export const ladderLooks = {
  /** `half`: the line at one half, of the reference. */
  axis: { stroke: 'line', half: 'accent', dash: [5, 4], weight: 400 },
  /** `below`: px from the lowest disc's room to the middle of a maker's name. */
  maker: { font: 12, weight: 650, below: 14 },
  /** What stands below all of it in a picture taken away. */
  foot: { below: 36 },
  /** Px round the ladder that its words take: shares at the left, makers and foot below. */
  room: { left: 46, below: 48 },
  share: { weight: 650 },
} as const;
