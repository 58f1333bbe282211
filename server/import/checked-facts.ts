import { howMany } from '#contract/how-many.ts';
import type { Fact, MatchFact } from '#contract/interchange.ts';
import { entrySet } from './entry-set.ts';
import { factOrder } from './fact-order.ts';
import { firstRows } from './first-rows.ts';
import type { Report } from './left-out.ts';
import { checkFact } from './mapping/check-fact.ts';
import type { ReadFile } from './mapping/prepare-source.ts';
import { namedOnly } from './named-only.ts';

/**
 * The facts of one source, kind after kind, each checked; what is none is told and left out. A key that no record
 * describes gets one, of a tool that is only named, before the first fact that names it.
 */
export async function* checkedFacts(
  files: readonly ReadFile[],
  source: string,
  report: Report,
): AsyncGenerator<Fact> {
  const firsts = firstRows();
  const entries = entrySet();
  const ghosts = namedOnly(source, report);
  for (const kind of factOrder) {
    for (const read of files) {
      for await (const { candidate, file, line } of read(kind, report)) {
        // Before the check, which costs more: a million battles name their few models a million times.
        const further = firsts.further(candidate);
        if (further !== undefined) {
          if (further !== '') report(file, line, further, { reason: 'second-row' });
          continue;
        }
        const checked = checkFact(candidate, source);
        if ('problem' in checked) {
          report(file, line, checked.problem);
          ghosts.refused(candidate, file, line);
          continue;
        }
        firsts.stands(candidate, file, line);
        const { fact, left } = checked;
        for (const message of left) report(file, line, message, { reason: 'field' });
        if (fact.record === 'match' && !entries.add(fact)) {
          report(file, line, sameEntry(fact), { reason: 'same-entry', matches: countedIn(fact) });
          continue;
        }
        if (isWithItself(fact))
          report(
            file,
            line,
            `is of "${fact.second.key}" with itself, ${howMany(fact.count, 'match', 'matches')}`,
            {
              reason: 'with-itself',
              matches: countedIn(fact),
            },
          );
        for (const ghost of ghosts.before(fact, file, line)) yield ghost;
        yield fact;
      }
    }
  }
}

/**
 * Both sides are one key of the source, and but for that it would count; that two keys are one tool is known only once they
 * are joined.
 */
const isWithItself = (fact: Fact): fact is MatchFact =>
  fact.record === 'match' &&
  'key' in fact.first &&
  fact.first.key === fact.second.key &&
  fact.counted &&
  fact.state === 'live';

const countedIn = ({ counted, count }: MatchFact): number => (counted ? count : 0);

function sameEntry({ first, second, context, capability, count }: MatchFact): string {
  const about = [context, capability].flatMap((one) => one ?? []);
  const sides = `${'key' in first ? first.key : first.capability} and ${second.key}`;
  return `is one more entry on ${sides}${about.length === 0 ? '' : ` (${about.join(', ')})`}, of ${howMany(count, 'match', 'matches')}`;
}
