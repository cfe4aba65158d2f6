import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { Finding } from "../../shared/finding.ts";
import { listed } from "../checks/words.ts";
import type { PlanContext } from "../context.ts";
import { doubtAbout, staysOutside } from "./doubts.ts";
import { openPlaces } from "./open-places.ts";

/** What the brief leaves open about law: places of the base, and laws that it names and that can hardly apply. */
export function lawFindings(context: PlanContext): Finding[] {
  const { facts, brief } = context;
  const open = openPlaces(facts, brief)
    .filter(({ inBase }) => inBase)
    .map(
      ({ name, laws, origin }): Finding => ({
        code: "law-of-a-place-not-named",
        severity: "warning",
        place: { in: "brief", span: origin.span },
        message: `${name} is in the base, and the brief does not name ${listed(laws)}; the plan takes it to apply until Legal answers.`,
        remedy: "Name the law, with what it asks before people there come in, or keep them out.",
      }),
    );
  const doubtful = facts.regulations.flatMap(({ id, origin }): Finding[] => {
    const doubt = doubtAbout(REGULATIONS[id], context);
    if (doubt === null) return [];
    return [
      {
        code: "law-may-not-apply",
        severity: "warning",
        place: { in: "brief", span: origin.span },
        message: `${doubt}.`,
        remedy: `Ask Legal which law is meant; until then ${id} is kept with its controls and its clock.`,
      },
    ];
  });
  const outside = facts.regulations
    .filter(({ origin }) => staysOutside(context, origin.span))
    .map(
      ({ id, origin }): Finding => ({
        code: "law-out-of-scope",
        severity: "info",
        place: { in: "brief", span: origin.span },
        message: `The brief says that the feature stays outside ${id}; the plan asks for a memo that shows it, and for no control.`,
        remedy: "Reword it if the scope is only reduced.",
      }),
    );
  return [...open, ...doubtful, ...outside];
}
