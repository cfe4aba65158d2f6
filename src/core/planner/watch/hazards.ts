import type { Facts, HazardId } from "../../brief/facts.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { SEVERITIES } from "../../catalog/hazards/severities.ts";
import type { Hazard } from "../../plan/hazard.ts";
import type { Phase } from "../../plan/phase.ts";
import { computed, fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import type { Watched } from "../measure/watched.ts";
import { severityOf } from "./severity.ts";

/** The gravest class among the hazards of the brief; S2 where it names none. */
export function worstSeverity(facts: Facts): "S0" | "S1" | "S2" {
  const found = facts.hazards.map(({ id }) => severityOf(id, facts).severity);
  return found.includes("S0") ? "S0" : found.includes("S1") ? "S1" : "S2";
}

/** The hazards of the brief and those that the plan adds, each with what watches it and the rules that answer for it. */
export function hazardsOf(
  context: PlanContext,
  watched: readonly Watched[],
  phases: readonly Pick<Phase, "gates">[],
): Hazard[] {
  const named = context.facts.hazards.map(({ id }) => id);
  const covered = watched.flatMap(({ covers }) => covers.filter((cover) => cover.startsWith("hazard:")));
  const added = (Object.keys(HAZARDS) as HazardId[]).filter(
    (id) => !named.includes(id) && covered.includes(`hazard:${id}`),
  );
  return [...new Set([...named, ...added])].map((id): Hazard => {
    const row = HAZARDS[id];
    const { severity, raisedBy } = severityOf(id, context.facts);
    const monitors = watched.filter(({ covers }) => covers.includes(`hazard:${id}`)).map((metric) => metric.id);
    const from = `hazard ${id}: ${row.source}; ${row.status}`;
    return {
      id,
      severity,
      clock: SEVERITIES[severity].clock,
      monitors,
      coveredBy: stopsOn(monitors, phases),
      signOff: signOffTitles(id, context),
      addedByPlan: !named.includes(id),
      because: {
        severity:
          raisedBy === null
            ? fromCatalog("the usual class of a confirmed event", from)
            : computed(`one step graver than ${row.severity.byDefault}: the people include ${raisedBy}`, [
                "fact:population",
                `catalog:hazards.${id}`,
              ]),
      },
    };
  });
}

/** Pause and kill rules that decide, in the order of the phases. */
function stopsOn(monitors: readonly string[], phases: readonly Pick<Phase, "gates">[]): string[] {
  const gates = phases.flatMap((phase) => phase.gates);
  return gates
    .filter(
      (gate) =>
        gate.kind === "metric" &&
        !gate.advisory &&
        (gate.tier === "pause" || gate.tier === "kill") &&
        monitors.includes(gate.metric),
    )
    .map(({ id }) => id);
}

function signOffTitles(id: HazardId, { people }: PlanContext): string {
  const titles = [...new Set(HAZARDS[id].signOff.map((role) => people.title(role)))];
  return titles.length < 2 ? titles.join("") : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;
}
