import { ERROR_BUDGET } from "../../catalog/error-budget.ts";
import type { SizedPhase } from "../phases/size-phases.ts";
import { firstForSegments } from "./first-for-segments.ts";
import type { Budget } from "./gate-parts.ts";
import type { MetricModel, StoppingTier } from "./model.ts";
import type { Tiered } from "./watched.ts";

/** What one rule may get wrong: the plan's budget split evenly over all rules that can err, phases and tiers together. */
export function budgetOf(watched: readonly Tiered[], shown: readonly SizedPhase[]): Budget {
  const phases = shown.length;
  const gates = watched.reduce((sum, { model }) => sum + gatesIn(model, shown), 0);
  const rules = (tier: StoppingTier) =>
    watched.filter(({ model, tiers }) => tiers.includes(tier) && errs(model, tier)).length;
  const { parts, sampledInvestigations } = ERROR_BUDGET;
  return {
    failTwice: parts.gates / Math.max(1, gates),
    pause: parts.pauses / Math.max(1, rules("pause") * phases),
    kill: parts.kills / Math.max(1, rules("kill") * phases),
    investigate: sampledInvestigations / Math.max(1, rules("investigate")),
  };
}

function gatesIn(model: MetricModel, shown: readonly SizedPhase[]): number {
  if (!hasGate(model)) return 0;
  return shown.length - (model.kind === "level" && model.segments !== undefined ? firstForSegments(shown) : 0);
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
