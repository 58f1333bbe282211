import { type ComponentType, createElement, lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { pages, type PageName } from '#contract/pages.ts';
import { CommandCentre } from './commands/command-centre.tsx';
import { CorrectingStatus } from './corrections/correcting-status.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { NoSuchPage } from './views/no-such-page.tsx';

const ExploreView = lazy(() =>
  import('./views/explore/explore-view.tsx').then((module) => ({ default: module.ExploreView })),
);
const CompareView = lazy(() =>
  import('./views/compare/compare-view.tsx').then((module) => ({ default: module.CompareView })),
);
const AlternativesView = lazy(() =>
  import('./views/alternatives/alternatives-view.tsx').then((module) => ({
    default: module.AlternativesView,
  })),
);
const CapabilitiesView = lazy(() =>
  import('./views/capabilities/capabilities-view.tsx').then((module) => ({
    default: module.CapabilitiesView,
  })),
);
const CapabilityView = lazy(() =>
  import('./views/capabilities/page/capability-view.tsx').then((module) => ({
    default: module.CapabilityView,
  })),
);
const FamilyView = lazy(() =>
  import('./views/families/family-view.tsx').then((module) => ({ default: module.FamilyView })),
);
const SearchView = lazy(() =>
  import('./views/search/search-view.tsx').then((module) => ({ default: module.SearchView })),
);
const MatchesView = lazy(() =>
  import('./views/matches/matches-view.tsx').then((module) => ({ default: module.MatchesView })),
);
const MethodView = lazy(() =>
  import('./views/method/method-view.tsx').then((module) => ({ default: module.MethodView })),
);
const ImportView = lazy(() =>
  import('./views/import/import-view.tsx').then((module) => ({ default: module.ImportView })),
);
const DuplicatesView = lazy(() =>
  import('./views/import/settle/duplicates-view.tsx').then((module) => ({ default: module.DuplicatesView })),
);

const views: Readonly<Record<PageName, ComponentType>> = {
  explore: ExploreView,
  alternatives: AlternativesView,
  compare: CompareView,
  capabilities: CapabilitiesView,
  capability: CapabilityView,
  family: FamilyView,
  search: SearchView,
  matches: MatchesView,
  method: MethodView,
  import: ImportView,
  duplicates: DuplicatesView,
};

/** Given one by one, without keys: the two addresses of a page are one page then, which keeps what it holds. */
const routes = pages.flatMap(({ name, paths }) =>
  paths.map((path) => createElement(Route, { path, component: views[name] })),
);

export function App() {
  return (
    <CommandCentre>
      <TopBar />
      <Suspense fallback={<main aria-busy="true" />}>
        {createElement(Switch, null, ...routes, <Route component={NoSuchPage} />)}
      </Suspense>
      <CorrectingStatus />
    </CommandCentre>
  );
}
