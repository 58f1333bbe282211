/** Hands a file to the browser's downloads. */
export function download(content: string | Blob, name: string, mime: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${mime};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after the click is done with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
