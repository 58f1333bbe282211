/** What follows a ":" and names a size, so that it is part of the model and not a way of serving it. */
const size = /^[ae]?\d+(\.\d+)?[bmt](?![a-z0-9])/;

/**
 * A key or a name reduced for comparison: `Qwen: Qwen3.5-27B` and `alibaba/qwen3.5-27b` both give `qwen3.5-27b`.
 * Taken off: a path in front (`vendor/`), a leading `Vendor: `, a serving note behind (`@together`, `:free`), case,
 * and the difference between spaces, underscores and dashes. Kept, because they can tell two tools apart: dots,
 * dates and versions (`@20251001` becomes `-20251001`), sizes (`:8b` becomes `-8b`), the scope of a package
 * (`@scope/sdk` becomes `scope-sdk`) and every other mark. Folding twice changes nothing. A text of which nothing
 * would be left is only trimmed and put in lower case.
 */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFC').trim();
  const folded = plain
    .replace(/^@([^\s/@]+)\/(?=[^\s/@]+$)/u, '$1-')
    .replace(/^[^\s:/]+(?: [^\s:/]+)*:\s+/u, '')
    .replace(/^\S*\//u, '')
    .replace(/@(?=\d)/gu, '-')
    .replace(/@.*$/su, '')
    .replace(/:(.*)$/su, (_, note: string) => (size.test(note) ? `-${note}` : ''))
    .replace(/[\s_/:-]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return folded === '' ? plain : folded;
}
