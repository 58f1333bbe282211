import type { ToolType } from '#contract/vocabulary.ts';
import type { Box } from '../../../graph/box.ts';
import { inset, sizes } from '../../../graph/node-look.ts';
import { markOf } from '../../../type-marks.ts';
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
  const { font, weight, mark } = sizes[middle ? 'large' : 'medium'];
  const left = box.x - box.w / 2;
  const text = left + inset.mark + mark + inset.text;
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
        style={{ stroke: `var(--${colour})` }}
        strokeDasharray={ghost ? '4 3' : undefined}
      />
      <g transform={`translate(${left + inset.mark} ${box.y - mark / 2}) scale(${scale})`}>
        <circle cx="8" cy="8" r="8" fill={`var(--${colour})`} />
        <path d={glyph} fill="var(--on-accent)" />
      </g>
      <text y={box.y} dominantBaseline="central">
        <tspan x={text} fontSize={font} fontWeight={weight} fill="var(--ink)">
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
