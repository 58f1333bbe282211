import { visibleText } from '../visible-text.ts';
import { type GraphFormat, type Keys, type Values, wordsOf } from './graph-format.ts';
import { attributes, escapeXml } from './xml.ts';

const namespaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
/** What GEXF calls them. */
const types = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const;
/** These have attributes or elements of their own. */
const ownOfNodes = new Set(['label', 'x', 'y']);
const ownOfEdges = new Set(['weight']);

/** GEXF 1.3, as Gephi reads and writes it: places and weights are its own, the rest are attributes. */
export const gexf: GraphFormat = {
  id: 'gexf',
  label: 'Graph (GEXF)',
  hint: 'for Gephi and Gephi Lite, with places',
  mediaType: 'application/gexf+xml',
  ending: '.gexf',
  start: (about, id, nodeKeys, edgeKeys) =>
    `${[
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<gexf${attributes(namespaces)}>`,
      `<meta><creator>Match Graph Explorer</creator><title>${shown(id)}</title><description>${shown(about)}</description></meta>`,
      '<graph mode="static" defaultedgetype="undirected">',
      ...declared('node', nodeKeys, ownOfNodes),
      ...declared('edge', edgeKeys, ownOfEdges),
      '<nodes>',
    ].join('\n')}\n`,
  node: (id, values) =>
    `<node${attributes({ id: visibleText(id), label: textOf(values, 'label') })}>` +
    `${attributesOf(values, ownOfNodes)}${placeOf(values)}</node>\n`,
  between: '</nodes>\n<edges>\n',
  // Edges of one kind between the same two would be read as one: there is one a relation and source.
  edge: ({ id, from, to, directed }, values) =>
    `<edge${attributes({
      id: id === undefined ? null : visibleText(id),
      source: visibleText(from),
      target: visibleText(to),
      type: directed ? 'directed' : 'undirected',
      kind: ['relation', 'source_id'].flatMap((name) => textOf(values, name) ?? []).join(' '),
      weight: textOf(values, 'weight'),
    })}>${attributesOf(values, ownOfEdges)}</edge>\n`,
  end: '</edges>\n</graph>\n</gexf>\n',
};

const declared = (of: 'node' | 'edge', keys: Keys, own: ReadonlySet<string>): readonly string[] => [
  `<attributes class="${of}">`,
  ...Object.entries(keys)
    .filter(([name]) => !own.has(name))
    .map(([name, type]) => `<attribute${attributes({ id: name, title: name, type: types[type] })}/>`),
  '</attributes>',
];

function attributesOf(values: Values, own: ReadonlySet<string>): string {
  const all = Object.keys(values).flatMap((name) => {
    const value = own.has(name) ? null : textOf(values, name);
    return value === null ? [] : [`<attvalue${attributes({ for: name, value })}/>`];
  });
  return all.length === 0 ? '' : `<attvalues>${all.join('')}</attvalues>`;
}

function placeOf(values: Values): string {
  const [x, y] = [textOf(values, 'x'), textOf(values, 'y')];
  return x === null || y === null ? '' : `<viz:position${attributes({ x, y, z: '0' })}/>`;
}

function textOf(values: Values, name: string): string | null {
  const value = values[name] ?? null;
  return value === null ? null : visibleText(wordsOf(value));
}

const shown = (text: string): string => escapeXml(visibleText(text));
