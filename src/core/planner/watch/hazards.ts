import type { Facts, HazardId } from "../../brief/facts.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { SEVERITIES } from "../../catalog/hazards/severities.ts";
import { type Duration, durationText, secondsOf } from "../../plan/duration.ts";
import type { Hazard } from "../../plan/hazard.ts";
import type { Phase } from "../../plan/phase.ts";
import { computed, fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { timeInside } from "../law/time-inside.ts";
import type { Watched } from "../measure/watched.ts";
import { severityOf } from "./severity.ts";
import { signersOf } from "./signers.ts";

/** The gravest class among the hazards of the brief; S2 where it names none. */
export function worstSeverity(facts: Facts): "S0" | "S1" | "S2" {
  const found = facts.hazards.map(({ id }) => severityOf(id, facts).severity);
  return found.includes("S0") ? "S0" : found.includes("S1") ? "S1" : "S2";
}

/** Hazards that the plan watches and the brief does not name, in the order of the catalog. */
export function addedHazards(facts: Facts, watched: readonly Pick<Watched, "covers">[]): HazardId[] {
  const covered = watched.flatMap(({ covers }) => covers.filter((cover) => cover.startsWith("hazard:")));
  return (Object.keys(HAZARDS) as HazardId[]).filter(
    (id) => covered.includes(`hazard:${id}`) && !facts.hazards.some((named) => named.id === id),
  );
}

/** The hazards of the brief and those that the plan adds, each with what watches it and the rules that answer for it. */
export function hazardsOf(
  context: PlanContext,
  watched: readonly Watched[],
  phases: readonly Pick<Phase, "gates">[],
): Hazard[] {
  const named = context.facts.hazards.map(({ id }) => id);
  return hazardsWatched(context, watched).map((id): Hazard => {
    const row = HAZARDS[id];
    const { severity, raisedBy } = severityOf(id, context.facts);
    const monitors = watched.filter(({ covers }) => covers.includes(`hazard:${id}`)).map((metric) => metric.id);
    const from = `hazard ${id}: ${row.source}; ${row.status}`;
    return {
      id,
      severity,
      clock: clockOf(severity, actWithin(severity, monitors, phases), context),
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

/** The hazards that the brief names, and those that the plan watches besides. */
export function hazardsWatched({ facts }: Pick<PlanContext, "facts">, watched: readonly Watched[]): HazardId[] {
  return [...new Set([...facts.hazards.map(({ id }) => id), ...addedHazards(facts, watched)])];
}

/** The laws of the plan can ask for more haste than the severity does. */
function clockOf(severity: Hazard["severity"], act: Duration, context: PlanContext): string {
  const { clock, legalToldWithin } = SEVERITIES[severity];
  const told = legalToldWithin === null ? "" : durationText(timeInside(legalToldWithin, context));
  return clock.replace("{act}", durationText(act)).replace("{told}", told);
}

/** The kill rule that a confirmed event meets has its own time; where none counts events, the severity's. */
function actWithin(
  severity: Hazard["severity"],
  monitors: readonly string[],
  phases: readonly Pick<Phase, "gates">[],
): Duration {
  const times = phases.flatMap(({ gates }) =>
    gates.flatMap(({ tier, metric, window, advisory, actWithin: time }) =>
      tier === "kill" && window === null && !advisory && time !== null && monitors.includes(metric ?? "") ? [time] : [],
    ),
  );
  const [first = SEVERITIES[severity].actWithin, ...others] = times;
  return others.reduce((least, one) => (secondsOf(one) < secondsOf(least) ? one : least), first);
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

function signOffTitles(id: HazardId, context: PlanContext): string {
  const titles = [...new Set(signersOf(id, context).map((role) => context.people.title(role)))];
  return titles.length < 2 ? titles.join("") : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;
}
