import type { Page } from 'playwright-core';

const about = { record: 'source', id: 'office-trial', title: 'Our office trial', licence: 'CC0-1.0' };
const tools = [
  { key: 'gitea', name: 'Gitea', type: 'product' },
  { key: 'forgejo', name: 'Forgejo', type: 'product' },
  { key: 'woodpecker', name: 'Woodpecker', type: 'product' },
];
const battle = { kind: 'battle', first: { key: 'gitea' }, second: { key: 'forgejo' } };
const facts = [
  { ...about, snapshot: '2026-11-01', judge: 'four colleagues' },
  ...tools.map((tool) => ({ record: 'record', source: about.id, ...tool })),
  { record: 'match', source: about.id, ...battle, count: 12, wins: 7, losses: 4, ties: 1 },
  { record: 'match', source: about.id, ...battle, rowId: 'second week', count: 3, wins: 5 },
];

/** On the import screen: pastes a small source, one line of it wrong, and waits for what it would change. */
export async function showPlan(page: Page): Promise<void> {
  await previewPasted(page, facts.map((fact) => JSON.stringify(fact)).join('\n'));
  await page.getByRole('heading', { name: 'What the pasted facts would change' }).waitFor();
}

/** On the import screen: pastes a text and asks for its preview. */
export async function previewPasted(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Or paste a text' }).fill(text);
  await page.getByRole('button', { name: 'Preview changes' }).click();
}
