import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { alternativesAddress } from '../../../explore/alternatives-address.ts';
import { counted } from '../../../numbers.ts';
import { useSources } from '../../../explore/use-sources.ts';
import { neighboursQuery } from '../../../queries.ts';
import { AlikeTools } from './alike-tools.tsx';
import { AlternativeItem } from './alternative-item.tsx';
import { leadingRivals } from './leading-rivals.ts';
import { intervalWords } from './win-interval.ts';
import panel from './panel.module.css';

/** As many as "Weighed against" reads, so that one answer serves both. */
const rivalsRead = 12;
const mostListed = 4;

/** Tools to take instead: rivals that did better, on demand those most alike, and the way to all of them. */
export function BestAlternatives({ nodeRef, id, name }: { nodeRef: string; id: string; name: string }) {
  const { data } = useQuery(neighboursQuery({ id: nodeRef, limit: rivalsRead, rel: 'MATCHED_AGAINST' }));
  const [looking, setLooking] = useState(false);
  const sources = useSources();
  if (!data) return null;
  const rivals = data.nodes.filter(({ kind }) => kind === 'tool');
  const leading = leadingRivals(data).slice(0, mostListed);
  return (
    <section className={panel.section} aria-labelledby="alternatives">
      <h3 id="alternatives">Best alternatives</h3>
      {rivals.length > 0 && (
        <p className={panel.small}>
          {leading.length > 0
            ? `Of its ${counted(rivals.length, 'strongest rival')}, those that lead it or are even, by the lower end of their share won.`
            : `None of its ${counted(rivals.length, 'strongest rival')} leads it where the two were judged.`}
        </p>
      )}
      <ul>
        {leading.map(({ node, source, interval }) => (
          <AlternativeItem
            key={node.ref}
            node={node}
            against={nodeRef}
            why={`${intervalWords(interval)}, ${sources(source)?.title ?? source}`}
          />
        ))}
      </ul>
      {looking ? (
        <AlikeTools id={id} />
      ) : (
        <button type="button" className={panel.more} onClick={() => setLooking(true)}>
          Look for the tools most like {name}
        </button>
      )}
      <Link href={alternativesAddress(id)} className={panel.way}>
        All alternatives to {name}
      </Link>
    </section>
  );
}
