/** Why one row cannot become a fact; the row is reported and left out, the rest goes in. */
export class RowProblem extends Error {
  override readonly name = 'RowProblem';
}
