/** Runs inside a saved page; what is in focus is the part of the address behind #. */
import type { PageData } from '../page/page-data.ts';
import { nodeDetails, pairDetails, startDetails } from './details.ts';
import { element } from './element.ts';
import { found, graphOf } from './graph.ts';
import { actOnKey } from './keys.ts';
import { makeSortable } from './sortable.ts';
import { stageOf } from './stage.ts';
import { themeButton, type View, viewButtons, views, zoomButtons } from './tools.ts';

/** Brings the saved page in `document` to life. Throws when a part of it is missing. */
export function view(): void {
  // Our own exporter wrote it into this very file.
  const data: PageData = JSON.parse(part('data').textContent);
  const graph = graphOf(data);
  const svg = document.querySelector<SVGSVGElement>('svg#map');
  if (!svg) throw new Error('The page has no graph.');
  const [tools, details, said] = [part('tools'), part('details'), part('said')];

  const focus = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    return graph.node(id) || graph.pair(id) ? id : null;
  };
  const go = (id: string | null) => {
    if (id !== focus()) location.hash = encodeURIComponent(id ?? '');
  };
  const stage = stageOf(svg, graph, go);
  const choose = viewButtons((to) => show(to));
  const show = (to: View) => {
    document.body.dataset['view'] = to;
    for (const { id } of views) part(id).hidden = id !== to;
    choose.press(to);
  };
  const follow = () => {
    const id = focus();
    const [node, pair] = [graph.node(id ?? ''), graph.pair(id ?? '')];
    if (id !== null && document.body.dataset['view'] !== 'graph') show('graph');
    stage.mark(id);
    if (node) stage.reveal(node.ref);
    details.replaceChildren(
      ...(node ? nodeDetails(graph, node) : pair ? pairDetails(graph, pair) : startDetails(graph)),
    );
    details.scrollTop = 0;
    said.textContent = details.querySelector('h2')?.textContent ?? '';
  };

  const find = element('input', {
    type: 'search',
    'aria-label': 'Find in this graph',
    placeholder: 'Find in this graph ( / )',
  });
  let turn = 0;
  const search = () => {
    const refs = found(graph, find.value);
    turn = 0;
    stage.markFound(refs);
    said.textContent = find.value.trim() === '' ? '' : `${refs.length} found`;
  };
  find.addEventListener('input', search);
  find.addEventListener('keydown', ({ key }) => {
    const refs = found(graph, find.value);
    if (key === 'Enter' && refs.length > 0) {
      go(refs[turn % refs.length] ?? null);
      turn += 1;
    }
    if (key === 'Escape') {
      find.value = '';
      search();
    }
  });
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (actOnKey(event.key, focus(), graph, stage, go)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target === find) return;
    event.preventDefault();
    find.focus();
  });
  window.addEventListener('hashchange', follow);

  svg.setAttribute('tabindex', '0');
  svg.setAttribute('role', 'application');
  svg.setAttribute('aria-label', `Graph of ${data.nodes.length} nodes; arrow keys go from node to node`);
  tools.append(find, ...choose.buttons, themeButton());
  tools.hidden = false;
  details.hidden = false;
  part('graph').append(zoomButtons(stage));
  for (const table of document.querySelectorAll('table')) makeSortable(table);
  show('graph');
  stage.open();
  follow();
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part "${id}".`);
  return found;
}
