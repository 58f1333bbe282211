/** One file that opens anywhere without a server: the picture, its tables and the evidence, with a small viewer. */
import type { Palette } from '../../graph/scene/palette.ts';
import { counted } from '../../words/numbers.ts';
import { drawingSvg } from '../../graph/svg/drawing-svg.ts';
import type { Take } from '../take.ts';
import { attributes, escapeXml } from '#contract/formats/xml.ts';
import { dataOf, jsonForScript } from './data-of.ts';
import type { PairEvidence } from './evidence.ts';
import { edgesTable, nodesTable, sourcesList } from './tables.ts';

/** The texts of the page's style sheet and of its viewer. */
export interface PageParts {
  readonly style: string;
  readonly script: string;
}

/** Colours stay names, so that the page has both themes. */
const tokens: Palette = (token) => `var(--${token})`;

/** Forbids every request; the one script and the styles are the page's own. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function pageHtml(
  take: Take,
  evidence: readonly PairEvidence[],
  { style, script }: PageParts,
): string {
  const { pairs, nodes, box } = drawingSvg(take.drawing, tokens);
  const data = dataOf(take, evidence, box);
  const held = data.pairs.reduce((sum, { entries }) => sum + entries.length, 0);
  const facts = [
    take.groups.length > 0 && counted(take.groups.length, 'group'),
    take.nodes.length > 0 && counted(take.nodes.length, 'node'),
    take.pairs.length > 0 && counted(take.pairs.length, 'edge'),
    held > 0 && `${counted(held, 'ledger entry', 'ledger entries')} with their sources`,
  ].filter((fact) => fact !== false);
  const view = `${box.x} ${box.y} ${box.w} ${box.h}`;
  const title = escapeXml(take.title);
  const from = attributes({ href: take.address, rel: 'noreferrer' });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<div class="about"><h1>${title}</h1>
<p>${escapeXml(facts.join(', '))}. Made on <time>${escapeXml(take.date)}</time> from <a${from}>this view</a>.</p></div>
<div class="tools" id="tools" hidden></div>
</header>
<main>
<section id="graph" aria-label="Graph">
<svg id="map" xmlns="http://www.w3.org/2000/svg"${attributes({ viewBox: view })} role="img" aria-label="The graph; the tables below tell the same">
<g id="world"><g id="pairs">
${pairs}
</g><g id="nodes">
${nodes}
</g></g>
</svg>
</section>
<section id="tables" aria-label="Tables">
${nodesTable(take)}
${edgesTable(take)}
</section>
<section id="sources" aria-label="Sources">
<h2>Sources</h2>
${sourcesList(take)}
</section>
<aside id="details" aria-label="Details" tabindex="-1" hidden></aside>
</main>
<p id="said" role="status" class="unseen"></p>
<script type="application/json" id="data">${jsonForScript(data)}</script>
<script>${script.replaceAll('</script', String.raw`<\/script`)}</script>
</body>
</html>
`;
}
