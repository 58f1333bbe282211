import { Link } from 'wouter';
import type { Coverage } from '#contract/coverage.ts';
import { toolsToldApart } from '#contract/told-apart.ts';
import { hasEnded } from '#contract/vocabulary.ts';
import { openedHere } from '../../../ui/opened-here.ts';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { count } from '../../../words/numbers.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { doubtfulPrices, priceWord } from '#contract/price-words.ts';
import { typeName } from '../../../words/words.ts';
import { atTool } from '../moves.ts';
import { AsideButton } from '../parts/aside-button.tsx';
import { ownMachine } from '../parts/own-machine.ts';
import { useShown } from '../shown-context.ts';
import { monthlyMoney } from '../switch/cost-words.ts';
import { inARow, knowledgeWords } from './coverage-words.ts';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import styles from './coverage-matrix.module.css';

interface Props {
  readonly coverage: Coverage;
  /** Whether a usage was stated, so that costs can be told. */
  readonly priced: boolean;
}

/** Tools against capabilities: stated with sources, generally known, or no data. Rows of the first set stand out. */
export function CoverageMatrix({ coverage, priced }: Props) {
  const { to } = useShown();
  const sources = useSources();
  const { need, rows, uncovered } = coverage;
  const [set] = coverage.sets;
  const together = set !== undefined && set.length > 1;
  const inSet = new Set(together ? set.map(({ id }) => id) : []);
  const general = knowledgeWords(coverage) ?? '';
  const nobody = new Set(uncovered.map(({ id }) => id));
  return (
    <section ref={scrollStop} className={styles.frame} aria-label="Who offers what">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Tool</th>
            <th scope="col" data-number>
              Covers
            </th>
            {priced && (
              <th scope="col" data-number>
                A month
              </th>
            )}
            {need.map(({ id, name }) => (
              <th key={id} scope="col" data-nobody={nobody.has(id) || undefined}>
                <Link href={linkToNode(`capability:${id}`)}>{name}</Link>
              </th>
            ))}
            <th scope="col">
              <span className="unseen">Comparison</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {toolsToldApart(rows).map(({ tool, cells, covered, known, monthly }) => (
            <tr key={tool.id} data-set={inSet.has(tool.id) || undefined}>
              <th scope="row">
                <span className={styles.name}>
                  <TypeMark type={tool.type} size={14} />
                  <span>
                    <Link href={to(atTool(tool.id))} title={`${typeName(tool.type)}: alternatives to it`}>
                      {tool.name}
                    </Link>
                    {hasEnded(tool.status) && <span className={styles.little}>{tool.status}</span>}
                    {inSet.has(tool.id) && <span className={styles.inSet}>in this set</span>}
                    {known === 'little' && covered < need.length && (
                      <span className={styles.little}>too little known to say more</span>
                    )}
                  </span>
                </span>
              </th>
              <td data-number>
                {count(covered)} of {count(need.length)}
              </td>
              {priced && (
                <td data-number>
                  {monthly ? (
                    <span title={`${monthly.provider}, ${sources(monthly.source)?.title ?? monthly.source}`}>
                      {monthlyMoney(monthly.dollars)}
                      {doubtfulPrices(monthly).map(({ dollars, provider, why }) => (
                        <span key={why} className={styles.little}>
                          {monthlyMoney(dollars)} at {provider}: {why}
                        </span>
                      ))}
                    </span>
                  ) : (
                    <span className={styles.no}>
                      {ownMachine(tool.free) ? priceWord(tool)?.toLowerCase() : 'no data'}
                    </span>
                  )}
                </td>
              )}
              {need.map(({ id, name }) => {
                const cell = cells.find(({ capability }) => capability === id);
                const says = cell?.sources ?? [];
                const titles = inARow(says.map((source) => sources(source)?.title ?? source));
                return (
                  <td key={id} data-tick>
                    {says.length > 0 ? (
                      <Link
                        href={to({ cell: { tool: tool.id, capability: id } })}
                        state={openedHere}
                        className={styles.tick}
                        aria-label={`${tool.name} offers ${name}, says ${titles}${says.length > 1 ? `: ${says.length} sources` : ''}`}
                        aria-haspopup="dialog"
                        title={`Says ${titles}`}
                      >
                        ✓{says.length > 1 && <sub>{says.length}</sub>}
                      </Link>
                    ) : cell?.basis === 'known' ? (
                      <span className={styles.known} title={general}>
                        <span aria-hidden="true">(✓)</span>
                        <span className="unseen">generally known, no source states it</span>
                      </span>
                    ) : cell?.lacking === true ? (
                      <span
                        className={styles.no}
                        title="Lost: a source that describes both names it only of the other"
                      >
                        <span aria-hidden="true">−</span>
                        <span className="unseen">lost</span>
                      </span>
                    ) : (
                      <span className={styles.no} title="No data, which is not a no">
                        <span aria-hidden="true">?</span>
                        <span className="unseen">no data</span>
                      </span>
                    )}
                  </td>
                );
              })}
              <td>{!tool.ghost && <AsideButton id={tool.id} name={tool.name} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
