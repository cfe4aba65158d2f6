import { ours } from "../../catalog/metrics/cited.ts";
import type { Gate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { PhaseKind } from "../../plan/ids.ts";

/** What of a plan is compared: it may hold more. */
export interface ComparableDraft {
  readonly phases: readonly {
    readonly kind: PhaseKind;
    readonly days: number;
    readonly exposed: { readonly count: number };
    readonly gates: readonly Gate[];
  }[];
}

/** What is different in another draft of the same plan: its numbers less ours. */
export interface Change {
  readonly days: number;
  /** Phases that are longer or shorter, with the days. */
  readonly phases: readonly { readonly kind: PhaseKind; readonly days: number }[];
  /** Phases that the other draft has in place of ours. */
  readonly otherPhases: boolean;
  /** People exposed before general availability, as a share of ours. */
  readonly exposed: number;
  /** Gates that block in one draft only: the more of these, the less the plan's promises hold. */
  readonly flips: number;
  readonly measurable: number;
  /** Gates of both drafts whose limit differs. */
  readonly limits: number;
}

/** How much each kind of change weighs against the others: one gate's verdict counts as much as a week. */
export const INFLUENCE = {
  ...ours("influence of assumptions"),
  gate: 1,
  week: 1,
  tenthOfPeople: 1,
  limit: 0.1,
  otherPhases: 5,
  mostRiskiest: 3,
} as const;

export function changeOf(ours: ComparableDraft, other: ComparableDraft): Change {
  const [before, after] = [gatesOf(ours), gatesOf(other)];
  const kinds = ({ phases }: ComparableDraft) => phases.map(({ kind }) => kind).join();
  const otherPhases = kinds(ours) !== kinds(other);
  return {
    days: daysOf(other) - daysOf(ours),
    phases: otherPhases
      ? []
      : ours.phases.flatMap(({ kind, days }, at) => {
          const more = (other.phases[at]?.days ?? days) - days;
          return more === 0 ? [] : [{ kind, days: more }];
        }),
    otherPhases,
    exposed: share(exposedOf(other), exposedOf(ours)),
    flips: [...before].filter(([id, gate]) => deciding(gate) !== deciding(after.get(id))).length + newIn(after, before),
    measurable: measurableOf(after) - measurableOf(before),
    limits: [...before].filter(([id, gate]) => limitDiffers(gate, after.get(id))).length,
  };
}

type Gates = ReadonlyMap<string, Gate>;

function gatesOf({ phases }: ComparableDraft): Gates {
  return new Map(phases.flatMap(({ gates }) => gates.map((gate) => [gate.id, gate] as const)));
}

const deciding = (gate: Gate | undefined) => gate !== undefined && !gate.advisory;
const newIn = (after: Gates, before: Gates) =>
  [...after].filter(([id, gate]) => !before.has(id) && deciding(gate)).length;
const measurableOf = (gates: Gates) => [...gates.values()].filter(({ evidence }) => evidence?.measurable).length;
const daysOf = ({ phases }: ComparableDraft) => phases.reduce((sum, { days }) => sum + days, 0);
const exposedOf = ({ phases }: ComparableDraft) =>
  Math.max(0, ...phases.slice(0, -1).map(({ exposed }) => exposed.count));
const share = (other: number, ours: number) => (ours === 0 ? Math.sign(other) : (other - ours) / ours);

function limitDiffers(gate: Gate, other: Gate | undefined): boolean {
  if (other === undefined) return false;
  return (
    gate.threshold !== other.threshold ||
    gate.limits?.low !== other.limits?.low ||
    gate.limits?.high !== other.limits?.high
  );
}

export function weightOf({ days, otherPhases, exposed, flips, limits }: Change): number {
  return (
    flips * INFLUENCE.gate +
    (Math.abs(days) / 7) * INFLUENCE.week +
    Math.min(10, Math.abs(exposed) * 10) * INFLUENCE.tenthOfPeople +
    limits * INFLUENCE.limit +
    (otherPhases ? INFLUENCE.otherPhases : 0)
  );
}

/** In plain words with numbers, the weightiest first. */
export function changeText(change: Change): string {
  const { days, phases, otherPhases, exposed, flips, measurable, limits } = change;
  const parts = [
    otherPhases ? "other phases" : null,
    measurable === 0 ? null : counted(Math.abs(measurable), `${measurable < 0 ? "fewer" : "more"} measurable rule`),
    flips === Math.abs(measurable) ? null : `${counted(flips, "rule")} that would begin or cease to decide`,
    lengthText(days, phases),
    Math.abs(exposed) < 0.005
      ? null
      : `${numberText(Math.round(Math.abs(exposed) * 100))} % ${exposed < 0 ? "fewer" : "more"} people before general availability`,
    limits === 0 ? null : `${counted(limits, "limit")} would differ`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "no rule, limit, date or count would change" : parts.join(", ");
}

function lengthText(days: number, phases: Change["phases"]): string | null {
  const [only, ...others] = phases;
  if (only !== undefined && others.length === 0)
    return `${only.kind.replaceAll("_", " ")} ${weeks(Math.abs(only.days))} ${only.days < 0 ? "shorter" : "longer"}`;
  if (days !== 0) return `the plan ${weeks(Math.abs(days))} ${days < 0 ? "shorter" : "longer"}`;
  return phases.length === 0 ? null : `${counted(phases.length, "phase")} of other lengths`;
}

function weeks(days: number): string {
  return days % 7 === 0 ? counted(days / 7, "week") : counted(days, "day");
}

function counted(number: number, noun: string): string {
  return `${numberText(number)} ${noun}${number === 1 ? "" : "s"}`;
}
