import { useEffect } from 'react';
import { PageProblem, problemOf } from '../../ui/page-problem.tsx';
import { compareUrl } from '../../addresses/compare-url.ts';
import { nearTools } from '../../api/near-tools.ts';

interface Props {
  readonly error: Error;
  readonly tools: readonly string[];
  readonly onRetry: () => void;
}

/** Why there is no comparison, and the ways on. */
export function ComparisonProblem({ error, tools, onRetry }: Props) {
  const problem = problemOf(error);
  const near = problem ? nearTools(problem, tools) : [];
  useEffect(() => {
    document.title = 'Compare · Match Graph';
  }, []);
  return (
    <PageProblem
      error={error}
      title={{
        missing: 'We have no tool of one of these names',
        failed: 'These tools could not be compared',
      }}
      near={near.map(({ name, tools: pair }) => ({ name, to: compareUrl({ tools: pair }) }))}
      otherwise={{ name: 'Choose two tools', to: '/compare' }}
      retry={onRetry}
    />
  );
}
