import type { RowKey } from '#contract/compare.ts';

/** A cell of the table. */
export interface CellName {
  readonly row: RowKey;
  readonly tool: string;
}

/** Which cells a sentence of the verdict lights while it is pointed at, focused or kept by a press. */
export interface Light {
  readonly cells: readonly CellName[];
  readonly kept: string | null;
  /** Lights cells until the pointer or the focus leaves; null puts out what was lit so. */
  point(cells: readonly CellName[] | null): void;
  /** Keeps a sentence's cells lit, or lets go of them when they are kept already. */
  keep(sentence: string, cells: readonly CellName[]): void;
}

export function isLit(light: Light, row: RowKey, tool: string): boolean {
  return light.cells.some((cell) => cell.row === row && cell.tool === tool);
}
