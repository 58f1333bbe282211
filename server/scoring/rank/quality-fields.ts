/** Facts that a tool of a type is asked for: what somebody has to know before choosing one. Data of the rank's method v1. */
import { type ToolType, toolTypes } from '#contract/vocabulary.ts';

const common = ['line', 'page', 'maker', 'licence', 'pricing', 'functions', 'dated'] as const;
const ofModels = ['context', 'weights', 'price'] as const;
const ofCode = ['languages'] as const;

export const qualityFields = [...common, ...ofModels, ...ofCode] as const;
export type QualityField = (typeof qualityFields)[number];

const models: readonly ToolType[] = ['model', 'finetune'];
const code: readonly ToolType[] = ['library', 'framework', 'cli', 'repository', 'extension'];

export function fieldsOfType(type: ToolType): readonly QualityField[] {
  if (models.includes(type)) return [...common, ...ofModels];
  return code.includes(type) ? [...common, ...ofCode] : common;
}

/** Of each type, as the method is told. */
export const fieldsByType = toolTypes.map((type) => ({ type, fields: [...fieldsOfType(type)] }));
