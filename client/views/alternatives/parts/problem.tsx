import { useEffect } from 'react';
import { PageProblem, problemOf } from '../../../ui/page-problem.tsx';
import { nearTools } from '../../../api/near-tools.ts';
import { atTool } from '../moves.ts';
import { useShown } from '../shown-context.ts';

interface Props {
  readonly error: Error;
  /** Id of the tool that was asked about; null: a need was. */
  readonly tool: string | null;
  readonly retry: () => void;
}

/** Why there is no answer, and the ways on. */
export function Problem({ error, tool, retry }: Props) {
  const { to } = useShown();
  const problem = problemOf(error);
  const near = problem && tool !== null ? nearTools(problem, [tool]) : [];
  const ofCapability = tool === null || problem?.missing?.startsWith('capability:') === true;
  useEffect(() => {
    document.title = 'Alternatives · Match Graph';
  }, []);
  return (
    <PageProblem
      error={error}
      title={{
        missing: ofCapability ? 'We have no capability of that name' : `We have no tool called “${tool}”`,
        failed: 'The alternatives could not be read',
      }}
      near={near.map(({ name, tools: [id = ''] }) => ({ name, to: to(atTool(id)) }))}
      otherwise={{ name: 'Choose another tool or need', to: '/alternatives' }}
      retry={retry}
    />
  );
}
