import { type Cited, ours } from "./cited.ts";
import { beyond, level, type Rule } from "./rule.ts";
import { type Duration, days, hours, weeks } from "./time.ts";

/** Limits of a standing metric that neither a ladder nor a hazard gives, and what is done at them. */
export interface StandingRule extends Cited {
  readonly tier: "investigate" | "pause";
  /** Only where an event of the gravest class is watched, or only where none is; absent: always. */
  readonly where?: "gravest" | "not gravest";
  readonly rule: Rule;
  readonly action: string;
  readonly within: Duration;
}

/** How long reports stay open although all is well, nobody knows before the first have come. */
const UNKNOWN = { falseAlarm: null } as const;

const source = ours("rules of the standing metrics");

export const STANDING_RULES: readonly StandingRule[] = [
  {
    ...source,
    tier: "investigate",
    where: "gravest",
    rule: beyond(["oldest_open_report", ">", level(1, "h")], "a report open for more than 1 hour", UNKNOWN),
    action:
      "Confirm the report or dismiss it in writing; the path that it names stays contained, as it has been since it came in",
    within: hours(1),
  },
  {
    ...source,
    tier: "pause",
    where: "gravest",
    rule: beyond(["oldest_open_report", ">", level(4, "h")], "a report open for more than 4 hours", UNKNOWN),
    action: "Stop expansion and new enrolments, and switch the contained path off until the report is decided",
    within: hours(1),
  },
  {
    ...source,
    tier: "investigate",
    where: "not gravest",
    rule: beyond(["oldest_open_report", ">", level(4, "h")], "a report open for more than 4 hours", UNKNOWN),
    action: "Triage the report: confirm it, dismiss it in writing, or contain the path that it names",
    within: hours(4),
  },
  {
    ...source,
    tier: "pause",
    where: "not gravest",
    rule: beyond(["oldest_open_report", ">", level(24, "h")], "a report open for more than 24 hours", UNKNOWN),
    action: "Stop expansion and new enrolments until the report is confirmed or dismissed in writing",
    within: hours(1),
  },
  {
    ...source,
    tier: "investigate",
    rule: beyond(["sample_ratio", "<", level(0.001, "ratio")], "split of the arms less likely than 1 in 1,000", {
      window: weeks(1),
      falseAlarm: 0.001,
    }),
    action: "Find what fills one arm; comparisons with the control are void until it is found and the window restarted",
    within: days(1),
  },
  {
    ...source,
    tier: "investigate",
    rule: beyond(
      ["attribute_coverage", "<", { by: "assumption", name: "attributeCoverage", points: -10 }],
      "attributes are missing for 10 points more of the people than planned",
      { window: weeks(1), falseAlarm: null },
    ),
    action: "Find the source that lost the attribute; people without it stay out, so exposure is smaller than planned",
    within: days(1),
  },
];

/** Standing metrics that make room when a plan is full, the first to go first. The others never do. */
export const GIVES_WAY = [
  "cost_per_unit",
  "sample_ratio",
  "attribute_coverage",
  "latency_p95",
  "call_success_rate",
] as const;

/** What is done at a limit for which neither a hazard nor a standing metric says more. */
export const USUAL_STOPS = {
  ...source,
  investigate: { within: days(1), action: "Name an owner; the cause in writing within 5 working days" },
  pause: { within: hours(24), action: "Stop expansion; the present cohort stays; decide within 5 working days" },
  kill: { within: hours(1), action: "Switch off for everyone; keep the evidence" },
} as const;
