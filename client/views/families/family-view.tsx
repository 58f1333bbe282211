import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { nearOfKind, PageProblem } from '../../components/page-problem.tsx';
import { familyAddress } from '../../explore/family-address.ts';
import { familyQuery } from '../../family-queries.ts';
import view from '../capabilities/capabilities-view.module.css';
import { RowsWaiting } from '../capabilities/parts/rows-waiting.tsx';
import { CompareVersions } from './compare-versions.tsx';
import { FamilyHeading } from './family-heading.tsx';
import { familyUrl, readFamilyUrl, switchedVersion } from './family-url.ts';
import { VersionTable } from './version-table.tsx';

/** The screen at `/families/ID`: the versions of what people call one thing, and what each holds. */
export function FamilyView() {
  const { id = '' } = useParams();
  const state = readFamilyUrl(useSearch());
  const [, navigate] = useLocation();
  const { data, error, refetch } = useQuery(familyQuery(id));
  useEffect(() => {
    document.title = `${data?.name ?? id} · Match Graph`;
  }, [data?.name, id]);
  const onSwitch = (version: string) =>
    navigate(familyUrl(id, switchedVersion(state, version)), { replace: true });
  return (
    <main className={view.main}>
      <div className={view.page}>
        {error && !data ? (
          <PageProblem
            error={error}
            title={{ missing: 'We have no such family', failed: 'The page could not be read' }}
            near={nearOfKind(error, 'family', familyAddress)}
            otherwise={{ name: 'Search', to: '/search' }}
            retry={() => void refetch()}
          />
        ) : (
          <>
            <FamilyHeading id={id} family={data} />
            {data ? (
              <VersionTable versions={data.versions} aside={state.with} onSwitch={onSwitch} />
            ) : (
              <RowsWaiting />
            )}
          </>
        )}
      </div>
      {data && <CompareVersions versions={data.versions} aside={state.with} onSwitch={onSwitch} />}
    </main>
  );
}
