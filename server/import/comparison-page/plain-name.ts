/** Beyond it, a text is no name; cleaning it would cost more than it tells. */
const maxNameLength = 2000;
/** Marks that close what they open, and what stands between them. An underscore inside a word is part of the word. */
const pairs: readonly RegExp[] = [
  /!?\[(?<text>(?:[^[\]]|\[[^[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/gu,
  /(?<!`)(?<mark>`+)(?!`)\s?(?<text>.+?)\s?(?<!`)\k<mark>(?!`)/gu,
  /<(?<tag>[a-z][a-z0-9-]*)(?:\s[^<>]*)?>(?<text>.*?)<\/\k<tag>\s*>/giu,
  /(?<![\p{L}\p{N}*])(?<mark>\*{1,3})(?![\s*])(?<text>[^*]+?)(?<![\s*])\k<mark>(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])(?<mark>_{1,3})(?![\s_])(?<text>.+?)(?<![\s_])\k<mark>(?![\p{L}\p{N}_])/gu,
  /(?<!~)(?<mark>~~)(?![\s~])(?<text>.+?)(?<![\s~])\k<mark>(?!~)/gu,
];
const alone = /\s*<(?:br|wbr|hr|img)(?:\s[^<>]*)?\/?>\s*/giu;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * A name without the Markdown and HTML around it or in it: only marks that are paired, and the entities of HTML. What
 * opens and never closes is part of the name, such as in "![Star History Chart".
 */
export function plainName(text: string): string {
  if (text.length > maxNameLength) return text.trim();
  let plain = text.replaceAll(alone, ' ');
  for (let before = ''; before !== plain;) {
    before = plain;
    for (const pair of pairs) plain = plain.replaceAll(pair, '$<text>');
  }
  // Last, and once: what an entity stands for is no mark.
  return plain.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/giu, decoded).trim();
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 31 ? String.fromCodePoint(code) : whole;
}
