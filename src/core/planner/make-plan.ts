import type { Brief } from "../brief/brief.ts";
import type { Facts } from "../brief/facts.ts";
import { editFindings } from "../edit/edit-findings.ts";
import type { EditOutcome } from "../edit/outcome.ts";
import type { Edit } from "../plan/edit.ts";
import type { Plan } from "../plan/plan.ts";
import type { Finding } from "../shared/finding.ts";
import { assemblePlan } from "./assemble-plan.ts";
import { profileOf } from "./assume/profile.ts";
import { type AssumedValues, assumedFor } from "./assume/values.ts";
import { volumeFindings } from "./assume/volume-findings.ts";
import { draftPlan, plannedDays } from "./draft-plan.ts";
import { unplannable } from "./findings.ts";
import { lawFindings } from "./law/law-findings.ts";
import { createUnitSearch } from "./measure/search.ts";
import { assumptionsOf } from "./parts/assumptions.ts";
import { leversOf } from "./parts/levers.ts";
import { alignStart } from "./phases/align-start.ts";
import { phaseFindings } from "./phases/phase-findings.ts";
import { titleOf } from "./title.ts";
import { watchFindings } from "./watch/watch.ts";

export interface PlanInput {
  readonly brief: Brief;
  readonly facts: Facts;
  /** What reading found; the plan carries it on its first page. */
  readonly findings: readonly Finding[];
  /** Name and version of what makes the plan: "rampwright 0.1.0". */
  readonly generator: string;
  /** Assumptions set by hand. */
  readonly assumed?: Partial<AssumedValues>;
  /** Any date, as 2027-01-13; null or absent gives relative weeks. */
  readonly start?: string | null;
  /** Whether the assumptions are ranked by trying half and twice of each; takes most of the time. True unless given. */
  readonly ranked?: boolean;
  /** What was set by hand in a plan of this brief, or of an earlier form of it. */
  readonly edits?: readonly Edit[];
}

/** The plan is null where there is nothing to plan: no feature, or fewer than four people. The findings say so. */
export interface PlanResult {
  readonly plan: Plan | null;
  readonly findings: readonly Finding[];
  /** What became of each edit. */
  readonly edits: readonly EditOutcome[];
}

/**
 * Facts to a plan, in the order in which the steps stand:
 * 1. assume: profile and the named assumptions, where the brief is silent
 * 2. draft: phases, exposure, watched metrics, days by need, gates with their evidence, what was set by hand
 * 3. rank: how much half and twice of each assumption change the draft
 * 4. assemble: the plan with all that people need beside the numbers, sealed by the hash of its content
 */
export function makePlan(input: PlanInput): PlanResult {
  const { brief, facts } = input;
  const blockers = unplannable(facts);
  if (blockers.length > 0 || facts.archetype === null)
    return { plan: null, findings: [...input.findings, ...blockers], edits: [] };
  const start = input.start == null ? null : alignStart(input.start);
  const profile = profileOf(facts, facts.archetype, titleOf(brief, facts.archetype), brief);
  const assumed = assumedFor(brief, facts, profile, input.assumed ?? {});
  const settled = {
    brief,
    facts,
    profile,
    startDate: start?.date ?? null,
    search: createUnitSearch(),
    edits: input.edits ?? [],
  };
  const draft = draftPlan(settled, assumed.values);
  const ranked = assumptionsOf(draft, (values) => draftPlan(settled, values), assumed, input.ranked ?? true);
  const findings = [
    ...input.findings,
    ...(start?.finding == null ? [] : [start.finding]),
    ...volumeFindings(draft.context),
    ...lawFindings(draft.context),
    ...watchFindings(draft.context),
    ...phaseFindings(draft.context, draft.chosen, draft.needs, draft.phases),
    ...editFindings(draft.edits),
  ];
  const levers = leversOf(draft, (other, values) => plannedDays({ ...settled, facts: other }, values));
  const plan = assemblePlan({ draft, ranked, levers, findings, generator: input.generator });
  return { plan, findings, edits: draft.edits };
}
