/** How a ladder's lines and words look, whatever draws them: colours by token, px at zoom 1. */
export const ladderLooks = {
  /** `half`: the line at one half, of the reference. */
  axis: { stroke: 'line', half: 'accent', dash: [5, 4], weight: 400 },
  /** `below`: px from the lowest disc's room to the middle of a maker's name. */
  maker: { font: 12, weight: 650, below: 14 },
  share: { weight: 650 },
} as const;
