import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { OverPage } from '../../../ui/over-page.tsx';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { capabilityQuery } from '../../../api/capability-queries.ts';
import { toolCapabilitiesQuery } from '../../../api/queries.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { OfferWords } from '../../../evidence/offer-words.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import type { Cell } from '../../../addresses/alternatives-url.ts';
import { useShown } from '../shown-context.ts';
import { offerKey } from '../../../words/offer-key.ts';
import styles from './cell-dialog.module.css';

/** What is behind a tick: what each source says of how the tool does it. */
export function CellDialog({ cell }: { readonly cell: Cell }) {
  const { to } = useShown();
  const sources = useSources();
  const offers = useQuery(toolCapabilitiesQuery(cell.tool));
  const capability = useQuery(capabilityQuery(cell.capability)).data;
  const said = offers.data?.items.filter((offer) => offer.capability.id === cell.capability);
  const tool = offers.data?.tool.name ?? cell.tool;
  return (
    <OverPage title={`${tool}: ${capability?.name ?? cell.capability}`} closed={to({ cell: null })}>
      <div className={styles.words}>
        {capability?.description && <p className={styles.plain}>{capability.description}</p>}
        {offers.error && <ProblemNotice error={offers.error} retry={() => void offers.refetch()} />}
        {offers.isPending && <SkeletonLines lines={4} />}
        {said?.length === 0 && <p>No source states that {tool} offers this.</p>}
        <ul className={styles.offers}>
          {said?.map((offer) => (
            <li key={offerKey(offer)}>
              <OfferWords
                offer={offer}
                toolId={cell.tool}
                claims={[]}
                title={sources(offer.source)?.title ?? offer.source}
              />
            </li>
          ))}
        </ul>
        <p className={styles.ways}>
          <Link href={linkToNode(`tool:${cell.tool}`)}>{tool} in Explore</Link>
          <Link href={linkToNode(`capability:${cell.capability}`)}>All tools that offer it</Link>
        </p>
      </div>
    </OverPage>
  );
}
