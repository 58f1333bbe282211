import type { MouseEvent, ReactNode } from 'react';
import { useExplore } from './explore-context.ts';
import { type ExploreState, printExplore } from '../addresses/url-state.ts';

interface Props {
  readonly to: ExploreState;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly label?: string | undefined;
  /** It leads to what is shown. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to another state of the Explore screen: one step that Back undoes, and a real address for a new tab. */
export function StepLink({ to, className, title, label, current = false, children }: Props) {
  const { go } = useExplore();
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={`/explore${printExplore(to)}`}
      className={className}
      title={title}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
