import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Alternatives } from '#contract/alternatives.ts';
import { fontsReady, textMeasure } from '../../../ui/text-measure.ts';
import { count } from '../../../words/numbers.ts';
import { AlternativeItem } from '../tool/alternative-item.tsx';
import { GraphDrawing } from './graph-drawing.tsx';
import { useWidth } from './use-width.ts';
import styles from './alternatives-graph.module.css';

/** As many as can be read round one tool, and from what width on, px. */
const maxDrawn = { narrow: 14, wide: 30 };
const wide = 560;

/** The tool in the middle, its alternatives round it the closer the more similar, and below the one pointed at. */
export function AlternativesGraph({ answer }: { readonly answer: Alternatives }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const measure = useQuery({
    queryKey: ['textMeasure'],
    staleTime: Infinity,
    queryFn: async () => {
      await fontsReady();
      return { text: textMeasure() };
    },
  }).data?.text;
  const [pointed, setPointed] = useState<string | null>(null);
  const narrow = width !== null && width < wide;
  const drawn = answer.items.slice(0, narrow ? maxDrawn.narrow : maxDrawn.wide);
  const told = drawn.find(({ tool }) => tool.id === pointed) ?? drawn[0];
  return (
    <figure className={styles.figureBox}>
      <div ref={frame} className={styles.frame}>
        {width !== null && measure && (
          <GraphDrawing
            tool={answer.tool}
            items={drawn}
            width={width}
            narrow={narrow}
            measure={measure}
            pointed={told?.tool.id ?? null}
            onPoint={setPointed}
          />
        )}
      </div>
      <figcaption className={styles.caption}>
        The closer, the more similar; each ring says how much. A solid line: the two were compared, the wider
        the more often.
        {drawn.length < answer.items.length && ` Only the best ${count(drawn.length)} are drawn.`}
      </figcaption>
      {told && <AlternativeItem item={told} of={answer} />}
    </figure>
  );
}
