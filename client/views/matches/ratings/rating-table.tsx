import type { CSSProperties } from 'react';
import { Fragment } from 'react';
import { Link, useSearch } from 'wouter';
import type { Rating } from '#contract/rating.ts';
import { matchesText, percentText } from '#contract/result-text.ts';
import type { Ratings } from '#contract/ratings.ts';
import { boardUrl, readBoardUrl } from '../../../addresses/board-url.ts';
import { compareAddress } from '../../../addresses/compare-address.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import { count } from '../../../words/numbers.ts';
import { typeName, typeNamePlural } from '../../../words/words.ts';
import { type IntervalScale, intervalScale } from '../../../evidence/interval-scale.ts';
import { classesOf, classText, pointsText, rangeText, rankText } from '../../../evidence/rating-words.ts';
import styles from './rating-table.module.css';

interface Props {
  readonly board: Ratings;
  readonly rows: readonly Rating[];
}

const columns = 7;

/** The order as a table: a dot with its interval for each, in bands of classes; on a phone a list of the same. */
export function RatingTable({ board, rows }: Props) {
  const scale = intervalScale(rows);
  const types = new Set(rows.map(({ tool }) => tool.type));
  const [type] = types;
  const noun: readonly [string, string] =
    type !== undefined && types.size === 1
      ? [typeName(type).toLowerCase(), typeNamePlural(type).toLowerCase()]
      : ['tool', 'tools'];
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="unseen">Ratings, the strongest first</caption>
        <thead>
          <tr>
            <th scope="col" data-number>
              Rank
            </th>
            <th scope="col">Tool</th>
            <th scope="col" className={styles.axis}>
              <span className="unseen">Rating and 95 % interval, drawn</span>
              <span className={styles.ticks} aria-hidden="true">
                {scale.ticks.map((tick) => (
                  <span key={tick} style={{ insetInlineStart: `${scale.at(tick)}%` }}>
                    {pointsText(tick)}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col" data-number>
              Points (95 %)
            </th>
            <th scope="col" data-number className={styles.share}>
              Expected against {board.reference?.name ?? 'the reference'}
            </th>
            <th scope="col" data-number>
              Matches
            </th>
            <th scope="col">Next below</th>
          </tr>
        </thead>
        {classesOf(rows).map((own) => (
          <tbody key={own.class}>
            <tr className={styles.band}>
              <th colSpan={columns} scope="rowgroup">
                Class {own.class}: <span>{classText(own, noun)}</span>
              </th>
            </tr>
            {own.rows.map((row) => (
              <RatedRow
                key={row.tool.id}
                row={row}
                next={rows[rows.indexOf(row) + 1] ?? null}
                scale={scale}
                board={board}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: Rating;
  readonly next: Rating | null;
  readonly scale: IntervalScale;
  readonly board: Ratings;
}

function RatedRow({ row, next, scale, board }: RowProps) {
  const state = readBoardUrl(useSearch());
  const { tool, rating, low, high, share, matches, apart } = row;
  const reference = board.reference?.id === tool.id;
  return (
    <tr className={styles.row}>
      <td data-number className={styles.rank}>
        <span className="unseen">Rank </span>
        {rankText(row)}
      </td>
      <th scope="row" className={styles.tool}>
        <Link href={linkToNode(`tool:${tool.id}`)}>{tool.name}</Link>
        {tool.vendor !== null && <span className={styles.small}>{tool.vendor}</span>}
      </th>
      <td className={styles.axis}>
        <Whisker low={scale.at(low)} high={scale.at(high)} at={scale.at(rating)} scale={scale} />
      </td>
      <td data-number className={styles.points}>
        <b>{pointsText(rating)}</b> <span className={styles.small}>{rangeText(row)}</span>
      </td>
      <td data-number className={styles.share} data-label={`expected against ${board.reference?.name ?? ''}`}>
        {reference ? <span className={styles.small}>reference</span> : percentText(share)}
      </td>
      <td
        data-number
        className={styles.matches}
        data-label={matchesText(matches, [board.kind]).replace(/^\S+ /, '')}
      >
        <EntriesLink
          address={{ withEntries: (entries) => boardUrl({ ...state, entries }) }}
          question={{ ref: `tool:${tool.id}` }}
          label={`${matchesText(matches, [board.kind])} of ${tool.name}, open the entries`}
        >
          {count(matches)}
        </EntriesLink>
      </td>
      <td className={styles.next}>
        {next !== null && (
          <Fragment>
            <Link
              href={compareAddress([tool.id, next.tool.id])}
              aria-label={`Compare ${tool.name} with ${next.tool.name}: ${apart === true ? 'separated' : 'not separated'}`}
            >
              Compare
            </Link>{' '}
            <span className={styles.small} aria-hidden="true">
              {apart === true ? 'separated' : 'too close'}
            </span>
          </Fragment>
        )}
      </td>
    </tr>
  );
}

interface WhiskerProps {
  /** Per cent of the axis. */
  readonly low: number;
  readonly high: number;
  readonly at: number;
  readonly scale: IntervalScale;
}

/** A dot and its interval over the axis's lines; the numbers beside it say the same. */
function Whisker({ low, high, at, scale }: WhiskerProps) {
  const style: CSSProperties = { insetInlineStart: `${low}%`, width: `${high - low}%` };
  return (
    <span className={styles.plot} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <i key={tick} className={styles.line} style={{ insetInlineStart: `${scale.at(tick)}%` }} />
      ))}
      <i className={styles.fill} style={{ width: `${at}%` }} />
      <i className={styles.reach} style={style} />
      <i className={styles.dot} style={{ insetInlineStart: `${at}%` }} />
    </span>
  );
}
