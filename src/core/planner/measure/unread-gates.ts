import type { MetricGate } from "../../plan/gate.ts";
import { computed } from "../because.ts";
import { common, passing, type Setting } from "./gate-parts.ts";
import type { UnreadModel } from "./model.ts";

/** Stands for a tolerance of 0, which no interval can have. */
const NO_DIFFERENCE = 0.1;

/** Shown and never blocking, with what it would need. Nothing where the brief gives no number to show. */
export function unreadGates(model: UnreadModel, setting: Setting): MetricGate[] {
  if (model.target === null) return [];
  const { tier, ...when } = passing(setting);
  const shared = {
    ...common(setting, tier),
    unit: model.unit,
    minUnits: null,
    ...when,
    action: "Read and written into the gate packet; decides nothing",
    evidence: {
      measurable: false,
      needed: null,
      available: null,
      wouldNeed: model.wouldNeed,
      sampleUnit: setting.sampleUnit,
      designEffect: 1,
      looks: 1,
      falsePass: null,
      falseFail: null,
      rulesOut: null,
      assumes: null,
      method: model.why,
    },
    advisory: true,
    because: computed(`the brief's own target; advisory, because ${model.why}`, ["fact:metrics"]),
  } as const;
  const size = Math.abs(model.target);
  if (model.comparator === "within")
    return [
      {
        ...shared,
        reference: "control",
        comparator: "within",
        threshold: null,
        limits: { low: -(size || NO_DIFFERENCE), high: size || NO_DIFFERENCE },
      },
    ];
  const change = model.comparator === "increase" || model.comparator === "decrease";
  const down = model.comparator === "decrease" || model.comparator.startsWith("<");
  return [
    {
      ...shared,
      reference: change ? "control" : null,
      comparator: down ? "<=" : ">=",
      threshold: model.comparator === "decrease" ? -size : model.target,
      limits: null,
    },
  ];
}
