import { DATA_FLOWS, LAWFUL_BASIS, NOTICES } from "../../catalog/data-flows.ts";
import { CONTROLLER_OR_PROCESSOR } from "../../catalog/regulations/regulation-row.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { DISCLAIMER } from "../../catalog/regulations/treatments.ts";
import type { Legal } from "../../plan/legal.ts";
import type { Phase } from "../../plan/phase.ts";
import { clipped, lowerFirst } from "../checks/words.ts";
import type { PlanContext } from "../context.ts";

/** Whose data goes where in each phase, and the notices that Legal words; placeholders stand in square brackets. */
export function legalOf(context: PlanContext, phases: readonly Pick<Phase, "id" | "kind" | "cohort">[]): Legal {
  return {
    dataFlows: phases.map(({ id, kind, cohort }) => {
      const row = DATA_FLOWS[kind];
      const out = outText(cohort.exclude.length);
      const fill = (text: string) => text.replaceAll("{units}", context.profile.unit.many).replaceAll("{out}", out);
      return {
        phase: id,
        data: fill(row.data),
        flow: fill(row.flow),
        lawfulBasis: basisOf(context),
        retention: row.retention,
      };
    }),
    notices: noticesOf(context, phases),
    disclaimer: DISCLAIMER,
  };
}

function outText(count: number): string {
  if (count === 0) return "anybody outside the cohort";
  return count === 1 ? "those whom the exclusion keeps out" : `those whom the ${count} exclusions keep out`;
}

function basisOf({ profile, people }: PlanContext): string {
  const role = CONTROLLER_OR_PROCESSOR.byMarket[profile.market as keyof typeof CONTROLLER_OR_PROCESSOR.byMarket];
  const text = profile.market === "internal" ? LAWFUL_BASIS.employer : LAWFUL_BASIS[role ?? "controller"];
  return text.replace("{owner}", people.title(role === "processor" ? "legal-counsel" : "dpo"));
}

function noticesOf({ facts, profile }: PlanContext, phases: readonly Pick<Phase, "kind">[]): string[] {
  const business = profile.market in CONTROLLER_OR_PROCESSOR.byMarket;
  const invited = phases.some(({ kind }) => kind === "closed_beta" || kind === "opt_in_beta");
  const ofLaws = facts.regulations.flatMap(({ id }) => {
    const asked = REGULATIONS[id].gates.find((line) => /notice|consent|reasons/i.test(line));
    return asked === undefined ? [] : [`[${id}: ${lowerFirst(asked)}]`];
  });
  return [
    ...NOTICES.always.map((text) => text.replaceAll("{feature}", () => clipped(profile.title, 60))),
    ...(business ? NOTICES.business : []),
    ...(invited ? NOTICES.invited : []),
    ...ofLaws,
  ];
}
