import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { CommandCentre } from './commands/command-centre.tsx';
import { TopBar } from './components/top-bar.tsx';
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
const SearchView = lazy(() =>
  import('./views/search/search-view.tsx').then((module) => ({ default: module.SearchView })),
);
const ImportView = lazy(() =>
  import('./views/import/import-view.tsx').then((module) => ({ default: module.ImportView })),
);

export function App() {
  return (
    <CommandCentre>
      <TopBar />
      <Suspense fallback={<main aria-busy="true" />}>
        <Switch>
          <Route path="/" component={ExploreView} />
          <Route path="/explore" component={ExploreView} />
          <Route path="/alternatives" component={AlternativesView} />
          <Route path="/compare" component={CompareView} />
          <Route path="/capabilities" component={CapabilitiesView} />
          <Route path="/capabilities/:id" component={CapabilityView} />
          <Route path="/search" component={SearchView} />
          <Route path="/import" component={ImportView} />
          <Route component={NoSuchPage} />
        </Switch>
      </Suspense>
    </CommandCentre>
  );
}
