import { type MouseEvent, useRef } from 'react';
import type { Alternative } from '#contract/alternatives.ts';
import type { ToolSummary } from '#contract/tool.ts';
import { useKeysInside } from '../../../ui/use-keys-inside.ts';
import { edgeWidth } from '../../../graph/scene/drawing.ts';
import { lookOfPair } from '../../../graph/scene/look.ts';
import type { Measure } from '../../../graph/scene/node-look.ts';
import { counted } from '../../../words/numbers.ts';
import { typeName } from '../../../words/words.ts';
import { atTool } from '../moves.ts';
import { percent } from '../parts/score-parts.ts';
import { useShown } from '../shown-context.ts';
import { type GraphLabel, graphLabel } from './graph-label.ts';
import { GraphPill } from './graph-pill.tsx';
import { graphPlaces, lowestRing } from './graph-places.ts';
import { nextRound } from './next-round.ts';
import styles from './alternatives-graph.module.css';

interface Props {
  readonly tool: ToolSummary;
  readonly items: readonly Alternative[];
  /** Px. */
  readonly width: number;
  /** Short names: what is told below says them whole. */
  readonly narrow: boolean;
  readonly measure: Measure;
  /** Id of the alternative that is told of. */
  readonly pointed: string | null;
  readonly onPoint: (id: string) => void;
}

const rings = [0.75, 0.5, 0.25, 0];

/** A drawing of links: each alternative opens its own alternatives; arrows go round. */
export function GraphDrawing({ tool, items, width, narrow, measure, pointed, onPoint }: Props) {
  const { to, go } = useShown();
  const middle = graphLabel(tool.name, '', { measure, narrow, middle: true });
  const labels = new Map(
    items.map(({ tool: one, score }) => [
      one.id,
      graphLabel(one.name, percent(score), { measure, narrow, middle: false }),
    ]),
  );
  const places = graphPlaces(
    items.flatMap(({ tool: { id }, score }) => {
      const label = labels.get(id);
      return label ? [{ id, score, w: label.w, h: label.h }] : [];
    }),
    middle,
    width,
    narrow ? 420 : 520,
  );
  const boxes = new Map(places.nodes.map((box) => [box.id, box]));
  const { middle: centre } = places;
  const around = useRef<HTMLElement>(null);
  useKeysInside(around, ({ key }) => {
    const there = nextRound(places, pointed, key);
    if (there === null) return false;
    around.current?.querySelector<SVGElement>(`[data-id="${there}"]`)?.focus();
    return true;
  });
  const open = (id: string) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(atTool(id));
  };
  return (
    <nav ref={around} aria-label={`Alternatives round ${tool.name}`}>
      <svg
        className={styles.drawing}
        width={width}
        height={places.height}
        viewBox={`0 0 ${width} ${places.height}`}
      >
        {rings
          .filter((score) => score >= lowestRing(items))
          .map((score) => {
            const { rx, ry } = places.ring(score);
            return (
              <g key={score} aria-hidden="true">
                <ellipse className={styles.ring} cx={centre.x} cy={centre.y} rx={rx} ry={ry} />
                <text className={styles.ringName} x={centre.x} y={centre.y - ry + 4}>
                  {percent(score)}
                </text>
              </g>
            );
          })}
        {items.map(({ tool: { id }, matches }) => {
          const box = boxes.get(id);
          const look = lookOfPair({ width: edgeWidth(matches), offer: matches === 0, strongest: false });
          return (
            box && (
              <line
                key={id}
                className={styles.line}
                data-pointed={id === pointed || undefined}
                x1={centre.x}
                y1={centre.y}
                x2={box.x}
                y2={box.y}
                strokeWidth={look.width}
                strokeDasharray={look.dash?.join(' ')}
              />
            )
          );
        })}
        <g data-middle={tool.id}>
          <rect
            className={styles.focus}
            x={centre.x - centre.w / 2 - 4.5}
            y={centre.y - centre.h / 2 - 4.5}
            width={centre.w + 9}
            height={centre.h + 9}
            rx={centre.h / 2 + 4.5}
          />
          <GraphPill box={centre} label={middle} type={tool.type} ghost={tool.ghost} middle />
        </g>
        {items.map((item) => {
          const { tool: one } = item;
          const box = boxes.get(one.id);
          const label = labels.get(one.id);
          return (
            box &&
            label && (
              <a
                key={one.id}
                className={styles.node}
                data-id={one.id}
                data-pointed={one.id === pointed || undefined}
                href={to(atTool(one.id))}
                aria-label={saidOf(item, label)}
                onClick={open(one.id)}
                onFocus={() => onPoint(one.id)}
                onPointerEnter={() => onPoint(one.id)}
              >
                <GraphPill box={box} label={label} type={one.type} ghost={one.ghost} middle={false} />
              </a>
            )
          );
        })}
      </svg>
    </nav>
  );
}

/** Begins with what stands in the pill, as people who speak to the page say what they see. */
function saidOf({ tool, matches }: Alternative, label: GraphLabel): string {
  return [
    `${label.name} ${label.figure} similar`,
    label.name !== tool.name && tool.name,
    typeName(tool.type),
    matches > 0 && `compared ${counted(matches, 'time')}`,
  ]
    .filter(Boolean)
    .join(', ');
}
