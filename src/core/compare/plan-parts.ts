import { aimText } from "../documents/words/aim-text.ts";
import { idWords, titleOf } from "../documents/words/id-words.ts";
import { valueText } from "../documents/words/rule-text.ts";
import { shareText } from "../documents/words/share-text.ts";
import type { Assumption } from "../plan/assumption.ts";
import { durationText } from "../plan/duration.ts";
import type { Exclusion } from "../plan/exclusion.ts";
import { numberText } from "../plan/grammar/numbers.ts";
import type { Hazard } from "../plan/hazard.ts";
import type { Metric } from "../plan/metric.ts";
import type { Plan } from "../plan/plan.ts";
import type { NotificationClock, Regulation } from "../plan/regulation.ts";
import { listed, ofPlan, type Part } from "./part.ts";

const number = (value: number | null) => (value === null ? "not known" : numberText(value));

/** What the plan takes the feature and its people to be: one thing, in both plans. */
export const BASIS: Part<Plan> = {
  title: "What the plan stands on",
  items: ofPlan((plan) => [plan]),
  key: () => "plan",
  subject: () => "feature and people",
  headline: ({ plan }) => plan.profile.title,
  fields: {
    title: ({ plan }) => plan.profile.title,
    "what it is": ({ plan }) => plan.profile.archetype,
    market: ({ plan }) => plan.profile.market,
    "risk level": ({ plan }) => plan.profile.riskLevel,
    "first day": ({ plan }) => plan.startDate ?? "none",
    "people stated": ({ plan }) => `${number(plan.population.stated)} ${plan.population.unit}`,
    "people eligible": ({ plan }) => number(plan.population.eligible),
    "gates proven for": ({ plan }) => numberText(plan.population.planningLow),
    "every deciding rule measurable from": ({ plan }) => number(plan.population.breakEven),
    holdout: ({ plan }) => shareText(plan.control.share),
    "rollback drills": ({ plan }) =>
      plan.monitoring.reversibility.drills.map(({ day }) => `day ${day}`).join(", ") || "none",
  },
};

export const EXCLUSIONS: Part<Exclusion> = {
  title: "Exclusions and conditions",
  items: ofPlan(({ exclusions }) => exclusions),
  key: ({ item }) => item.text,
  subject: ({ item }) => item.text,
  headline: ({ item }) => TREATMENTS[item.treatment],
  fields: {
    treatment: ({ item }) => TREATMENTS[item.treatment],
    until: ({ item }) => item.until ?? "none",
    "also needed": ({ item }) => listed(item.alsoNeeded ?? []),
    "admitted in": ({ item, plan }) => plan.phases.find(({ id }) => id === item.admittedIn)?.name ?? "no phase",
    "taken to cover": ({ item }) => item.covers ?? "as it says",
    evidence: ({ item }) => item.evidence,
    owner: ({ item }) => item.owner,
  },
};

const TREATMENTS: Readonly<Record<Regulation["treatment"], string>> = {
  XP: "kept out in every phase",
  XU: "kept out until a condition is shown",
  AC: "in, with a control",
  XD: "a kind of data is kept out",
};

export const HAZARDS: Part<Hazard> = {
  title: "Hazards",
  items: ofPlan(({ hazards }) => hazards),
  key: ({ item }) => item.id,
  subject: ({ item }) => titleOf(item.id),
  headline: ({ item }) => `severity ${item.severity}${item.addedByPlan ? ", added by the plan" : ""}`,
  fields: {
    severity: ({ item }) => item.severity,
    clock: ({ item }) => item.clock,
    "watched by": ({ item, plan }) => listed(item.monitors.map((id) => metricName(plan, id))),
    "signed off by": ({ item }) => item.signOff,
  },
};

export const LAWS: Part<Regulation> = {
  title: "Laws",
  items: ofPlan(({ regulations }) => regulations),
  key: ({ item }) => item.id,
  subject: ({ item }) => item.id,
  headline: ({ item }) => TREATMENTS[item.treatment],
  fields: {
    treatment: ({ item }) => TREATMENTS[item.treatment],
    cohort: ({ item }) => item.cohort,
    condition: ({ item }) => item.condition ?? "none",
    proof: ({ item }) => item.proof ?? "none",
    clocks: ({ item }) => listed(item.clocks.map(clockText)),
    owner: ({ item }) => item.owner,
  },
};

function clockText(clock: NotificationClock): string {
  if (clock.kind === "contract") return clock.text;
  return `${clock.to}${clock.within === null ? "" : ` within ${durationText(clock.within)}`} on ${clock.trigger}`;
}

export const METRICS: Part<Metric> = {
  title: "Metrics",
  items: ofPlan(({ metrics }) => metrics),
  key: ({ item }) => item.id,
  subject: ({ item }) => item.name,
  headline: ({ item }) => `${aimText(item) || item.definition}${item.addedByPlan ? " (added by the plan)" : ""}`,
  fields: {
    target: ({ item }) => aimText(item) || "none",
    baseline: ({ item }) => (item.baseline === null ? "none" : valueText(item.baseline, item.unit, item)),
    definition: ({ item }) => item.definition,
    cadence: ({ item }) => item.cadence,
    owner: ({ item }) => item.owner,
    "first readable in": ({ item, plan }) =>
      plan.phases.find(({ id }) => id === item.firstReadable)?.name ?? "no phase",
  },
};

export const ASSUMPTIONS: Part<Assumption> = {
  title: "Assumptions",
  items: ofPlan(({ assumptions }) => assumptions),
  key: ({ item }) => item.id,
  subject: ({ item }) => idWords(item.id),
  headline: ({ item }) => assumedText(item),
  fields: {
    value: ({ item }) => assumedText(item),
    "set by": ({ item }) => item.source,
  },
};

function assumedText({ value, unit }: Assumption): string {
  const text = typeof value === "number" ? numberText(value) : String(value);
  return unit === "" ? text : `${text} ${unit}`;
}

function metricName({ metrics }: Plan, id: string): string {
  return metrics.find((metric) => metric.id === id)?.name ?? idWords(id);
}
