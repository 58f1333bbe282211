/** Which rows of a file a rule made something of. A file is read once for each kind of fact, in the same order. */
export interface RowsTaken {
  /** Begins a reading of the file. */
  begin(): void;
  /** The next row, in the order of the file. @returns whether any reading so far made something of it */
  next(isTaken: boolean): boolean;
}

const minRows = 1024;

/** A bit a row would be slower to reach than a byte, and rows are read one by one. */
export function rowsTaken(): RowsTaken {
  let taken = new Uint8Array(minRows);
  let at = -1;
  return {
    begin() {
      at = -1;
    },
    next(isTaken) {
      at += 1;
      if (at === taken.length) {
        const longer = new Uint8Array(taken.length * 2);
        longer.set(taken);
        taken = longer;
      }
      if (isTaken) taken[at] = 1;
      return taken[at] === 1;
    },
  };
}
