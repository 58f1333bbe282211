import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { evidenceWords } from '../../../evidence/evidence-words.ts';
import { useExplore, stateAtNode } from '../../../explore/explore-context.ts';
import { useSources } from '../../../api/use-sources.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { pairId } from '../../../graph/picture/picture.ts';
import { toolCapabilitiesQuery } from '../../../api/queries.ts';
import { PairEntries } from './pair-entries.tsx';
import { PairResult } from './pair-result.tsx';
import { pairVerdict } from './pair-verdict.ts';
import { useNames } from './use-names.ts';
import { offerKey } from '../../../words/offer-key.ts';
import { CorrectButton } from '../../../corrections/correct-button.tsx';
import panel from './panel.module.css';
import actions from './node-actions.module.css';

interface Props {
  /** The node the results are told from. */
  readonly first: string;
  readonly second: string;
}

/** "Linked because": why there is an edge between two nodes, each source's results apart, and the entries. */
export function PairPanel({ first, second }: Props) {
  const explore = useExplore();
  const nameOf = useNames([]);
  const pair = explore.picture?.pairs.find(({ id }) => id === pairId(first, second));
  const matched = pair?.edges.filter((edge) => edge.rel === 'MATCHED_AGAINST') ?? [];
  const offered = pair?.edges.filter((edge) => edge.rel === 'OFFERS') ?? [];
  const tools = [first, second]
    .filter((ref) => ref.startsWith('tool:'))
    .map((ref) => ref.slice('tool:'.length));
  return (
    <>
      <div className={panel.content}>
        <header className={panel.head}>
          <p className={panel.kind}>Linked because</p>
          <h2 className={panel.title}>
            <StepLink to={stateAtNode(explore, first)}>{nameOf(first)}</StepLink>
            {' and '}
            <StepLink to={stateAtNode(explore, second)}>{nameOf(second)}</StepLink>
          </h2>
        </header>
        {matched.length > 0 && tools.length === 2 && (
          <p className={panel.lead}>{pairVerdict(matched, first, nameOf(first), nameOf(second))}</p>
        )}
        {matched.map((edge) => (
          <PairResult key={edge.id} edge={edge} first={first} second={second} nameOf={nameOf} />
        ))}
        {offered.length > 0 && (
          <OfferedBecause
            tool={tools[0] ?? ''}
            capability={[first, second].find((r) => !r.startsWith('tool:')) ?? ''}
          />
        )}
        {(matched.length > 0 || !pair) && <PairEntries first={first} second={second} />}
      </div>
      {tools.length === 2 && (
        <div className={actions.actions}>
          <Link href={`/compare?tools=${tools.join(',')}`} className={actions.main}>
            Compare side by side
          </Link>
        </div>
      )}
    </>
  );
}

/** How the tool does what it offers, in each source's words, with where that is written and what it rests on. */
function OfferedBecause({ tool, capability }: { tool: string; capability: string }) {
  const { data } = useQuery(toolCapabilitiesQuery(tool));
  const sources = useSources();
  const offers = data?.items.filter((offer) => `capability:${offer.capability.id}` === capability) ?? [];
  return (
    <section className={panel.section}>
      <h3>Offered</h3>
      {offers.map((offer) => (
        <div key={offerKey(offer)}>
          <p>{offer.description ?? offer.capability.description}</p>
          {offer.unique && (
            <p className={panel.quiet}>
              <strong>Unique:</strong> {offer.unique}
            </p>
          )}
          {offer.vsAlternatives && (
            <p className={panel.quiet}>
              <strong>vs alternatives:</strong> {offer.vsAlternatives}
            </p>
          )}
          <p className={panel.small}>
            {evidenceWords(sources(offer.source)?.title ?? offer.source, offer)}
            {data && (
              <>
                {' · '}
                <CorrectButton tool={data.tool} does={offer.capability} />
              </>
            )}
          </p>
        </div>
      ))}
    </section>
  );
}
