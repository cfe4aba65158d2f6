import { FLAG_NAME } from "../../catalog/containment-levers.ts";
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
import { killOwners, killReachesOf, killTimes } from "./kill-times.ts";
import { runbookOf } from "./runbook.ts";

/** What the people on call need. `hazards` are the plan's, with the severities that it gives them. */
export function operationsOf(
  context: PlanContext,
  phases: readonly Pick<Phase, "id" | "steps" | "gates">[],
  hazards: readonly Pick<Hazard, "id" | "severity">[],
): Operations {
  const flag = flagOf(context);
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
      hazards,
      act: killTimes(phases),
      owners: killOwners(phases),
      killReaches,
      mayKillAlone,
    }),
    because: { flag: computed("words of the plan's title that tell, in snake case", ["plan:/profile/title"]) },
  };
}

/** The name of the flag: words of the title that tell, as many as can be read at a glance, and of the feature alone. */
export function flagOf({ profile }: Pick<PlanContext, "profile">): string {
  const all = snakeCase(profile.title).split("_");
  const telling = all.filter((word) => !FLAG_NAME.leftOut.test(word));
  const words = telling.length === 0 ? all : telling;
  const noun = snakeCase(profile.unit.one);
  const isWhole = words.length < FLAG_NAME.leastWords && !words.some((word) => word.startsWith(noun));
  const kept: string[] = [];
  for (const word of isWhole ? [...words, noun] : words) {
    if (kept.length > 0 && [...kept, word].join("_").length > FLAG_NAME.mostLetters) break;
    kept.push(word);
  }
  return kept.join("_").slice(0, FLAG_NAME.mostLetters).replace(/_+$/, "");
}

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
