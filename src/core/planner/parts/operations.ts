import { SEVERITIES } from "../../catalog/hazards/severities.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import type { Hazard } from "../../plan/hazard.ts";
import { snakeCase } from "../../plan/ids.ts";
import type { Operations } from "../../plan/operations.ts";
import type { Phase } from "../../plan/phase.ts";
import { computed } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { signersOf } from "../watch/signers.ts";
import { capacityOf } from "./capacity.ts";
import { graverGrade, killReachesOf, killTimes, offWithin } from "./kill-times.ts";
import { runbookOf } from "./runbook.ts";

/** What the people on call need. `hazards` are the plan's, with the severities that it gives them. */
export function operationsOf(
  context: PlanContext,
  phases: readonly Pick<Phase, "id" | "steps" | "gates">[],
  hazards: readonly Pick<Hazard, "id" | "severity">[],
): Operations {
  const flag = flagOf(context);
  const gravest = hazards.some(({ severity }) => severity === "S0") ? "S0" : "S1";
  const mayKillAlone = killersOf(context, hazards);
  const killReaches = killReachesOf(context, phases);
  return {
    flag,
    whenFlagServiceIsDown: "off",
    killReaches,
    mayKillAlone,
    capacity: capacityOf(context, phases),
    runbook: runbookOf({
      context,
      flag,
      grade: graverGrade(context),
      gravest: SEVERITIES[gravest],
      off: offWithin(context, phases),
      act: killTimes(phases),
      killReaches,
      mayKillAlone,
    }),
    because: { flag: computed("the plan's title in snake case", ["plan:/profile/title"]) },
  };
}

/** The name of the flag, short enough for every flag service. */
export function flagOf({ profile }: Pick<PlanContext, "profile">): string {
  return snakeCase(profile.title).slice(0, MOST_LETTERS).replace(/_+$/, "");
}

const MOST_LETTERS = 60;

/** On call always: whoever leads the incident, and whoever carries the pager. */
const ON_CALL = ["incident-commander", "sre-lead"] as const satisfies readonly RoleId[];

/** Titles of those who may act alone: the two on call, and of the severities' others those who sign a hazard of the plan. */
function killersOf(context: PlanContext, hazards: readonly Pick<Hazard, "id" | "severity">[]): string[] {
  const severities = [...new Set(hazards.map(({ severity }) => severity))];
  const signing = new Set<RoleId>(hazards.flatMap(({ id }) => signersOf(id, context)));
  const others = severities.flatMap((id): readonly RoleId[] => SEVERITIES[id].mayActAlone);
  const killing = others.filter((role) => signing.has(role));
  return [...new Set([...ON_CALL, ...killing].map((role) => context.people.title(role)))];
}
