import type { Profile } from "../../plan/profile.ts";
import type { NotificationClock } from "../../plan/regulation.ts";

/** Markets whose customers have a contract that can hold a clock. */
const CONTRACTED: readonly Profile["market"][] = ["B2B", "B2B2C"];

/** The law's own words for a time, to follow "tell somebody": "within 72 hours", "without undue delay". */
export function timeText(time: string): string {
  return /^\d/.test(time) ? `within ${time}` : time;
}

/** A clock that no law sets: the contract's, where there is one, and else what is known in its place. */
export function contractText(
  { usually }: Extract<NotificationClock, { kind: "contract" }>,
  market: Profile["market"],
): string {
  if (CONTRACTED.includes(market)) return `No statutory clock: by contract${usually === null ? "" : ` (${usually})`}`;
  return `No clock of its own${usually === null ? ": Legal says which breach law applies" : `: ${usually}`}`;
}
