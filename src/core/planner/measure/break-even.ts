import type { Evidence, Gate } from "../../plan/gate.ts";

/**
 * Fewer eligible people than this, and a gate of the first phase that has measurable ones can't be read any more: what is
 * available is in proportion to the population, so the tightest gate says how far it may shrink. Where none is measurable,
 * the people with whom the first would be; null without a gate that any number of people could make measurable.
 */
export function breakEvenOf(planningLow: number, gates: readonly (readonly Gate[])[]): number | null {
  const first = gates
    .map((all) =>
      all.flatMap(({ tier, evidence }) =>
        tier === "promote" && evidence?.measurable && isInProportion(evidence) ? [evidence] : [],
      ),
    )
    .find((all) => all.length > 0);
  if (first === undefined) return firstToBe(planningLow, gates);
  return Math.ceil(Math.max(...first.map(({ needed, available }) => (planningLow * needed) / available)));
}

function firstToBe(planningLow: number, gates: readonly (readonly Gate[])[]): number | null {
  const within = gates.flat().flatMap(({ tier, evidence }) => {
    const { needed, available } = evidence ?? {};
    return tier === "promote" && evidence !== null && isInProportion(evidence) && needed && available
      ? [Math.ceil((planningLow * needed) / available)]
      : [];
  });
  return within.length === 0 ? null : Math.min(...within);
}

/** Audits are capped by hours, and gates without events claim what their exposure allows: neither shrinks with people. */
function isInProportion({ assumes, available }: Evidence): boolean {
  return available !== null && available > 0 && assumes?.scatter !== "audit" && assumes?.scatter !== "events";
}
