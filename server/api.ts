/** The table of endpoints, a line each. */
import * as contract from '#contract/calls.ts';
import { alternatives } from './answers/alternatives.ts';
import { among, common } from './answers/among.ts';
import { compare } from './answers/compare.ts';
import { coverage } from './answers/coverage.ts';
import { matches } from './answers/matches.ts';
import { neighbours } from './answers/neighbours.ts';
import { overview } from './answers/overview.ts';
import { paths } from './answers/paths.ts';
import { search } from './answers/search.ts';
import { sources } from './answers/sources.ts';
import { switchPlan } from './answers/switch-plan.ts';
import { capability, tool, toolCapabilities, tools } from './answers/tools.ts';
import { bind, type Endpoint } from './http/bind.ts';

export const endpoints: readonly Endpoint[] = [
  bind(contract.search, search),
  bind(contract.tools, tools),
  bind(contract.tool, tool),
  bind(contract.toolCapabilities, toolCapabilities),
  bind(contract.alternatives, alternatives),
  bind(contract.switchPlan, switchPlan),
  bind(contract.coverage, coverage),
  bind(contract.capability, capability),
  bind(contract.neighbours, neighbours),
  bind(contract.overview, overview),
  bind(contract.path, paths),
  bind(contract.common, common),
  bind(contract.among, among),
  bind(contract.compare, compare),
  bind(contract.matches, matches),
  bind(contract.sources, sources),
];
