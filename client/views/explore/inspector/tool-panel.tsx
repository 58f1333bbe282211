import { useQuery } from '@tanstack/react-query';
import { toldLine } from '#contract/told-line.ts';
import { ShownFacts, ShownLine } from '../../../ui/shown-line.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { toolQuery } from '../../../api/queries.ts';
import { typeName } from '../../../words/words.ts';
import { BestAlternatives } from './best-alternatives.tsx';
import { FamilyLine } from './family-line.tsx';
import { Figures } from './figures.tsx';
import { HeadToHead } from './head-to-head.tsx';
import { Namesakes } from './namesakes.tsx';
import { NeighbourKinds } from './neighbour-kinds.tsx';
import { NodeActions } from './node-actions.tsx';
import { PanelProblem } from './panel-problem.tsx';
import { OwnRank } from './own-rank.tsx';
import { PriceTable } from './price-table.tsx';
import { RatedOn } from './rated-on.tsx';
import { ReportedRanks } from './reported-ranks.tsx';
import { ShortCommands } from './short-commands.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { ToolCapabilitiesSection } from './tool-capabilities-section.tsx';
import { VoteRows } from './vote-rows.tsx';
import panel from './panel.module.css';

/** A tool: what it is, its figures, its head-to-head results and what it can do. */
export function ToolPanel({ id }: { id: string }) {
  const { picture } = useExplore();
  const { data: tool, error, refetch } = useQuery(toolQuery(id));
  const ref = `tool:${id}`;
  // The map already knows the name: it is there at once, and stays where it is.
  const node = picture?.nodes.find((one) => one.node.ref === ref)?.node;
  const about = tool ?? node;
  if (error) return <PanelProblem error={error} retry={() => void refetch()} />;
  return (
    <>
      <div className={panel.content}>
        <header className={panel.head}>
          <p className={panel.kind}>
            {about && <TypeMark type={about.type} size={14} />}
            {about &&
              [
                typeName(about.type),
                tool?.vendorFrom === 'family' ? `${tool.vendor} (from its family)` : about.vendor,
                tool?.openWeights === true && 'open weights',
                tool?.status,
                about.ghost && 'only named in claims',
              ]
                .filter(Boolean)
                .join(' · ')}
          </p>
          <h2 className={panel.title}>{about?.name ?? id}</h2>
          {tool && <FamilyLine tool={tool} />}
          {tool ? (
            toldLine(tool) !== null && (
              <p className={panel.lead}>
                <ShownLine of={tool} />
              </p>
            )
          ) : (
            <SkeletonLines lines={3} />
          )}
          {tool && <ShownFacts of={tool} />}
        </header>
        {node && <ShortCommands of="Node" />}
        {tool && <Figures tool={tool} />}
        {about && (
          <NeighbourKinds
            nodeRef={ref}
            counts={'neighbours' in about ? about.neighbours : about.neighbourCounts}
          />
        )}
        {/* Of an unknown id each section would say that it is unknown. */}
        {about && <HeadToHead id={id} name={about.name} />}
        {tool && <RatedOn ratings={tool.ratings} />}
        {about && <VoteRows on={{ tool: id }} heading="Rated by people on" />}
        {about && <BestAlternatives nodeRef={ref} id={id} name={about.name} />}
        {tool?.rank && <OwnRank rank={tool.rank} />}
        {tool && <ReportedRanks tool={tool} />}
        {tool && <PriceTable prices={tool.prices} disagree={tool.pricesDisagree === true} />}
        {about && <ToolCapabilitiesSection id={id} />}
        {tool && <Namesakes id={id} />}
      </div>
      <NodeActions nodeRef={ref} name={about?.name ?? id} comparable={tool !== undefined && !tool.ghost} />
    </>
  );
}
