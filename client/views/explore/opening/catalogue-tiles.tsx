import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Overview } from '#contract/graph.ts';
import { ToolType } from '#contract/vocabulary.ts';
import { directoryUrl } from '../../../addresses/directory-url.ts';
import { searchUrl } from '../../../addresses/search-url.ts';
import { areasQuery } from '../../../api/capability-queries.ts';
import { count, counted } from '../../../words/numbers.ts';
import { typeNamePlural } from '../../../words/words.ts';
import { tilesOf } from './tiles.ts';
import styles from './catalogue-tiles.module.css';

interface Part {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly to: string;
}

/** Width by height of the drawing. */
const ratio = 1.55;
/** Of less than so much of the whole a tile is too small to read: such stand in words below. */
const smallest = 0.04;

/** The catalogue in proportion: tools by type, then functions by area; each opens its list. */
export function CatalogueTiles({ totals }: { readonly totals: Overview['totals'] }) {
  const areas = useQuery(areasQuery());
  const types = totals.byType.flatMap(({ type, total }): Part[] => {
    const known = ToolType.safeParse(type);
    if (!known.success) return [];
    const to = searchUrl({ kind: 'tool', type: known.data });
    return [{ key: type, name: typeNamePlural(known.data), total, to }];
  });
  const functions = areas.data?.items.map(({ area, functions: own }): Part => {
    return { key: area, name: area, total: own.length, to: directoryUrl({ kind: 'function', area }) };
  });
  return (
    <>
      <Tiles id="tiles-types" title={`${count(sumOf(types))} tools by type`} parts={types} of="tool" />
      {functions && functions.length > 0 && (
        <Tiles
          id="tiles-areas"
          title={`${count(sumOf(functions))} functions by area`}
          parts={functions}
          of="function"
        />
      )}
    </>
  );
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { total }) => sum + total, 0);

interface Props {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** What the numbers count, of one. */
  readonly of: string;
}

function Tiles({ id, title, parts, of }: Props) {
  if (parts.length === 0) return null;
  const sum = sumOf(parts);
  const large = parts.filter(({ total }) => total / sum >= smallest);
  const small = parts.filter(({ total }) => total / sum < smallest && total > 0);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul className={styles.tiles} style={{ aspectRatio: ratio }}>
        {tilesOf(large, ({ total }) => total, ratio).map(({ of: { key, name, total, to }, x, y, w, h }) => (
          <li
            key={key}
            className={styles.place}
            style={{ insetInlineStart: `${x}%`, top: `${y}%`, width: `${w}%`, height: `${h}%` }}
          >
            <Link href={to} className={styles.tile} title={`${name}: ${counted(total, of)}`}>
              <span className={styles.name}>{name}</span> <span className={styles.total}>{count(total)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {small.length > 0 && (
        <ul className={styles.small}>
          {small.map(({ key, name, total, to }) => (
            <li key={key}>
              <Link href={to}>
                {name} {count(total)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
