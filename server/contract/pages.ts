/** Addresses of the client's pages, declared once: the client's router reads them, and the server, which answers 404 elsewhere. */
export const pages = [
  { name: 'explore', paths: ['/', '/explore'] },
  { name: 'alternatives', paths: ['/alternatives'] },
  { name: 'compare', paths: ['/compare'] },
  { name: 'capabilities', paths: ['/capabilities'] },
  { name: 'capability', paths: ['/capabilities/:id'] },
  { name: 'family', paths: ['/families/:id'] },
  { name: 'search', paths: ['/search'] },
  { name: 'import', paths: ['/import'] },
  { name: 'duplicates', paths: ['/duplicates'] },
] as const;
export type PageName = (typeof pages)[number]['name'];
