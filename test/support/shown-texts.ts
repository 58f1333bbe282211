/** Texts that people read: literals and text of elements in source code, without comments, imports and single lower-case words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { projectRoot } from '../../server/project-root.ts';

export interface ShownText {
  readonly text: string;
  /** `client/app.tsx:12` */
  readonly at: string;
}

/** @param folders relative to the project */
export function shownTexts(...folders: readonly string[]): ShownText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => textsIn(join(projectRoot, folder, path))),
  );
}

/** Where nothing of it is read by people: what is imported, and the types that literals make. */
const passedOver: ReadonlySet<unknown> = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSLiteralType',
]);

function textsIn(path: string): ShownText[] {
  const code = readFileSync(path, 'utf8');
  const found: ShownText[] = [];
  const take = (text: unknown, start: unknown) => {
    if (typeof text !== 'string' || typeof start !== 'number') return;
    const line = code.slice(0, start).split('\n').length;
    if (isProse(text)) found.push({ text, at: `${relative(projectRoot, path)}:${line}` });
  };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, value, start, ...rest } = Object.fromEntries(Object.entries(node));
    if (passedOver.has(type)) return;
    if (type === 'Literal' || type === 'JSXText') take(value, start);
    else if (type === 'TemplateElement') take(Object(value)['cooked'], start);
    else walk(value);
    walk(Object.values(rest));
  };
  walk(parseSync(path, code).program);
  return found;
}

/** Words with a space between them, or one that begins with a capital; the rest are names in code. */
const isProse = (text: string): boolean => /\p{L}\s+\p{L}/u.test(text) || /^\s*\p{Lu}\p{Ll}+\s*$/u.test(text);
