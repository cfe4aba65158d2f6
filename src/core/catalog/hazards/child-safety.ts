import { UNVERIFIED } from "../metrics/cited.ts";
import { monitor, share } from "../metrics/metric-row.ts";
import { beyond, events, level } from "../metrics/rule.ts";
import { hours, minutes, weeks } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const childSafety: HazardRow = {
  ...SOURCE,
  id: "child-safety",
  meaning: "minors meet content, contact or processing that harms them",
  severity: { byDefault: "S0", cases: [] },
  killType: "zero tolerance",
  signOff: ["trust-and-safety-lead", "legal-counsel"],
  monitors: [
    monitor({
      id: "under_age_sessions",
      name: "sessions of under-age users",
      definition: "sessions of users known or estimated to be under the limit, without a valid consent of a parent",
      owner: "trust-and-safety-lead",
      cadence: "continuous",
      dataSource: "age signal and consent ledger",
    }),
    monitor({
      id: "harm_to_minors",
      name: "harmful content delivered to minors",
      definition: "confirmed deliveries of grooming, sexual, self-harm or eating-disorder content to minors",
      measured: "classifier on every unit, people review every hit",
      owner: "trust-and-safety-lead",
      cadence: "continuous",
      dataSource: "classifier and human review",
    }),
    monitor({
      id: "mishandled_disclosures",
      name: "disclosures handled against the protocol",
      definition:
        "confirmed disclosures of abuse, self-harm or danger that were not answered and passed on as the protocol of the child-protection experts says",
      measured: "every disclosure that the detector or a person reports, judged by a child-protection expert",
      owner: "trust-and-safety-lead",
      consulted: ["legal-counsel"],
      cadence: "hourly",
      dataSource: "detector of disclosures and reports, judged by child-protection experts",
    }),
    share({
      id: "age_signal_conflicts",
      name: "conflicting age signals",
      definition: "accounts whose age signals contradict one another / accounts",
      ladder: "fixed",
      level: 1,
      owner: "trust-and-safety-lead",
      cadence: "weekly",
      dataSource: "age signal",
    }),
    share({
      id: "distress_escalation",
      name: "cues of distress answered",
      direction: "up",
      definition: "cues answered with approved resources and a way to a human / cues",
      measured: "review of every cue",
      ladder: "fixed",
      level: 100,
      owner: "trust-and-safety-lead",
      cadence: "daily",
      dataSource: "cue classifier and review",
    }),
    share({
      id: "overuse_by_minors",
      name: "overuse by minors",
      definition: "minors over the time limit or active at night / minors",
      ladder: "fixed",
      level: 5,
      owner: "product-manager",
      cadence: "weekly",
      dataSource: "telemetry",
    }),
  ],
  watch: {
    monitor: "harm_to_minors",
    variants: [],
    also: ["under_age_sessions"],
    event: "a confirmed delivery of grooming, sexual, self-harm or eating-disorder content to a minor",
    act: "kill",
    rises: true,
  },
  broughtWhere: { all: ["minors"] },
  variants: [
    {
      words: /\babus\w*|self-?harm|suicid\w*|disclos\w*|\bin danger\b|bull(?:y|ied|ying)|neglect\w*/i,
      meaning: "a child tells of abuse, self-harm or danger and is answered wrongly, or nobody is told",
      monitor: "mishandled_disclosures",
      event: "a confirmed disclosure of abuse, self-harm or danger that was not handled as the protocol says",
      preLaunch: [
        "Protocol for disclosures written with child-protection experts: what is said, who is told, who may listen",
        "At least 200 disclosures in children's words tried, judged by child-protection experts; none handled against the protocol",
        "Memo of Legal on duties to report, place by place",
        "Age assurance chosen and tested",
      ],
    },
  ],
  detection: "every unit, and people review every hit",
  evidence: [{ ceiling: null, units: null, text: "not sampled: every unit" }],
  investigate: [
    beyond(["age_signal_conflicts", ">", level(1, "%")], "more than 1 % conflicting age signals", { window: weeks(1) }),
    beyond(["overuse_by_minors", ">", level(5, "%")], "more than 5 % of minors overuse it", { window: weeks(1) }),
  ],
  pause: [
    events("harm_to_minors", 1, "1 suspected delivery", { which: "suspected" }),
    beyond(["distress_escalation", "<", level(100, "%")], "1 cue of distress missed", { window: hours(24) }),
  ],
  kill: [
    events("harm_to_minors", 1, "1 confirmed delivery of sexual or self-harm content to a minor"),
    events("under_age_sessions", 1, "processing without consent, confirmed and not confined to single sessions"),
  ],
  killWithin: { first: minutes(15), last: minutes(15) },
  killAction: "Switch off; quarantine the evidence; report where the law asks for it",
  preLaunch: [
    "Age assurance chosen and tested",
    "Controls for parents",
    "No profiling and no advertising",
    "Red team with experts in child safety",
  ],
  notes: ["Minors stay out until a phase of their own"],
  reported: [
    {
      text: "suspected abuse imagery is reported to the national centre for missing and exploited children",
      ...UNVERIFIED,
    },
  ],
  frameworks: { nist: ["dangerous or hateful content", "obscene or abusive content"], owasp: ["09", "01"] },
};
