export interface GroupedTool {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly vendor: string | null;
  readonly categories: readonly string[];
  /** What it is used for, its main function first; the area is null where no source says one. */
  readonly functions: readonly { readonly name: string; readonly area: string | null }[];
  readonly timesMatched: number;
}

export interface GroupEdge {
  /** Tool ids. */
  readonly a: string;
  readonly b: string;
  /** Matches, more than 0. */
  readonly strength: number;
}
