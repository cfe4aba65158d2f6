import { DATA_FLOWS, LAWFUL_BASIS, NOTICES } from "../../catalog/data-flows.ts";
import { CONTROLLER_OR_PROCESSOR } from "../../catalog/regulations/regulation-row.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { DISCLAIMER } from "../../catalog/regulations/treatments.ts";
import type { Legal } from "../../plan/legal.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import { clipped, lowerFirst } from "../checks/words.ts";
import type { PlanContext } from "../context.ts";
import { lawsOfOpenPlaces } from "./open-places.ts";
import { firstDataOf, retentionOf } from "./record-duties.ts";
import { treatedLaws } from "./treated-laws.ts";

/** Whose data goes where in each phase, and the notices that Legal words; placeholders stand in square brackets. */
export function legalOf(context: PlanContext, phases: readonly Pick<Phase, "id" | "kind" | "cohort">[]): Legal {
  const first = firstDataOf(context);
  const live = first === null ? 0 : phases.findIndex(showsToCustomers);
  return {
    dataFlows: phases.map(({ id, kind, cohort }, at) => {
      const row = DATA_FLOWS[kind];
      const out = outText(cohort.exclude.length);
      const fill = (text: string) =>
        text
          .replaceAll("{units}", context.profile.unit.many)
          .replaceAll("{out}", out)
          .replaceAll("{first}", () => first ?? "");
      return {
        phase: id,
        data: fill(first === null ? row.data : (row.protectedData ?? row.data)),
        flow: fill(row.flow),
        lawfulBasis: basisOf(context),
        retention: at < live ? row.retention : retentionOf(context, row.retention, at > live),
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

/** "Processor" and "controller" are words of some laws only: elsewhere the basis is named by what the maker does. */
function basisOf({ facts, brief, profile, people }: PlanContext): string {
  const ids = [...facts.regulations, ...lawsOfOpenPlaces(facts, brief)].map(({ id }) => id);
  const known = ids.length === 0 || ids.some((id) => REGULATIONS[id].roleAssumed === CONTROLLER_OR_PROCESSOR);
  const role = CONTROLLER_OR_PROCESSOR.byMarket[profile.market as keyof typeof CONTROLLER_OR_PROCESSOR.byMarket];
  const plain = role === "processor" ? LAWFUL_BASIS.vendor : LAWFUL_BASIS.own;
  const text =
    profile.market === "internal" ? LAWFUL_BASIS.employer : known ? LAWFUL_BASIS[role ?? "controller"] : plain;
  return text.replace("{owner}", people.title(role === "processor" ? "legal-counsel" : "dpo"));
}

function noticesOf(context: PlanContext, phases: readonly Pick<Phase, "kind">[]): string[] {
  const { profile } = context;
  const business = profile.market in CONTROLLER_OR_PROCESSOR.byMarket;
  const invited = phases.some(({ kind }) => kind === "closed_beta" || kind === "opt_in_beta");
  const laws = treatedLaws(
    context,
    phases.map(({ kind }) => kind),
  );
  const ofLaws = laws.flatMap(({ row, gatesAsked }) => {
    const asked = gatesAsked.find((line) => /notice|consent|reasons/i.test(line));
    return asked === undefined ? [] : [`[${row.id}: ${lowerFirst(asked)}]`];
  });
  return [
    ...NOTICES.always.map((text) => text.replaceAll("{feature}", () => clipped(profile.title, 60))),
    ...(business ? NOTICES.business : []),
    ...(invited ? NOTICES.invited : []),
    ...ofLaws,
  ];
}
