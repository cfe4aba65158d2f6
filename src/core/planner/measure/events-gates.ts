import type { MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { computed } from "../because.ts";
import { common, passing, type Setting, shortfall } from "./gate-parts.ts";
import type { EventsModel } from "./model.ts";
import { chance, leastToSay } from "./rounding.ts";
import { COMPLETION_DAYS } from "./supply.ts";

/** Rates that a gate without events may claim to rule out, strongest first. */
const RATES = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.02, 0.05] as const;
const CONFIDENCE = 0.95;

/** Units without an event that rule a rate out: 1 - (1 - confidence)^(1/n) = rate. */
function cleanUnits(rate: number): number {
  return Math.ceil(Math.log1p(-CONFIDENCE) / Math.log1p(-rate) - 1e-9);
}

/** One confirmed event stops; with `gated`, a promotion gate also states what rate no event rules out. */
export function eventsGates(model: EventsModel, gated: boolean, setting: Setting): MetricGate[] {
  const kill = killGate(model, setting);
  return gated ? [passGate(setting), kill] : [kill];
}

/** Exposure of the phase, and the strongest of the usual rates that it rules out if nothing happens. */
function excluded({ supply, isFinal, days }: Setting) {
  const read = isFinal ? COMPLETION_DAYS : days;
  const available = isFinal ? supply.inCompletion : supply.inPhase;
  const designEffect = supply.designEffect(read);
  const rate = RATES.find((one) => Math.ceil(cleanUnits(one) * designEffect) <= available);
  return { available, designEffect, rate };
}

function passGate(setting: Setting): MetricGate {
  const { available, designEffect, rate } = excluded(setting);
  const claimed = rate ?? RATES.at(-1) ?? 0.05;
  const needed = leastToSay(Math.ceil(cleanUnits(claimed) * designEffect), available);
  const { tier, ...when } = passing(setting);
  const basis = {
    sampleUnit: setting.sampleUnit,
    designEffect,
    looks: 1,
    falsePass: chance(1 - CONFIDENCE),
    falseFail: 0,
    rulesOut: { rate: claimed, confidence: CONFIDENCE },
    assumes: { scatter: "events" as const, promised: 0, edge: claimed, deviation: null },
    method: "exact zero-event bound 1 - 0.05^(1/n) on independent units",
  };
  const percent = numberText(Number((claimed * 100).toPrecision(3)));
  return {
    ...common(setting, tier),
    comparator: "<=",
    threshold: 0,
    limits: null,
    minUnits: needed,
    ...when,
    evidence:
      rate === undefined
        ? {
            measurable: false,
            needed,
            available,
            wouldNeed: shortfall(needed, available, setting),
            ...basis,
          }
        : { measurable: true, needed, available, wouldNeed: null, ...basis },
    advisory: rate === undefined,
    because: computed(
      `no event in ${numberText(needed)} ${setting.sampleUnit} rules out rates above ${percent} % with 95 % confidence`,
      [...setting.grounds],
    ),
  };
}

function killGate(model: EventsModel, setting: Setting): MetricGate {
  const { available, designEffect, rate } = excluded(setting);
  const claim =
    rate === undefined
      ? "too few units for none to rule out any usual rate"
      : `none ${model.audited ? `in the ${setting.sampleUnit} of the phase rules out` : "reported in the phase rules out reported"} rates above ${numberText(Number((rate * 100).toPrecision(3)))} %`;
  return {
    ...common(setting, "kill"),
    comparator: ">=",
    threshold: 1,
    limits: null,
    minUnits: null,
    window: null,
    consecutive: 1,
    evidence: {
      measurable: true,
      needed: 0,
      available,
      wouldNeed: null,
      sampleUnit: setting.sampleUnit,
      designEffect,
      looks: 1,
      falsePass: null,
      falseFail: 0,
      rulesOut: rate === undefined ? null : { rate, confidence: CONFIDENCE },
      assumes: { scatter: "events", promised: 0, edge: null, deviation: null },
      method: "every confirmed event is acted on as it comes; what none rules out: exact zero-event bound",
    },
    advisory: false,
    timeframe: "each confirmed event, as it comes",
    action: model.action,
    act: model.act,
    actWithin: model.killWithin,
    because: computed(`no confirmed event is allowed; ${claim}`, [...setting.grounds]),
  };
}
