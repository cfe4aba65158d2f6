import type { MetricFact } from "../../brief/facts.ts";
import { NEVER_GATED, type NeverGated } from "../../catalog/metrics/never-gated.ts";
import type { Finding } from "../../shared/finding.ts";
import type { PlanContext } from "../context.ts";
import type { UnreadModel } from "../measure/model.ts";
import { productWords } from "./traits.ts";

type Context = Pick<PlanContext, "brief" | "facts">;

/** The row that forbids a metric of the brief to decide; null where none does. */
export function neverGated({ name }: Pick<MetricFact, "name">, context: Context): NeverGated | null {
  const laws = new Set(context.facts.regulations.map(({ id }) => id));
  const found = NEVER_GATED.find(
    ({ law, words, trait }) =>
      laws.has(law) && words.test(name) && (trait === null || productWords(trait, context.brief)),
  );
  return found ?? null;
}

/** Reported at every gate, deciding at none. */
export function reportedModel(fact: MetricFact, { law, what }: NeverGated): UnreadModel {
  return {
    kind: "unread",
    comparator: fact.comparator,
    target: fact.target,
    unit: fact.unit ?? "count",
    why: `it is ${what}, which is never a gate where ${law} protects people`,
    wouldNeed: "nothing: whatever its value, it is reported and decides nothing",
  };
}

/** Where the brief asks for a gate that a law of the plan forbids. */
export function neverGatedFindings(context: Context): Finding[] {
  return context.facts.metrics.flatMap((fact): Finding[] => {
    const row = neverGated(fact, context);
    if (row === null || fact.target === null) return [];
    return [
      {
        code: "metric-never-a-gate",
        severity: "warning",
        place: { in: "brief", span: fact.origin.span },
        message: `The brief sets a target for "${fact.name}", and ${row.law} is among its laws: as it is ${row.what}, no gate and no rule rests on it.`,
        remedy: row.remedy,
      },
    ];
  });
}
