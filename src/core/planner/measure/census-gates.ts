import type { MetricGate } from "../../plan/gate.ts";
import { timeframeOf } from "../../plan/timeframe.ts";
import { computed } from "../because.ts";
import { common, type Setting } from "./gate-parts.ts";
import type { CensusModel } from "./model.ts";
import { boundingReadings } from "./readings.ts";
import { chance } from "./rounding.ts";

/** The rules of a value that is known in full: its limits, each with what it does. */
export function censusGates(model: CensusModel, setting: Setting): MetricGate[] {
  return model.rules.map((rule) => {
    const looks =
      rule.window === null ? 1 : Math.max(1, Math.ceil(boundingReadings(rule.window, rule.consecutive, setting.days)));
    return {
      ...common(setting, rule.tier),
      unit: model.unit,
      reference: model.reference,
      comparator: rule.comparator,
      threshold: rule.limit,
      limits: null,
      minUnits: null,
      window: rule.window,
      consecutive: rule.consecutive,
      evidence: {
        measurable: true,
        needed: 0,
        available: 0,
        wouldNeed: null,
        sampleUnit: "readings known in full",
        designEffect: 1,
        looks,
        falsePass: null,
        falseFail: rule.falseAlarm === null ? null : chance(looks * rule.falseAlarm),
        rulesOut: null,
        assumes: { scatter: "known", promised: null, edge: null, deviation: null },
        method:
          rule.falseAlarm === null
            ? "read in full from records; how far chance alone moves it is not known, so its false alarms are not counted"
            : "known in full, not estimated: arithmetic on records",
      },
      advisory: false,
      timeframe: rule.window === null ? "as soon as it is so" : timeframeOf(rule.window, rule.consecutive),
      action: rule.action,
      act: rule.act,
      actWithin: rule.actWithin,
      because: computed("the limit of the metric's own row", [...setting.grounds]),
    };
  });
}
