import script from 'script:../viewer/run.ts';
import theme from '../../theme.css?inline';
import type { Exporter } from '../exporter.ts';
import { evidenceOf } from './evidence.ts';
import style from './page.css?inline';
import { pageHtml } from './page-html.ts';

export const page: Exporter = {
  id: 'page',
  label: 'Page with evidence (HTML)',
  note: 'one file that opens offline',
  extension: '.html',
  mime: 'text/html',
  make: async (take, work) =>
    pageHtml(take, await evidenceOf(take.pairs, work), { style: `${theme}${style}`, script }),
};
