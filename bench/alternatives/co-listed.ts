/**
 * Part (a): all listings hidden, do capabilities and texts alone find the tools that the list names beside the same product?
 * The products are in no ranking: the hidden listings themselves call them alternatives, so they are neither right nor wrong.
 */
import { refsOfRecords } from '../../server/queries/import.ts';
import { table } from '../../server/cli/table.ts';
import type { Database } from '../../server/database/driver.ts';
import { inOrder, meanReciprocalRank, recallAt, type Answered } from './figures.ts';
import { methodsOn } from './methods.ts';
import { halfOf } from './needs.ts';
import { listedTogether, productsOf, type ListRow } from './open-source-list.ts';

const depth = 10;

export async function coListed(
  db: Database,
  rows: readonly ListRow[],
  tell: (line: string) => void,
): Promise<void> {
  const idsOf = async (names: Iterable<string>) => {
    const keys = [...names].map((name) => `oss-alternatives/${name}`);
    const refs = await refsOfRecords(db, { ids: keys });
    return new Map(
      refs.map(({ id, ref }) => [id.replace('oss-alternatives/', ''), ref.replace('tool:', '')]),
    );
  };
  const together = listedTogether(rows);
  const ids = await idsOf(together.keys());
  const products = new Set((await idsOf(productsOf(rows))).values());
  const questions = [...together].flatMap(([name, others]) => {
    const id = ids.get(name);
    const right = new Set([...others].flatMap((other) => ids.get(other) ?? []));
    right.delete(id ?? '');
    return id === undefined || right.size === 0 ? [] : [{ name, id, right, half: halfOf(name) }];
  });
  const pairs = questions.reduce((sum, { right }) => sum + right.size, 0) / 2;
  tell(`Co-listed tools, all listings hidden: ${questions.length} tools, ${pairs} pairs.`);

  const figures = [];
  for (const method of await methodsOn(db)) {
    const answers: Record<'tune' | 'report', Answered[]> = { tune: [], report: [] };
    for (const { id, right, half } of questions) {
      const scores = await method.scores(id);
      const kept = new Map([...scores].filter(([other]) => other !== id && !products.has(other)));
      answers[half].push({ ranked: inOrder(kept), right });
    }
    const told = [answers.tune, answers.report].flatMap((half) => [
      recallAt(depth, half).toFixed(3),
      meanReciprocalRank(half).toFixed(3),
    ]);
    figures.push([method.name, ...told]);
  }
  const counted = (half: 'tune' | 'report') => questions.filter((one) => one.half === half).length;
  const head = [`recall@${depth}`, 'MRR'];
  tell(`${counted('tune')} tools tuned on (first two columns), ${counted('report')} reported (last two).`);
  tell(table(figures, ['', ...head, ...head]));
}
