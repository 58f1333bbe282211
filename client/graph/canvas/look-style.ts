import type { Css, NodeSingular, StylesheetJson } from 'cytoscape';
import { dashes, type Form, ghostLooks, hexagonPoint, type Look, looks, type Paint } from '../scene/look.ts';
import type { Palette } from '../scene/palette.ts';

const classes = { pills: 'pill', discs: 'disc' } as const;
const kinds = ['tool', 'capability', 'more'] as const;

/** The scene's looks of one form as a style sheet: a rule a kind, and one for what is only mentioned. */
export function lookStyle(palette: Palette, form: Form): Extract<StylesheetJson, readonly unknown[]> {
  const all = `node.${classes[form]}`;
  return [
    ...kinds.map((kind) => ({
      selector: `${all}[kind = "${kind}"]`,
      style: { ...styleOf(looks[kind][form], palette), ...shapeOf(looks[kind][form], form) },
    })),
    { selector: `${all}[?ghost]`, style: styleOf(ghostLooks[form], palette) },
  ];
}

function styleOf({ fill, stroke, dashed, ink, italic }: Partial<Look>, palette: Palette): Css.Node {
  return {
    ...(fill && { 'background-color': painted(fill, palette) }),
    ...(stroke && { 'border-color': painted(stroke, palette) }),
    ...(dashed && { 'border-style': 'dashed', 'border-dash-pattern': [...dashes.outline] }),
    ...(ink && { color: palette(ink) }),
    ...(italic && { 'font-style': 'italic' }),
  };
}

const painted = (paint: Paint, palette: Palette) =>
  paint === 'tone' ? (node: NodeSingular) => palette(node.data('colour')) : palette(paint);

/** A circle is what a node is by default. */
function shapeOf({ shape }: Look, form: Form): Css.Node {
  if (shape === 'hexagon')
    return { shape: 'polygon', 'shape-polygon-points': (node: NodeSingular) => hexagon(node, form) };
  return shape === 'pill' ? { shape: 'round-rectangle', 'corner-radius': '20' } : {};
}

/** Flat; its points reach as deep as the scene says. */
function hexagon(node: NodeSingular, form: Form): string {
  const w = form === 'pills' ? node.data('w') : node.data('disc');
  const x = 1 - (2 * hexagonPoint(w, form)) / w;
  return `-1 0 ${-x} -1 ${x} -1 1 0 ${x} 1 ${-x} 1`;
}
