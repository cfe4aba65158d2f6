import { MODEL_PLACES } from "../../catalog/data-flows.ts";
import { TOLD_AHEAD } from "../../catalog/phase-templates.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { CalendarEntry } from "../../plan/follow-up.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { modelPlace } from "../law/model-place.ts";
import { lawsOfOpenPlaces } from "../law/open-places.ts";
import { WITH_ADMINISTRATORS } from "./phase-texts.ts";

/** What customers' administrators are told so long ahead that the notice does not fit in the phase that it is about. */
export function toldAhead(context: PlanContext, phases: readonly Phase[]): CalendarEntry[] {
  if (!WITH_ADMINISTRATORS.has(context.profile.market)) return [];
  const first = phases.find(showsToCustomers);
  const last = phases.at(-1);
  return [
    ...(first === undefined || !mayBringSubProcessors(context) ? [] : [ahead(TOLD_AHEAD.subProcessors, first, phases)]),
    ...(last === undefined || last === first ? [] : [ahead(TOLD_AHEAD.general, last, phases)]),
  ];
}

/** A law of the plan asks for terms with each account, and the model may run at somebody else's. */
function mayBringSubProcessors(context: PlanContext): boolean {
  const laws = [...context.facts.regulations, ...lawsOfOpenPlaces(context.facts, context.brief)];
  return modelPlace(context) === MODEL_PLACES.open && laws.some(({ id }) => REGULATIONS[id].perAccount !== undefined);
}

function ahead(text: string, phase: Phase, phases: readonly Phase[]): CalendarEntry {
  const day = phase.startDay - TOLD_AHEAD.days;
  const before = day >= 1 ? "" : TOLD_AHEAD.before.replace("{days}", String(1 - day));
  const on = phases.find(({ startDay, days }) => day >= startDay && day < startDay + days);
  return {
    kind: "start",
    title: `${text.replace("{phase}", () => phase.name).replace("{days}", String(TOLD_AHEAD.days))}${before}`,
    day: Math.max(1, day),
    days: 1,
    phase: on?.id ?? null,
    hard: false,
  };
}
