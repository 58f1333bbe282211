import {
  type KeyboardEvent,
  type PointerEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RatingMatrix } from '#contract/ratings.ts';
import { shortNames } from '../../../graph/scene/short-names.ts';
import { readPalette } from '../../../ui/read-palette.ts';
import { fontsReady } from '../../../ui/text-measure.ts';
import { useTheme } from '../../../ui/theme.ts';
import {
  type Cell,
  cellAfter,
  cellText,
  cellUnder,
  lettersIn,
  rateIn,
  type ResultsIn,
  scrolledTo,
  sizesFor,
} from './matrix-cells.ts';
import { paintMatrix } from './paint-matrix.ts';
import styles from './matrix-grid.module.css';

interface Props {
  readonly matrix: RatingMatrix;
  readonly results: ResultsIn;
  /** The cell whose sentence is shown. */
  readonly cell: Cell;
  readonly onCell: (cell: Cell) => void;
  readonly onOpen: (cell: Cell) => void;
  /** A name of a row or column was chosen: its place in the order. */
  readonly onTool: (at: number) => void;
}

/**
 * All cells as one picture of what is in view: what is drawn is bounded by the frame, however many cells there are. It is one stop of the
 * keyboard, and the cell that the keys stand on is there for those who have it read to them.
 */
export function MatrixGrid({ matrix, results, cell, onCell, onOpen, onTool }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const marked = useRef(cell);
  const repaint = useRef(() => {});
  const id = useId();
  const [theme] = useTheme();
  const [width, setWidth] = useState(0);
  const size = matrix.items.length;
  const labels = useMemo(() => labelsOf(matrix, width), [matrix, width]);
  const letters = Math.max(...labels.map(({ length }) => length));
  const sizes = sizesFor(width, size, letters);

  useLayoutEffect(() => {
    const host = frame.current;
    const picture = canvas.current;
    const context = picture?.getContext('2d');
    if (!host || !picture || !context) return undefined;
    const palette = readPalette(host);
    const font = getComputedStyle(host).fontFamily;
    let frameAsked = 0;
    const paint = () => {
      frameAsked = 0;
      const room = { width: host.clientWidth, height: host.clientHeight };
      const ratio = window.devicePixelRatio;
      const [across, down] = [Math.round(room.width * ratio), Math.round(room.height * ratio)];
      if (picture.width !== across || picture.height !== down) {
        picture.width = across;
        picture.height = down;
        picture.style.width = `${room.width}px`;
        picture.style.height = `${room.height}px`;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintMatrix(context, {
        labels,
        share: (one) => rateIn(results(one), matrix)?.share ?? null,
        sizes: sizesFor(room.width, labels.length, letters),
        room,
        scrolled: { left: host.scrollLeft, top: host.scrollTop },
        marked: marked.current,
        palette,
        font,
      });
    };
    const ask = () => {
      frameAsked ||= requestAnimationFrame(paint);
    };
    const sized = new ResizeObserver(() => {
      setWidth(host.clientWidth);
      ask();
    });
    sized.observe(host);
    host.addEventListener('scroll', ask, { passive: true });
    repaint.current = ask;
    paint();
    void fontsReady().then(ask);
    return () => {
      cancelAnimationFrame(frameAsked);
      sized.disconnect();
      host.removeEventListener('scroll', ask);
    };
  }, [matrix, results, theme, labels, letters]);

  // Another cell is another frame around it: nothing else is made anew while somebody points.
  useLayoutEffect(() => {
    marked.current = cell;
    repaint.current();
  }, [cell]);

  function under(event: PointerEvent<HTMLElement> | React.MouseEvent<HTMLElement>) {
    const host = frame.current;
    if (!host) return null;
    const box = host.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    return cellUnder(point, { left: host.scrollLeft, top: host.scrollTop }, sizes, size);
  }

  function goTo(next: Cell) {
    onCell(next);
    const host = frame.current;
    if (!host) return;
    host.scrollLeft = scrolledTo(next.column, {
      scrolled: host.scrollLeft,
      room: host.clientWidth - sizes.names,
      cell: sizes.width,
    });
    host.scrollTop = scrolledTo(next.row, {
      scrolled: host.scrollTop,
      room: host.clientHeight - sizes.heads,
      cell: sizes.height,
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(cell);
      return;
    }
    const next = cellAfter(event.key, cell, size, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  }

  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      tabIndex={0}
      aria-label={`Results of each two, ${matrix.sourceTitle}`}
      aria-rowcount={size}
      aria-colcount={size}
      aria-readonly="true"
      aria-activedescendant={`${id}-cell`}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        if (event.pointerType !== 'mouse') return;
        const at = under(event);
        if (at?.row != null && at.column != null && (at.row !== cell.row || at.column !== cell.column))
          onCell({ row: at.row, column: at.column });
      }}
      onClick={(event) => {
        const at = under(event);
        if (at === null) return;
        if (at.row === null || at.column === null) {
          onTool(at.row ?? at.column ?? 0);
          return;
        }
        const same = at.row === cell.row && at.column === cell.column;
        if (same) onOpen(cell);
        else onCell({ row: at.row, column: at.column });
      }}
    >
      <div
        className={styles.space}
        style={{ width: sizes.names + size * sizes.width, height: sizes.heads + size * sizes.height }}
      >
        <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawn grid has no table to stand in */}
        <div role="row" aria-rowindex={cell.row + 1} className={styles.row}>
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above */}
          <div role="gridcell" id={`${id}-cell`} aria-colindex={cell.column + 1}>
            <span className="unseen">{cellText(matrix, cell, results(cell))}</span>
          </div>
        </div>
      </div>
    </div>
  );
}

function labelsOf({ items }: RatingMatrix, width: number): readonly string[] {
  const names = items.map(({ tool }) => tool.name);
  const short = shortNames(names, lettersIn(width));
  return names.map((name) => short.get(name) ?? name);
}
