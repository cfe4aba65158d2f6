import { ERROR_BUDGET } from "../../catalog/error-budget.ts";
import type { SizedPhase } from "../phases/size-phases.ts";
import { firstForSegments } from "./first-for-segments.ts";
import type { Budget } from "./gate-parts.ts";
import type { MetricModel, StoppingTier } from "./model.ts";
import type { Tiered } from "./watched.ts";

/** What one rule may get wrong: the plan's budget split over all rules that can err, phases and tiers together. */
export function budgetOf(watched: readonly Tiered[], shown: readonly SizedPhase[]): Budget {
  const phases = shown.length;
  const gates = watched.reduce((sum, metric) => sum + shareOf(metric) * gatesIn(metric.model, shown), 0);
  const rules = (tier: StoppingTier) => watched.filter(({ model, tiers }) => tiers.includes(tier) && errs(model, tier));
  const { parts, auditShares, sampledInvestigations } = ERROR_BUDGET;
  const failTwice = parts.gates / Math.max(1, gates);
  const pause = parts.pauses / Math.max(1, sharesOf(rules("pause")) * phases);
  return {
    failTwice,
    pause,
    audited: { failTwice: auditShares * failTwice, pause: auditShares * pause },
    kill: parts.kills / Math.max(1, rules("kill").length * phases),
    investigate: sampledInvestigations / Math.max(1, rules("investigate").length),
  };
}

function gatesIn(model: MetricModel, shown: readonly SizedPhase[]): number {
  if (!hasGate(model)) return 0;
  return shown.length - (model.kind === "level" && model.segments !== undefined ? firstForSegments(shown) : 0);
}

function shareOf({ model }: Tiered): number {
  return model.kind === "audit" ? ERROR_BUDGET.auditShares : 1;
}

function sharesOf(watched: readonly Tiered[]): number {
  return watched.reduce((sum, metric) => sum + shareOf(metric), 0);
}

function hasGate(model: MetricModel): boolean {
  return model.kind === "within" || model.kind === "audit" || (model.kind === "level" && model.gate !== null);
}

/** Whether a rule of this tier can fire by chance in the promised world. */
function errs(model: MetricModel, tier: StoppingTier): boolean {
  if (model.kind === "audit") return true;
  if (model.kind === "within") return tier !== "investigate";
  return model.kind === "level" && model.stops.some((stop) => stop.tier === tier);
}
