import type { Exporter } from '../exporter.ts';
import { evidenceOf } from './evidence.ts';
import { type PageParts, pageHtml } from './page-html.ts';

export const page: Exporter = {
  id: 'page',
  label: 'Page with evidence (HTML)',
  hint: 'one file that opens offline',
  extension: '.html',
  mime: 'text/html',
  run: async (take, work) => pageHtml(take, await evidenceOf(take.pairs, work), await pageParts()),
};

/** Read when a page is made: the lists of what can be saved do not wait for the viewer. */
async function pageParts(): Promise<PageParts> {
  const [theme, style, script] = await Promise.all([
    import('../../ui/theme.css?inline'),
    import('./page.css?inline'),
    import('script:../viewer/run.ts'),
  ]);
  return { style: `${theme.default}${style.default}`, script: script.default };
}
