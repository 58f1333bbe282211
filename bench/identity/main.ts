/**
 * How sure the rules of identity are: precision and recall on the labelled sample, each rule alone, and what they join
 * and ask on the sources that ship: `npm run bench -- identity`.
 */
import { measured, readSample } from './sample.ts';
import { seededLists } from './seeds.ts';
import { joinedWorld } from './world.ts';

const tell = (line: string) => process.stdout.write(`${line}\n`);

const sample = measured(await readSample());
tell(`sample       ${sample.pairs} pairs`);
tell(
  `precision    ${sample.precision.toFixed(3)} (goal: at least 0.995), ${sample.wronglyJoined.length} wrongly joined`,
);
tell(`recall       ${sample.recall.toFixed(3)} (goal: at least 0.9), ${sample.missed.length} missed`);
for (const [rule, { joined, wrong }] of sample.byRule)
  tell(`  ${rule.padEnd(20)} ${joined} joined, ${wrong} wrong`);

const lists = await seededLists();
const began = performance.now();
const { tools, joins, questions } = joinedWorld(lists);
const took = performance.now() - began;
tell(
  `\nseeds        ${tools.size} records, ${new Set(tools.values()).size} tools, ${took.toFixed(0)} ms in memory`,
);
const count = (names: readonly (string | null)[]) => {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
};
const made = joins.filter(({ by }) => by === 'rule');
tell(`joins        ${made.length}`);
for (const [rule, times] of count(made.map(({ rule }) => rule))) tell(`  ${rule.padEnd(20)} ${times}`);
tell(`questions    ${questions.length} (goal: at most 60)`);
for (const [rule, times] of count(questions.map(({ rule }) => rule))) tell(`  ${rule.padEnd(20)} ${times}`);
const catalogue = 'models-dev';
const held = new Set([...tools].filter(([id]) => id.startsWith(`${catalogue}/`)).map(([, tool]) => tool));
for (const source of ['wildbench', 'comparia']) {
  const its = [...tools].filter(([id]) => id.startsWith(`${source}/`));
  const joined = its.filter(([, tool]) => held.has(tool)).length;
  tell(`${source.padEnd(12)} ${joined} of ${its.length} stand for a tool of ${catalogue}`);
}
