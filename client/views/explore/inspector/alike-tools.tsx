import { useQuery } from '@tanstack/react-query';
import { alternativesQuery } from '../../../alternatives-queries.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { AlternativeItem } from './alternative-item.tsx';
import { SkeletonLines } from './skeleton-lines.tsx';
import panel from './panel.module.css';

const mostListed = 4;

/** The tools most alike by what they can do, what is written of them, matches and lists; each says why. */
export function AlikeTools({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(alternativesQuery({ id, limit: mostListed }));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={8} />;
  if (data.items.length === 0) return <p className={panel.small}>Nothing here is like it.</p>;
  return (
    <ul>
      {data.items.map(({ tool, why }) => (
        <AlternativeItem
          key={tool.id}
          node={{ ...tool, ref: `tool:${tool.id}` }}
          against={`tool:${id}`}
          why={why}
        />
      ))}
    </ul>
  );
}
