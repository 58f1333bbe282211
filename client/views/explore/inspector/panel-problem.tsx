import { ApiError } from '../../../api/api.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { StepLink } from '../../../explore/step-link.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { leaveFocus } from '../../../explore/moves.ts';
import panel from './panel.module.css';

interface Props {
  readonly error: Error;
  readonly retry: () => void;
}

/** A failed read; an unknown id comes with the ids that look like it, and no retry. */
export function PanelProblem({ error, retry }: Props) {
  const explore = useExplore();
  const unknown = error instanceof ApiError && error.problem.status === 404;
  const near = error instanceof ApiError ? (error.problem.near ?? []) : [];
  return (
    <div className={panel.content}>
      {unknown ? <ProblemNotice error={error} /> : <ProblemNotice error={error} retry={retry} />}
      {near.length > 0 && (
        <section className={panel.section}>
          <h2>Perhaps you mean</h2>
          <ul>
            {near.map(({ ref, name }) => (
              <li key={ref}>
                <StepLink to={stateAtNode({ ...explore, state: { ...explore.state, focus: [] } }, ref)}>
                  {name}
                </StepLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unknown && <StepLink to={leaveFocus(explore.state)}>Back to the map</StepLink>}
    </div>
  );
}
