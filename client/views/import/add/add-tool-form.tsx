import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { NearInput } from '#contract/added-tool.ts';
import { useSettled } from '../../../ui/use-settled.ts';
import { importsQuery, nearQuery, sendTool } from '../../../api/import-queries.ts';
import buttons from '../../../ui/buttons.module.css';
import { WriteProblem } from '../../../ui/write-problem.tsx';
import type { Adding } from './adding.ts';
import { NearNotice } from './near-notice.tsx';
import { checkDraft, emptyDraft, printLine, type ToolDraft } from './tool-draft.ts';
import { ToolFields } from './tool-fields.tsx';
import { ToolLine } from './tool-line.tsx';

interface Props {
  /** Whether the first field takes the focus, on wide screens. */
  readonly focused: boolean;
  readonly onBegun: (adding: Adding) => void;
}

export function AddToolForm({ focused, onBegun }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(emptyDraft);
  const [asked, setAsked] = useState(false);
  const client = useQueryClient();
  const { line, wrong } = checkDraft(draft);
  const input = nearInputOf(draft, wrong.url !== undefined);
  const near = useQuery(nearQuery(useSettled(input, 250)));
  const sending = useMutation({
    mutationFn: sendTool,
    onSuccess: ({ id }, sent) => {
      void client.invalidateQueries({ queryKey: importsQuery().queryKey });
      if (input !== null) onBegun({ import: id, tool: input, line: printLine(sent) });
    },
  });
  useEffect(() => {
    if (focused && window.innerWidth >= 700)
      form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [focused]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (line !== null) sending.mutate(line);
    else form.current?.querySelector<HTMLElement>(`[name="${Object.keys(wrong)[0] ?? 'name'}"]`)?.focus();
  };
  return (
    <form ref={form} noValidate onSubmit={send} style={{ display: 'contents' }} aria-label="Add one tool">
      <ToolFields draft={draft} wrong={wrong} all={asked} onChange={setDraft} />
      <NearNotice near={input === null ? [] : (near.data?.items ?? [])} />
      {sending.error && (
        <WriteProblem error={sending.error} retry={() => line !== null && sending.mutate(line)} />
      )}
      <div className={buttons.row}>
        <button type="submit" className={buttons.main} disabled={sending.isPending}>
          {sending.isPending ? 'Adding …' : 'Add to this catalogue'}
        </button>
      </div>
      <ToolLine line={line === null ? null : printLine(line)} name={draft.name} />
    </form>
  );
}

/** Null while there is too little to look for. */
function nearInputOf({ name, type, url }: ToolDraft, wrongUrl: boolean): NearInput | null {
  const [title, address] = [name.trim(), url.trim()];
  if (title === '' || type === '') return null;
  return { name: title, type, ...(address === '' || wrongUrl ? {} : { url: address }) };
}
