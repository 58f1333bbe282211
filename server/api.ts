/** The table of endpoints, a line each. */
import * as alternativeContract from '#contract/alternative-calls.ts';
import * as contract from '#contract/calls.ts';
import * as capabilityContract from '#contract/capability-calls.ts';
import { rates as ratesCall } from '#contract/rates.ts';
import { rivals as rivalsCall } from '#contract/rivals.ts';
import * as familyContract from '#contract/family-calls.ts';
import * as identityContract from '#contract/identity-calls.ts';
import { alternatives } from './answers/alternatives.ts';
import { among, common } from './answers/among.ts';
import { areas, capabilities, capability, capabilityTools } from './answers/capabilities.ts';
import { compare } from './answers/compare.ts';
import { coverage } from './answers/coverage.ts';
import { family } from './answers/families.ts';
import { namesakes, recordPlace } from './answers/identity.ts';
import { matches } from './answers/matches.ts';
import { neighbours } from './answers/neighbours.ts';
import { pairings } from './answers/pairings.ts';
import { overview } from './answers/overview.ts';
import { paths } from './answers/paths.ts';
import { rates } from './answers/rates.ts';
import { rivals } from './answers/rivals.ts';
import { search } from './answers/search.ts';
import { sources } from './answers/sources.ts';
import { switchPlan } from './answers/switch-plan.ts';
import { tool, toolCapabilities, tools } from './answers/tools.ts';
import { bind, type Endpoint } from './http/bind.ts';

export const endpoints: readonly Endpoint[] = [
  bind(contract.search, search),
  bind(contract.tools, tools),
  bind(contract.tool, tool),
  bind(contract.toolCapabilities, toolCapabilities),
  bind(rivalsCall, rivals),
  bind(ratesCall, rates),
  bind(familyContract.family, family),
  bind(identityContract.namesakes, namesakes),
  bind(identityContract.recordPlace, recordPlace),
  bind(alternativeContract.alternatives, alternatives),
  bind(capabilityContract.capabilities, capabilities),
  bind(capabilityContract.areas, areas),
  bind(capabilityContract.capability, capability),
  bind(capabilityContract.capabilityTools, capabilityTools),
  bind(capabilityContract.pairings, pairings),
  bind(alternativeContract.switchPlan, switchPlan),
  bind(alternativeContract.coverage, coverage),
  bind(contract.neighbours, neighbours),
  bind(contract.overview, overview),
  bind(contract.path, paths),
  bind(contract.common, common),
  bind(contract.among, among),
  bind(contract.compare, compare),
  bind(contract.matches, matches),
  bind(contract.sources, sources),
];
