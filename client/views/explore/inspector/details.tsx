import type { ExploreState } from '../../../addresses/url-state.ts';
import { CapabilityPanel } from './capability-panel.tsx';
import { CommonPanel } from './common-panel.tsx';
import { EntriesPanel } from './entries-panel.tsx';
import { GroupPanel } from './group-panel.tsx';
import { PairPanel } from './pair-panel.tsx';
import { PathPanel } from './path-panel.tsx';
import type { ShownGroup } from './shown-group.ts';
import { ToolPanel } from './tool-panel.tsx';

interface Props {
  readonly state: ExploreState;
  readonly group: ShownGroup | null;
}

/** What is in focus, or what the last step has asked, or the group: one panel for each kind of it. */
export function Details({ state, group }: Props) {
  const [first, second] = state.focus;
  if (state.entries) return <EntriesPanel of={state.entries} />;
  if (first && second) return <PairPanel first={first} second={second} />;
  if (first?.startsWith('capability:')) return <CapabilityPanel id={first.slice('capability:'.length)} />;
  if (first) return <ToolPanel id={first.slice('tool:'.length)} />;
  if (group && !group.inside) return <GroupPanel group={group} />;
  const last = state.steps.at(-1);
  if (last?.op === 'common') return <CommonPanel refs={last.refs} />;
  if (last?.op === 'path') {
    const [from = '', to = ''] = last.refs;
    return <PathPanel from={from} to={to} properties={last.properties ?? false} />;
  }
  return group && <GroupPanel group={group} />;
}
