import type { Overview } from '#contract/graph.ts';
import { Link } from 'wouter';
import { useForm } from '../../../explore/form.ts';
import { useExplore } from '../../../explore/explore-context.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { BoardOpening } from '../opening/board-opening.tsx';
import { CatalogueTiles } from '../opening/catalogue-tiles.tsx';
import { boardAsked } from '../../../addresses/explore/lens.ts';
import { LensChoice } from '../opening/lens-choice.tsx';
import { questionsFor } from '../questions.ts';
import { Chips } from './chips.tsx';
import { MatchedNodes } from './matched-nodes.tsx';
import panel from './panel.module.css';
import styles from './start-panel.module.css';
import { useKnownProduct } from './use-known-product.ts';

/** Shown while nothing is in focus: what the board of the lens says, questions to begin with, and what the catalogue holds. */
export function StartPanel({ overview }: { overview: Overview | undefined }) {
  const { state, go } = useExplore();
  const form = useForm();
  const hasProducts = overview?.totals.byType.some(({ type, total }) => type === 'product' && total > 0);
  const product = useKnownProduct(hasProducts === true);
  const asked = boardAsked(state.lens);
  const empty = overview?.nodes.length === 0;
  return (
    <div className={panel.content}>
      {form !== 'wide' && <LensChoice state={state} go={go} />}
      {asked === null || empty ? (
        <MostCompared overview={overview} />
      ) : (
        <BoardOpening asked={asked} whole={form === 'sheet'} />
      )}
      {overview && overview.nodes.length > 0 && (
        <section className={panel.section} aria-labelledby="questions">
          <h3 id="questions">Questions to start with</h3>
          <ul className={styles.questions}>
            {questionsFor({ overview, lens: state.lens, product }).map(({ text, opens }) => (
              <li key={text}>
                {typeof opens === 'string' ? (
                  <Link href={opens} className={styles.question}>
                    {text}
                    <span aria-hidden="true">→</span>
                  </Link>
                ) : (
                  <StepLink to={opens} className={styles.question}>
                    {text}
                    <span aria-hidden="true">→</span>
                  </StepLink>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {overview && <CatalogueTiles totals={overview.totals} />}
      <p>
        <Link href="/capabilities">All capabilities, and who offers them</Link>
      </p>
      <p className={panel.small}>
        Double click a node, or press Enter on it, to open its strongest neighbours. Nothing on the map moves
        by itself.
      </p>
    </div>
  );
}

/** The map's main nodes as a list, whoever judged them. */
function MostCompared({ overview }: { overview: Overview | undefined }) {
  const tools = overview?.nodes.filter((node) => node.kind === 'tool').slice(0, 8) ?? [];
  const qualities = overview?.nodes.filter((node) => node.kind === 'capability') ?? [];
  return (
    <>
      <div className={panel.head}>
        <h2 className={panel.title}>Which AI tool wins, against what, and who says so?</h2>
        <p className={panel.lead}>
          Each line on the map is a pair that was compared head-to-head, or people’s votes on a quality. Pick
          a node to see how often, with what result, and the entries behind every number.
        </p>
      </div>
      {tools.length > 0 && (
        <section className={panel.section} aria-labelledby="most">
          <h3 id="most">Most compared</h3>
          <MatchedNodes nodes={tools} />
        </section>
      )}
      {qualities.length > 0 && (
        <section className={panel.section} aria-labelledby="qualities">
          <h3 id="qualities">Rated by people on</h3>
          <Chips items={qualities.map(({ ref, name }) => ({ ref, name }))} />
        </section>
      )}
    </>
  );
}
