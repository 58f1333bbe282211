/** The general knowledge of this project, as it ships beside the seeds. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { projectRoot } from '../project-root.ts';
import { GeneralKnowledge } from '../scoring/general-knowledge.ts';

const file = `${projectRoot}seeds/capabilities/general-knowledge.yaml`;

export const generalKnowledge = GeneralKnowledge.parse(parse(readFileSync(file, 'utf8')));
export const properties: ReadonlySet<string> = new Set(generalKnowledge.properties);
