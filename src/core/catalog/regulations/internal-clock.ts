import { type Cited, ours } from "../metrics/cited.ts";
import { type Duration, hours, minutes } from "../metrics/time.ts";

/** What happens inside the maker after an event, counted from the first suspicion: the clocks of law run from awareness. */
export interface ClockStep extends Cited {
  readonly after: Duration;
  readonly does: string;
}

const source = ours("internal clock after an event");

export const INTERNAL_CLOCK: readonly ClockStep[] = [
  { ...source, after: minutes(15), does: "contain" },
  { ...source, after: hours(1), does: "convene Security, Privacy, Legal and the product manager" },
  { ...source, after: hours(4), does: "decide severity and the laws concerned" },
  { ...source, after: hours(24), does: "draft notices for every law with less than 72 hours" },
  { ...source, after: hours(48), does: "counsel signs; notices go out with 6 hours to spare" },
];

/** How soon a suspected case is looked into, where no law of the plan has a shorter clock. */
export const TRIAGE = {
  ...ours("triage of suspected cases"),
  within: hours(4),
  /** Where an event of the gravest class is watched. */
  withinGravest: hours(1),
} as const;
