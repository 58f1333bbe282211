/**
 * How a match of two tools ends by Davidson's model: won, tied and lost as e^(d/2) : ν : e^(-d/2), d being the difference of
 * their log strengths. Pure.
 */

/** Of a match of two tools whose log strengths differ by d. */
export interface Chances {
  readonly win: number;
  readonly tie: number;
  readonly loss: number;
}

export function chancesOf(d: number, ties: number): Chances {
  const [up, down] = [Math.exp(d / 2), Math.exp(-d / 2)];
  const sum = up + down + ties;
  return { win: up / sum, tie: ties / sum, loss: down / sum };
}

/** The share of points to be expected, a tie as half. */
export const expectedShare = (d: number, ties: number): number => {
  const { win, tie } = chancesOf(d, ties);
  return win + tie / 2;
};
