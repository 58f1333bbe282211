import { visibleText } from '../visible-text.ts';
import { type GraphFormat, type Keys, type Values, wordsOf } from './graph-format.ts';
import { attributes, escapeXml } from './xml.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';
const schema = `${namespace} ${namespace}/1.0/graphml.xsd`;
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** GraphML, as Gephi, yEd, Cytoscape and NetworkX read it. */
export const graphml: GraphFormat = {
  id: 'graphml',
  label: 'Graph (GraphML)',
  hint: 'for Gephi, yEd, Cytoscape, NetworkX',
  mediaType: 'application/graphml+xml',
  ending: '.graphml',
  start: (about, id, nodeKeys, edgeKeys) =>
    `${[
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<graphml${attributes({ xmlns: namespace, 'xmlns:xsi': instance, 'xsi:schemaLocation': schema })}>`,
      `<desc>${shown(about)}</desc>`,
      ...declared('node', nodeKeys),
      ...declared('edge', edgeKeys),
      `<graph${attributes({ id, edgedefault: 'undirected' })}>`,
    ].join('\n')}\n`,
  node: (id, values) => `<node${attributes({ id: visibleText(id) })}>${data('node', values)}</node>\n`,
  between: '',
  edge: ({ id, from, to, directed }, values) => {
    const ends = { source: visibleText(from), target: visibleText(to), directed: directed ? 'true' : null };
    return `<edge${attributes({ id, ...ends })}>${data('edge', values)}</edge>\n`;
  },
  end: '</graph>\n</graphml>\n',
};

type Part = 'node' | 'edge';
const keyOf = (part: Part, name: string): string => `${part === 'node' ? 'n' : 'e'}_${name}`;

const declared = (part: Part, keys: Keys): readonly string[] =>
  Object.entries(keys).map(
    ([name, type]) =>
      `<key${attributes({ id: keyOf(part, name), for: part, 'attr.name': name, 'attr.type': type })}/>`,
  );

const data = (part: Part, values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => {
      if (value === null) return '';
      return `<data${attributes({ key: keyOf(part, name) })}>${shown(wordsOf(value))}</data>`;
    })
    .join('');

const shown = (text: string): string => escapeXml(visibleText(text));
