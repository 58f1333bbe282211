/** The words of operations and the functions they mean, as they ship beside the seeds. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { projectRoot } from '../project-root.ts';
import { OperationTable } from './functions-served.ts';

const file = `${projectRoot}seeds/capabilities/operations.yaml`;

/** To tell whether it is another, which takes a hundredth of what reading it takes. */
export const operationTableText = (): string => readFileSync(file, 'utf8');

export const operationTable = (text = operationTableText()): OperationTable =>
  OperationTable.parse(parse(text));
