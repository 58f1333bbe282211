/** What was dropped, chosen or pasted, as it is sent. */
import { type ImportPlan, type ImportsBegun, importSource } from '#contract/imports.ts';
import { sendCall } from '../../../api/api.ts';

/** What a person says of a page that comes alone; what is left empty its title and today say. */
export interface AboutPage {
  readonly title: string;
  readonly licence: string;
  readonly url: string;
  readonly snapshot: string;
}

export const nothingSaid: AboutPage = { title: '', licence: '', url: '', snapshot: '' };

export type Sending =
  | { readonly kind: 'facts'; readonly label: string; readonly body: string }
  | {
      readonly kind: 'page';
      readonly label: string;
      readonly body: string | Blob;
      readonly about: AboutPage;
    }
  | { readonly kind: 'files'; readonly label: string; readonly files: readonly File[] };

/** A text begins with a brace where it is facts, and with anything else where it is a page; null for no text. */
export function sendingOfText(text: string, about: AboutPage): Sending | null {
  const first = text.trimStart().at(0);
  if (first === undefined) return null;
  if (first === '{') return { kind: 'facts', label: 'the pasted facts', body: text };
  return { kind: 'page', label: 'the pasted page', body: text, about };
}

/** One page alone is sent as a page, everything else by name. Files that systems leave about are left out. */
export function sendingOfFiles(found: readonly File[], about: AboutPage): Sending | null {
  const files = found.filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db');
  const [only] = files;
  if (only === undefined) return null;
  if (files.length === 1 && /\.(md|markdown|txt)$/i.test(only.name))
    return { kind: 'page', label: only.name, body: only, about };
  const label = files.length === 1 ? only.name : `${files.length} files`;
  return { kind: 'files', label, files };
}

/** What it would change. Throws an ApiError. */
export async function askPlan(sending: Sending, signal: AbortSignal): Promise<ImportPlan> {
  const answer = await send(sending, { dryRun: 'true' }, signal);
  if ('ids' in answer) throw new Error('The server began an import where a plan was asked for.');
  return answer;
}

/** Begins the imports; `force` applies what would be refused. Throws an ApiError. */
export async function begin({ sending, force }: { sending: Sending; force: boolean }): Promise<ImportsBegun> {
  const answer = await send(sending, { dryRun: 'false', force: force ? 'true' : 'false' });
  if (!('ids' in answer)) throw new Error('The server answered a plan where an import was asked for.');
  return answer;
}

type Wish = Readonly<Record<'dryRun', string>> & Readonly<Partial<Record<'force', string>>>;

function send(sending: Sending, wish: Wish, signal?: AbortSignal) {
  const more = signal === undefined ? {} : { signal };
  if (sending.kind === 'files') {
    const body = new FormData();
    for (const file of sending.files) body.append('files', file, file.name);
    return sendCall(importSource, wish, { body, ...more });
  }
  if (sending.kind === 'facts') return sendCall(importSource, wish, { body: sending.body, ...more });
  const { title, licence, url, snapshot } = sending.about;
  const said = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const about = { title: said(title), licence: said(licence), url: said(url), snapshot: said(snapshot) };
  const input = { ...wish, format: 'comparison-page', ...about };
  return sendCall(importSource, input, { body: sending.body, ...more });
}
