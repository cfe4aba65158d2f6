import { isMet } from "../gates/reading.ts";
import type { Rule } from "../gates/rule.ts";
import type { TrackSpec, Watch } from "./track-spec.ts";

/** Rules whose chance in a whole phase is below this are not drawn: over hundreds of rules less than 0.1 points. */
const NEGLIGIBLE = 1e-6;

/** Whether a rule can go either way in this world: by bounds of chances, not by drawing. */
export function isOpen(spec: TrackSpec, watch: Watch): boolean {
  const span = Math.min(watch.spanDays, spec.days);
  const least = Math.min(...spec.units) * span;
  const units = 1 / (1 / Math.max(1e-9, least) + spec.levelShare);
  const truths = [Math.min(...spec.truths), Math.max(...spec.truths)];
  if (watch.tier === "complete") return false;
  if (watch.tier === "promote") {
    const total = spec.units.slice(0, spec.days).reduce((sum, one) => sum + one, 0);
    if (least < watch.rule.minUnits && total * (span / spec.days) - 1 < watch.rule.minUnits) return true;
    return truths.some((truth) => chanceBound(spec, watch.rule, truth, units, false) > NEGLIGIBLE);
  }
  const every = Math.min(spec.days, watch.rule.everyDays);
  if (Math.max(...spec.units) * span + 1 < watch.rule.minUnits) return false;
  const looks = Math.floor((spec.units.length - span) / every) + 1;
  const chance = Math.max(...truths.map((truth) => chanceBound(spec, watch.rule, truth, units, true)));
  const isIndependent = spec.levelShare === 0 && span <= every;
  const { consecutive } = watch.rule;
  return looks * (isIndependent ? chance ** consecutive : chance) > NEGLIGIBLE;
}

/** Bound of the chance that one reading is met (or not met), with the value of independent units. */
function chanceBound(
  { family, levelShare }: TrackSpec,
  rule: Rule,
  truth: number,
  units: number,
  met: boolean,
): number {
  if (isMet(rule, truth) === met) return 1;
  const limits = rule.low === rule.high ? [rule.low] : [rule.low, rule.high];
  return limits.reduce((sum, limit) => sum + family.beyond(limit, truth, Math.floor(units), levelShare > 0), 0);
}
