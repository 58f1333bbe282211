import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { nearOfKind, PageProblem } from '../../ui/page-problem.tsx';
import { familyAddress } from '../../addresses/family-address.ts';
import { family } from '#contract/families.ts';
import { ask } from '../../api/ask.ts';
import { CompareBar } from '../../ui/compare-bar.tsx';
import view from '../../ui/page.module.css';
import { RowsWaiting } from '../../ui/rows-waiting.tsx';
import { FamilyHeading } from './family-heading.tsx';
import { familyUrl, readFamilyUrl, switchedVersion } from '../../addresses/family-url.ts';
import { VersionTable } from './version-table.tsx';

/** The screen at `/families/ID`: the versions of what people call one thing, and what each holds. */
export function FamilyView() {
  const { id = '' } = useParams();
  const state = readFamilyUrl(useSearch());
  const [, navigate] = useLocation();
  const { data, error, refetch } = useQuery(ask(family, { id }));
  useEffect(() => {
    document.title = `${data?.name ?? id} · Match Graph`;
  }, [data?.name, id]);
  const nameOf = (version: string) => {
    const known = data?.versions.find((one) => one.id === version);
    return known?.version ?? known?.name ?? version;
  };
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
      {data && (
        <CompareBar
          aside={state.with.map((id) => ({ id, name: nameOf(id) }))}
          noun="versions"
          onOut={onSwitch}
        />
      )}
    </main>
  );
}
