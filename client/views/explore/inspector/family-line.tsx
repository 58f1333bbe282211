import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Tool } from '#contract/tool.ts';
import { familyAddress } from '../../../addresses/family-address.ts';
import { family as familyCall } from '#contract/families.ts';
import { ask } from '../../../api/ask.ts';
import { counted } from '../../../words/numbers.ts';
import panel from './panel.module.css';

/** `Version 3.5 of Claude Sonnet, 20 versions`, and the way to them. */
export function FamilyLine({
  tool: { family, version },
}: {
  readonly tool: Pick<Tool, 'family' | 'version'>;
}) {
  const { data } = useQuery({ ...ask(familyCall, { id: family?.id ?? '' }), enabled: family !== null });
  if (family === null) return null;
  return (
    <p className={panel.quiet}>
      {version === null ? 'Of the family ' : `Version ${version} of `}
      <Link href={familyAddress(family.id)}>{family.name}</Link>
      {data && `, ${counted(data.total, 'version')}`}
    </p>
  );
}
