import type { HazardId } from "../../brief/facts.ts";
import type { HazardRow, HazardVariant } from "../../catalog/hazards/hazard-row.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { findMetric } from "../../catalog/metrics/find-metric.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { lawIn } from "../law/law-in.ts";
import { type Described, holds } from "./traits.ts";

/** A hazard as this product has it: by the words of the clause that names it, and by what the product does. */
export function hazardIn(id: HazardId, context: Described): HazardRow {
  const row = HAZARDS[id];
  const clause = clauseOf(id, context);
  const variant = row.variants?.find((one) => fits(one, clause, context));
  if (variant !== undefined) return withVariant(row, variant);
  const monitor = firstOfLaws(row, context);
  return monitor === null ? row : withVariant(row, monitor);
}

/** The brief's own words for a hazard; null where it does not name it. */
export function clauseOf(id: HazardId, { brief, facts }: Described): string | null {
  const span = facts.hazards.find((hazard) => hazard.id === id)?.origin.span;
  return span === undefined ? null : brief[span.field].slice(span.start, span.end);
}

function fits(variant: HazardVariant, clause: string | null, context: Described): boolean {
  if (variant.words !== undefined && !(clause !== null && variant.words.test(clause))) return false;
  return holds(variant, context);
}

function withVariant(row: HazardRow, variant: HazardVariant): HazardRow {
  const { monitor, event, act, words: _words, all: _all, none: _none, ...parts } = variant;
  const { watch } = row;
  return {
    ...row,
    ...parts,
    watch: {
      ...watch,
      monitor: monitor ?? watch.monitor,
      variants: monitor === undefined ? watch.variants : [],
      also: monitor === undefined ? watch.also : [watch.monitor, ...watch.also],
      event: event ?? (monitor === undefined ? watch.event : (findMetric(monitor)?.definition ?? watch.event)),
      act: act ?? watch.act,
    },
  };
}

/** The clause says no more than a law's name: what that law watches first is nearest to what is meant. */
function firstOfLaws({ id, watch }: HazardRow, context: Described): Pick<HazardVariant, "monitor"> | null {
  const { facts } = context;
  const span = facts.hazards.find((hazard) => hazard.id === id)?.origin.span;
  if (watch.firstOfLawsOf === undefined || span === undefined) return null;
  const named = facts.regulations.filter(
    ({ origin }) => origin.span.field === span.field && origin.span.start >= span.start && origin.span.end <= span.end,
  );
  const monitors = named
    .filter((law) => watch.firstOfLawsOf?.includes(REGULATIONS[law.id].owner))
    .flatMap((law) => lawIn(law.id, context).monitors)
    .filter((metric) => metric !== "exclusion_leak" && findMetric(metric)?.ladder === "CT");
  return monitors[0] === undefined ? null : { monitor: monitors[0] };
}
