/**
 * Addresses of the client's pages, declared once: the client's router reads them, and the server, which answers 404
 * elsewhere, and where there is no such thing as a page is about. `parameter` of its path or query names that by its id.
 */
interface PageOf {
  readonly name: string;
  readonly paths: readonly string[];
  readonly about?: PageSubject;
}
export interface PageSubject {
  readonly kind: 'tool' | 'capability' | 'family';
  readonly parameter: string;
}

export const pages = [
  { name: 'explore', paths: ['/', '/explore'] },
  { name: 'alternatives', paths: ['/alternatives'], about: { kind: 'tool', parameter: 'tool' } },
  { name: 'compare', paths: ['/compare'] },
  { name: 'capabilities', paths: ['/capabilities'] },
  { name: 'capability', paths: ['/capabilities/:id'], about: { kind: 'capability', parameter: 'id' } },
  { name: 'family', paths: ['/families/:id'], about: { kind: 'family', parameter: 'id' } },
  { name: 'search', paths: ['/search'] },
  { name: 'matches', paths: ['/matches'] },
  { name: 'method', paths: ['/method'] },
  { name: 'import', paths: ['/import'] },
  { name: 'duplicates', paths: ['/duplicates'] },
] as const satisfies readonly PageOf[];
export type PageName = (typeof pages)[number]['name'];
