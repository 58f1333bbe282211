import type { NamedTool } from '#contract/named-tool.ts';
import type { Database } from '../database/driver.ts';
import { modelNames } from '../import/identity-model-names.ts';
import { judgesByName, readJudges } from '../queries/rivals.ts';

export interface Judge {
  /** The source's. */
  readonly title: string;
  readonly judge: string | null;
  /** Tools of the source that the judge is. */
  readonly judgeCompetes: NamedTool[];
}

/** Who judged each source, and whether the judge plays too: by the keys the source gives, else by the judge's name. */
export async function judgesOf(db: Database, sources: readonly string[]): Promise<(id: string) => Judge> {
  const rows = sources.length === 0 ? [] : await readJudges(db, { ids: [...new Set(sources)] });
  const asked = rows.flatMap(({ source, judge, keyed }) =>
    judge === null || keyed ? [] : [{ source, aliases: namesOfModel(judge) }],
  );
  const byName = asked.length === 0 ? [] : await judgesByName(db, { rows: asked });
  const judges = new Map(
    rows.map(({ source, title, judge, competes }): [string, Judge] => {
      const found = byName.find((one) => one.source === source)?.competes ?? competes;
      return [source, { title, judge, judgeCompetes: found.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }];
    }),
  );
  return (id) => judges.get(id) ?? { title: id, judge: null, judgeCompetes: [] };
}

/** What a model of this name is known as. A judge that plays is a model: a test or a person is no contestant. */
const namesOfModel = (name: string): string[] =>
  modelNames({ key: name, name, aliases: [] }).map(({ base }) => `model:${base}`);
