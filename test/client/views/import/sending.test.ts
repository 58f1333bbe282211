import { expect, it } from 'vitest';
import { nothingSaid, sendingOfFiles, sendingOfText } from '../../../../client/views/import/bring/sending.ts';

const file = (name: string) => new File(['x'], name);

it('reads a text that begins with a brace as facts, and every other as a page', () => {
  expect(sendingOfText(' \n', nothingSaid)).toBeNull();
  expect(sendingOfText('\n {"record":"source"}', nothingSaid)?.kind).toBe('facts');
  expect(sendingOfText('A vs B\n', nothingSaid)?.kind).toBe('page');
});

it('sends one page alone as a page, and files by name without what systems leave about', () => {
  expect(sendingOfFiles([file('.DS_Store')], nothingSaid)).toBeNull();
  expect(sendingOfFiles([file('page.md')], nothingSaid)?.kind).toBe('page');
  const sending = sendingOfFiles([file('source.yaml'), file('page.md'), file('.DS_Store')], nothingSaid);
  expect(sending).toMatchObject({ kind: 'files', label: '2 files' });
});
