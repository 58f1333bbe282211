/** A product named in a sentence. */
export interface Mention {
  readonly name: string;
  /** Offset of its first character, and of the first one after it. */
  readonly start: number;
  readonly end: number;
}

/** Words that are written like names and name no product: formats, languages, parts of models. */
const terms = new Set(
  `AI ANN API APIs CI CD CLI CLIP CNN CPU CPUs CRUD CSS CSV CUDA DSL English FP16 GB GPU GPUs GUI HTML HTTP HTTPS I/O IDE
   IDEs INT8 IoT JavaScript JS JSON JWT KB LLM LLMs LoRA LoRAs MB MCP ML NLP OAuth OCR ORM PDF PII Python QA RAG RAM RBAC
   REST RL RNN RPC SaaS SDK SDKs SQL SSE SSH SSO TB Transformer Transformers TTS TypeScript U-Net UI UNet URL VAE VM VRAM
   WebSocket WebSockets XML YAML`.split(/\s+/u),
);
const word = /[\p{L}@][\p{L}\p{N}.@_+#/-]*[\p{L}\p{N}+#]|\p{L}|\d+(?:\.\d+)*[\p{L}]{0,2}(?![\p{L}\p{N}])/gu;
const sizes = /^ \(\d+(?:\.\d+)?[BM](?:\/\d+(?:\.\d+)?[BM])*\)/u;

/**
 * Finds the products a sentence names: the known names first, the longest before one that is part of it, then whatever
 * is written like a name (capitals, with the version and the sizes behind it) and is none of the usual terms.
 */
export function namesInProse(text: string, known: readonly string[]): Mention[] {
  const found = knownNames(text, known);
  const isTaken = (start: number, end: number) => found.some((one) => start < one.end && one.start < end);
  const words = [...text.matchAll(word)].map(({ index, 0: value }) => ({
    value,
    start: index,
    end: index + value.length,
  }));
  for (let i = 0; i < words.length; i += 1) {
    const run = runFrom(words, i, text);
    i += Math.max(run.length - 1, 0);
    const name = nameOf(run, text);
    if (name !== undefined && !isTaken(name.start, name.end)) found.push(name);
  }
  return found.sort((a, b) => a.start - b.start);
}

function knownNames(text: string, known: readonly string[]): Mention[] {
  const longest = [...new Set(known)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (longest.length === 0) return [];
  const names = longest.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}]|[.-]\\p{N})`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
}

interface Word {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Words side by side, from this one, that are written like parts of one name. */
function runFrom(words: readonly Word[], from: number, text: string): Word[] {
  const run: Word[] = [];
  for (const one of words.slice(from)) {
    const before = run.at(-1);
    const gap = before === undefined ? ' ' : text.slice(before.end, one.start);
    const isPart = /^\p{L}*\p{Lu}|^@/u.test(one.value) || (before !== undefined && /^\d/u.test(one.value));
    if (!isPart || (gap !== ' ' && gap !== ' & ')) break;
    run.push(one);
  }
  return run;
}

function nameOf(run: readonly Word[], text: string): Mention | undefined {
  const rest = run.slice(isNoPart(run, text) ? 1 : 0);
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.every(({ value }) => isTerm(value))) return undefined;
  // "raw PyTorch code" is a way of working, not a product weighed against this one.
  if (/\b(raw|plain|vanilla|pure|hand-written|handwritten|manual)\s$/u.test(text.slice(0, first.start)))
    return undefined;
  const suffix =
    /-(?:based|powered|style|like|only|native|compatible|specific)$/u.exec(last.value)?.[0].length ?? 0;
  const end = last.end - suffix;
  const behind = sizes.exec(text.slice(end))?.[0] ?? '';
  return { name: text.slice(first.start, end) + behind, start: first.start, end: end + behind.length };
}

/** A plain word at the start of a sentence has its capital from there: alone, or as a word that leads up to a name. */
function isNoPart([first, second]: readonly Word[], text: string): boolean {
  if (first === undefined || !/^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u.test(first.value)) return false;
  if (!/(?:^|[.!?:;]\s+)$/u.test(text.slice(0, first.start))) return false;
  return second === undefined || leading.test(first.value);
}

const leading =
  /^(?:An?|And|As|Although|Beats|Both|But|Compared|Extends|For|If|In|Integrates|It|Its|Like|Matches|No|Not|Only|Or|Outperforms|Over|Provides|Replaces|Requires|Similar|Supports|Than|That|The|These|This|Though|Unlike|Uses?|Using|Versus|When|Where|Whereas|While|With|Without|\p{L}+er)$/u;

function isTerm(value: string): boolean {
  if (terms.has(value) || /^\d/u.test(value)) return true;
  return value
    .split(/[-/]/u)
    .every((part) => terms.has(part) || /^\p{Lu}{2,5}s?$/u.test(part) || /^\p{Ll}+$/u.test(part));
}
