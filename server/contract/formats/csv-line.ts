/**
 * A line of CSV as RFC 4180 has it, for every table that is written: on the server and in the browser. Pure.
 */
export type CsvCell = string | number | boolean | null | undefined;

/** With its CRLF. A text that a spreadsheet would compute gets a ' in front. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? harmless(cell) : String(cell);
  // Semicolons and tabs part cells for spreadsheets that are set up so: what stands behind one must not begin a cell.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs what begins with one of these, in full width too, also behind blanks and line ends of any script;
 * the apostrophe makes it a text. Numbers of ours are left alone.
 */
function harmless(text: string): string {
  return /^[\s\u200B\u2060\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫\t\r\n]/u.test(text) ? `'${text}` : text;
}
