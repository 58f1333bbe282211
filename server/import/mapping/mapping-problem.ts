/** A place in source.yaml: the names and indexes that lead to it. */
export type At = readonly (string | number)[];

/** What is wrong with a mapping, at a place in source.yaml. */
export class MappingProblem extends Error {
  override readonly name = 'MappingProblem';
  readonly at: At;

  constructor(message: string, at: At) {
    super(message);
    this.at = at;
  }
}

/** Why one row cannot become a fact; the row is reported and left out, the rest goes in. */
export class RowProblem extends Error {
  override readonly name = 'RowProblem';
}
