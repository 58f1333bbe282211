import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { matchedText } from '#contract/result-text.ts';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { EntriesLink } from '../../../explore/entries-link.tsx';
import { capabilityAddress } from '../../../addresses/capability-address.ts';
import { useExplore } from '../../../explore/explore-context.ts';
import { count } from '../../../words/numbers.ts';
import { capabilityQuery } from '../../../api/capability-queries.ts';
import { typeName } from '../../../words/words.ts';
import { NeighbourKinds } from './neighbour-kinds.tsx';
import { NodeActions } from './node-actions.tsx';
import { OfferedBy } from './offered-by.tsx';
import { PanelProblem } from './panel-problem.tsx';
import { ShortCommands } from './short-commands.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { VoteRows } from './vote-rows.tsx';
import { entriesOf } from '../../../addresses/explore/entries-of.ts';
import figures from './figures.module.css';
import panel from './panel.module.css';

/** A capability: what one gets, which tools offer it and how they were judged on it. */
export function CapabilityPanel({ id }: { id: string }) {
  const { picture } = useExplore();
  const { data, error, refetch } = useQuery(capabilityQuery(id));
  const ref = `capability:${id}`;
  const node = picture?.nodes.find((one) => one.node.ref === ref)?.node;
  const about = data ?? node;
  const name = about?.name ?? id;
  if (error) return <PanelProblem error={error} retry={() => void refetch()} />;
  return (
    <>
      <div className={panel.content}>
        <header className={panel.head}>
          <p className={panel.kind}>
            <TypeMark type="function" size={14} />
            {data ? typeName(data.kind) : 'Capability'}
            {data?.derivedName && ' · name derived by us'}
          </p>
          <h2 className={panel.title}>
            <Link href={capabilityAddress(id)} className={panel.page} title="Open its page">
              <em>{name}</em>
            </Link>
          </h2>
          {data ? (
            data.description && <p className={panel.lead}>{data.description}</p>
          ) : (
            <SkeletonLines lines={2} />
          )}
        </header>
        {node && <ShortCommands of="Node" />}
        {data && (
          <dl className={figures.figures}>
            <div hidden={data.tools === 0}>
              <dt>{data.tools === 1 ? 'tool offers it' : 'tools offer it'}</dt>
              <dd>{count(data.tools)}</dd>
            </div>
            <div hidden={data.timesMatched === 0}>
              <dt>in which tools were judged on it</dt>
              <dd>
                <EntriesLink
                  value={data.timesMatched}
                  text={matchedText(data.matchesByKind)}
                  entries={entriesOf(ref)}
                  label={`the matches about ${name}`}
                />
              </dd>
            </div>
          </dl>
        )}
        {data && <NeighbourKinds nodeRef={ref} counts={data.neighbourCounts} />}
        <VoteRows on={{ quality: id }} heading="Judged on it" />
        <OfferedBy nodeRef={ref} />
      </div>
      <NodeActions nodeRef={ref} name={name} comparable={false} />
    </>
  );
}
