import type { Assumption } from "../plan/assumption.ts";
import { type Because, groundsOf } from "../plan/because.ts";
import { numberText } from "../plan/grammar/numbers.ts";
import type { Plan } from "../plan/plan.ts";

/** Where a value comes from, in words: the brief's own, a row of the catalog, a computation, an assumption. */
export function sourceText(plan: Plan, because: Because): string {
  switch (because.source) {
    case "brief":
      return `from your brief: "${quoted(plan, because)}"`;
    case "catalog":
      return `from the catalog: ${because.row}`;
    case "edit":
      return "set by hand";
    case "assumption":
      return `from the assumption ${because.assumption}`;
    case "computed": {
      const rows = because.from.flatMap((ground) =>
        ground.startsWith("catalog:") ? [ground.slice("catalog:".length)] : [],
      );
      return rows.length === 0 ? "computed" : `computed with the catalog's ${rows.join(" and ")}`;
    }
  }
}

function quoted(plan: Plan, { span }: Extract<Because, { source: "brief" }>): string {
  const text = plan.brief[span.field].slice(span.start, span.end).replace(/\s+/g, " ");
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

const LONGEST_QUOTE = 90;

/** The plan's assumptions that a value rests on: those it names, and those behind the population that it names. */
export function assumptionsBehind(plan: Plan, because: Because): Assumption[] {
  const names = new Set(namesIn(because));
  if (groundsOf(because).includes("plan:/population/planningLow"))
    for (const name of namesIn(plan.population.because.planningLow)) names.add(name);
  return plan.assumptions.filter(({ id }) => names.has(id));
}

function namesIn(because: Because): string[] {
  if (because.source === "assumption") return [because.assumption];
  return groundsOf(because).flatMap((ground) =>
    ground.startsWith("assumption:") ? [ground.slice("assumption:".length)] : [],
  );
}

const SOURCES: Readonly<Record<Assumption["source"], string>> = {
  default: "our default",
  brief: "from your brief",
  user: "set by hand",
};

/** "unitsPerPersonPerWeek 3 (our default)". */
export function assumptionText({ id, value, source }: Assumption): string {
  return `${id} ${typeof value === "number" ? numberText(value) : String(value)} (${SOURCES[source]})`;
}
