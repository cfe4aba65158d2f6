import { type Cited, ours } from "./cited.ts";
import { beyond, change, type Limit, level, type Rule } from "./rule.ts";
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
const triage = (times: number): Limit => ({ by: "triage", times });

export const STANDING_RULES: readonly StandingRule[] = [
  {
    ...source,
    tier: "investigate",
    where: "gravest",
    rule: beyond(["oldest_open_report", ">", triage(1)], "a report open for longer than triage may take", UNKNOWN),
    action:
      "Confirm the report or dismiss it in writing; what it names stays contained, as it has been since it came in",
    within: hours(1),
  },
  {
    ...source,
    tier: "pause",
    where: "gravest",
    rule: beyond(
      ["oldest_open_report", ">", triage(4)],
      "a report open for 4 times as long as triage may take",
      UNKNOWN,
    ),
    action:
      "Stop expansion and new enrolments until the report is decided; what it names stays contained, or off for everyone where that can't be done",
    within: hours(1),
  },
  {
    ...source,
    tier: "investigate",
    where: "not gravest",
    rule: beyond(["oldest_open_report", ">", triage(1)], "a report open for longer than triage may take", UNKNOWN),
    action: "Triage the report: confirm it, dismiss it in writing, or contain what it names",
    within: hours(4),
  },
  {
    ...source,
    tier: "pause",
    where: "not gravest",
    rule: beyond(
      ["oldest_open_report", ">", triage(6)],
      "a report open for 6 times as long as triage may take",
      UNKNOWN,
    ),
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
  {
    ...source,
    tier: "investigate",
    rule: beyond(["evaluation_drift", "<", change("baseline", -5, "%")], "the score has fallen by more than 5 %", {
      window: weeks(1),
      falseAlarm: null,
    }),
    action: "Find what changed: model, prompt, data behind it or the inputs; code 50 failures by cause",
    within: days(1),
  },
  {
    ...source,
    tier: "pause",
    rule: beyond(["evaluation_drift", "<", change("baseline", -10, "%")], "the score has fallen by more than 10 %", {
      window: weeks(1),
      falseAlarm: null,
    }),
    action: "Stop expansion and go back to the last version that scored as at the start",
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
