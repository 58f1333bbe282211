import type { ToolType } from '#contract/vocabulary.ts';
import type { Box } from '../../../graph/scene/box.ts';
import { dashes, insideOf, lookOfNode, strokeWidth } from '../../../graph/scene/look.ts';
import { sizes } from '../../../graph/scene/node-look.ts';
import { markOf } from '../../../words/type-marks.ts';
import type { GraphLabel } from './graph-label.ts';
import styles from './alternatives-graph.module.css';

interface Props {
  readonly box: Box;
  readonly label: GraphLabel;
  readonly type: ToolType;
  readonly ghost: boolean;
  readonly middle: boolean;
}

/** A tool as the map draws it: a pill in its type's colour with the type's mark. */
export function GraphPill({ box, label, type, ghost, middle }: Props) {
  const { colour, glyph } = markOf(type);
  const size = middle ? 'large' : 'medium';
  const { font, weight, mark } = sizes[size];
  const begins = insideOf(size);
  const look = lookOfNode({ kind: 'tool', ghost, colour, w: box.w, h: box.h, size, members: 0 }, 'pills');
  const left = box.x - box.w / 2;
  const text = left + begins.text;
  const scale = mark / 16;
  return (
    <>
      <rect
        className={styles.pill}
        x={left}
        y={box.y - box.h / 2}
        width={box.w}
        height={box.h}
        rx={box.h / 2}
        fill={`var(--${look.fill})`}
        stroke={`var(--${look.stroke})`}
        strokeWidth={strokeWidth}
        strokeDasharray={look.dashed ? dashes.outline.join(' ') : undefined}
      />
      <g transform={`translate(${left + begins.mark} ${box.y - mark / 2}) scale(${scale})`}>
        <circle cx="8" cy="8" r="8" fill={`var(--${colour})`} />
        <path d={glyph} fill="var(--on-accent)" />
      </g>
      <text y={box.y} dominantBaseline="central">
        <tspan x={text} fontSize={font} fontWeight={weight} fill={`var(--${look.ink})`}>
          {label.figure === '' ? label.name : `${label.name} `}
        </tspan>
        {label.figure !== '' && (
          <tspan className={styles.figure} x={text + label.nameWidth + 7} fontSize={12}>
            {label.figure}
          </tspan>
        )}
      </text>
    </>
  );
}
