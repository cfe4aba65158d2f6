import { FIRST_AID } from "../../catalog/metrics/first-aid.ts";
import type { MetricRow } from "../../catalog/metrics/metric-row.ts";
import { durationText } from "../../plan/duration.ts";
import { triageWithin } from "../law/time-inside.ts";
import type { MetricModel } from "../measure/model.ts";
import { inNouns } from "./nouns.ts";
import type { Described } from "./traits.ts";

/** What is done about a metric: by the rules of the model that never fall silent, else what is so while none of its rules decides. */
export function deedOf(model: MetricModel): string {
  switch (model.kind) {
    case "events":
      return `On 1 confirmed case: kill within ${durationText(model.killWithin)}, as its rule says`;
    case "census":
      return model.rules.map(({ tier, action }) => `${tier}: ${action}`).join("; ");
    case "level":
    case "within":
    case "audit":
      return "Report it at every gate beside the others; none of its rules decides yet";
    case "unread":
      return model.target === null
        ? "Record its value in the first customer phase; agree a target before the next"
        : "Report it at every gate beside the others; it decides nothing until it can be read";
  }
}

/** What may be tried before a rule fires; null where nothing is said. */
export function firstAidOf(row: MetricRow | null, context: Described, gravest: boolean): string | null {
  if (row === null) return null;
  const found =
    FIRST_AID.find(({ metrics }) => metrics.includes(row.id)) ??
    FIRST_AID.find(({ ladders }) => ladders.includes(row.ladder));
  if (found === undefined) return null;
  return inNouns(
    found.does.replace("{triage}", () => durationText(triageWithin(context, gravest))),
    context,
  );
}
