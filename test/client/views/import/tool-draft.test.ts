import { describe, expect, it } from 'vitest';
import { AddedTool } from '#contract/added-tool.ts';
import { checkDraft, emptyDraft, printLine } from '../../../../client/views/import/add/tool-draft.ts';

const draft = { ...emptyDraft, name: ' Alpha ', type: 'model' as const };

describe('a draft of a tool', () => {
  it('becomes one line that the contract takes, without what was left empty', () => {
    const { line, wrong } = checkDraft({
      ...draft,
      url: 'https://alpha.example',
      capabilities: [
        { id: 'chat', name: 'chat', description: ' ' },
        { id: 'vision', name: 'vision', description: 'Reads charts. ' },
      ],
    });
    expect(wrong).toEqual({});
    const text = line === null ? '' : printLine(line);
    expect(text).toBe(
      '{"record":"record","source":"added-here","key":"Alpha","name":"Alpha","type":"model",' +
        '"url":"https://alpha.example","capabilities":[{"capability":"chat"},{"capability":"vision","description":"Reads charts."}]}',
    );
    expect(AddedTool.parse(JSON.parse(text)).capabilities).toHaveLength(2);
  });

  it.each([
    [{ ...draft, name: '  ' }, 'name'],
    [{ ...draft, type: '' as const }, 'type'],
    [{ ...draft, url: 'alpha.example' }, 'url'],
    [{ ...draft, url: 'javascript:alert(1)' }, 'url'],
  ])('says which field is wrong, and makes no line: %o', (wrongDraft, field) => {
    const { line, wrong } = checkDraft(wrongDraft);
    expect(line).toBeNull();
    expect(Object.keys(wrong)).toEqual([field]);
  });
});
