import { ERROR_BUDGET } from "../../catalog/error-budget.ts";
import type { Budget } from "./gate-parts.ts";
import type { MetricModel, StoppingTier } from "./model.ts";
import type { Tiered } from "./watched.ts";

/** What one rule may get wrong: the plan's budget split evenly over all rules that can err, phases and tiers together. */
export function budgetOf(watched: readonly Tiered[], phases: number): Budget {
  const gates = watched.filter(({ model }) => hasGate(model)).length * phases;
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

function hasGate(model: MetricModel): boolean {
  return model.kind === "within" || model.kind === "audit" || (model.kind === "level" && model.gate !== null);
}

/** Whether a rule of this tier can fire by chance in the promised world. */
function errs(model: MetricModel, tier: StoppingTier): boolean {
  if (model.kind === "audit") return true;
  if (model.kind === "within") return tier !== "investigate";
  return model.kind === "level" && model.stops.some((stop) => stop.tier === tier);
}
