/** What a file of nodes and edges is, however it is written: for the whole graph and for what a screen shows. */
export type ValueType = 'string' | 'int' | 'double' | 'boolean';
export type Keys = Readonly<Record<string, ValueType>>;
/** A value by the name of its key; null is left out, and the words of a list are parted by blanks. */
export type Values = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export interface FileEdge {
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}

/** Keys `label`, `weight`, `x`, `y`, and of edges `relation` and `source_id`, mean the same in every format. */
export interface GraphFormat {
  /** As it is asked for on the command line and over HTTP. */
  readonly id: string;
  readonly label: string;
  /** What reads it. */
  readonly hint: string;
  readonly mediaType: string;
  /** Of file names, with the dot. */
  readonly ending: string;
  /** All before the first node. @param about what the file is, for people; the keys are of nodes and edges */
  start(about: string, id: string, nodeKeys: Keys, edgeKeys: Keys): string;
  node(id: string, values: Values): string;
  /** After the last node, before the first edge. */
  readonly between: string;
  edge(edge: FileEdge, values: Values): string;
  readonly end: string;
}

export const wordsOf = (value: NonNullable<Values[string]>): string =>
  typeof value === 'object' ? value.join(' ') : String(value);
