import { Link } from 'wouter';
import type { Alternative, Alternatives } from '#contract/alternatives.ts';
import { priceRatioText, upkeepText } from '#contract/alternatives-text.ts';
import { toldLine } from '#contract/told-line.ts';
import { ShownLine } from '../../../ui/shown-line.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { compareAddress } from '../../../addresses/compare-address.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { priceWord } from '#contract/price-words.ts';
import { typeName } from '../../../words/words.ts';
import { atTool } from '../moves.ts';
import { AsideButton } from '../parts/aside-button.tsx';
import { MatchCount } from '../parts/match-count.tsx';
import { ScoreBars } from '../parts/score-bars.tsx';
import { percent } from '../parts/score-parts.ts';
import { useShown } from '../shown-context.ts';
import { Changes } from './changes.tsx';
import styles from './alternative-item.module.css';

interface Props {
  readonly item: Alternative;
  /** The tool it could replace. */
  readonly of: Pick<Alternatives, 'tool' | 'known'>;
}

/** One alternative: how good it is and why, what a switch to it takes and brings, and what to do with it. */
export function AlternativeItem({ item, of }: Props) {
  const { to } = useShown();
  const { tool, score, why, matches, compared } = item;
  const stale = upkeepText(item);
  const about = [
    typeName(tool.type),
    tool.vendor,
    priceWord(tool),
    tool.openWeights === true && priceWord(tool) !== 'Open weights' && 'open weights',
    priceRatioText(item),
    tool.ghost && 'only named in claims',
  ].filter(Boolean);
  return (
    <article className={styles.item} aria-label={tool.name}>
      <TypeMark type={tool.type} size={22} />
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Link href={to(atTool(tool.id))} title={`Alternatives to ${tool.name}`}>
            {tool.name}
          </Link>
        </h3>
        <p className={styles.about}>{about.join(' · ')}</p>
        {toldLine(tool) !== null && (
          <p className={styles.line}>
            <ShownLine of={tool} />
          </p>
        )}
        {stale !== null && <p className={styles.stale}>{stale}</p>}
      </div>
      <p className={styles.score}>
        <b>{percent(score)}</b> <span>similar</span>
      </p>
      <p className={styles.why}>{why}</p>
      <div className={styles.bars}>
        <ScoreBars item={item} />
      </div>
      <Changes item={item} of={of} />
      <p className={styles.actions}>
        <span>
          {compared === 0 && 'No head-to-head results'}
          {compared === 0 && matches > 0 && ', lists: '}
          {matches > 0 && <MatchCount tool={of.tool.id} against={tool} matches={matches} />}
          {compared > 0 && (matches === compared ? ' compared' : ' compared, lists included')}
        </span>
        {!tool.ghost && (
          <>
            <AsideButton id={tool.id} name={tool.name} />
            <Link href={compareAddress([of.tool.id, tool.id])} aria-label={`Compare with ${tool.name}`}>
              Compare
            </Link>
          </>
        )}
        <Link href={linkToNode(`tool:${tool.id}`)} aria-label={`Open in Explore: ${tool.name}`}>
          Open in Explore
        </Link>
      </p>
    </article>
  );
}
