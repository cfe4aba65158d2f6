import type { Brief } from "../brief/brief.ts";
import type { Facts, Origin } from "../brief/facts.ts";
import type { BriefField, Span } from "../shared/span.ts";
import type { Because } from "./because.ts";
import type { ChecklistGate, Evidence, MetricGate } from "./gate.ts";
import { sealPlan } from "./hash-plan.ts";
import { gateId, type PhaseKind } from "./ids.ts";
import type { Metric } from "./metric.ts";
import type { Phase } from "./phase.ts";
import { PLAN_SCHEMA, type Plan } from "./plan.ts";

/*
 * A small but complete plan, written by hand: it shows what each part of the contract holds, and tests change one thing in
 * it to see what follows. Its numbers are plausible, not computed.
 */

const brief: Brief = {
  feature: "Short summaries of recorded team meetings, for people to check and share.",
  userBase: "40,000 seats at design and engineering firms.",
  riskProfile: "Medium: a summary may reach people who were not in the meeting.",
  successMetrics: "Summary use rate at least 30%; P95 latency at most 5 s; time to notes neutral (±10%).",
  cohortExclusions: "EU customers until the GDPR addendum is signed; trial accounts.",
};

/** Where these words stand in the brief. */
function span(field: BriefField, words: string): Span {
  const start = brief[field].indexOf(words);
  return { field, start, end: start + words.length };
}
const stated = (field: BriefField, words: string): Origin => ({ span: span(field, words), certainty: "stated" });
const implied = (field: BriefField, words: string): Origin => ({ span: span(field, words), certainty: "implied" });

const fromBrief = (field: BriefField, words: string, detail: string): Because => ({
  source: "brief",
  detail,
  span: span(field, words),
});
const fromCatalog = (row: string, detail: string): Because => ({ source: "catalog", detail, row });
const computed = (detail: string, ...from: string[]): Because => ({ source: "computed", detail, from });
const assumed = (assumption: string, detail: string): Because => ({ source: "assumption", detail, assumption });

const facts: Facts = {
  archetype: "summarization",
  population: { count: 40_000, unit: "seats", origin: stated("userBase", "40,000 seats") },
  market: "B2B",
  segments: [],
  riskLevel: "medium",
  hazards: [{ id: "confidentiality", origin: implied("riskProfile", "people who were not in the meeting") }],
  regulations: [{ id: "GDPR", origin: stated("cohortExclusions", "GDPR") }],
  metrics: [
    {
      name: "summary use rate",
      statistic: "rate",
      comparator: ">=",
      target: 30,
      unit: "%",
      baseline: null,
      origin: stated("successMetrics", "Summary use rate at least 30%"),
    },
    {
      name: "latency",
      statistic: "p95",
      comparator: "<=",
      target: 5,
      unit: "s",
      baseline: null,
      origin: stated("successMetrics", "P95 latency at most 5 s"),
    },
    {
      name: "time to notes",
      statistic: "mean",
      comparator: "within",
      target: 10,
      unit: "%",
      baseline: null,
      origin: stated("successMetrics", "time to notes neutral (±10%)"),
    },
  ],
  exclusions: [
    {
      text: "EU customers",
      kind: "region",
      until: "the GDPR addendum is signed",
      origin: stated("cohortExclusions", "EU customers until the GDPR addendum is signed"),
    },
    {
      text: "trial accounts",
      kind: "account-state",
      until: null,
      origin: stated("cohortExclusions", "trial accounts"),
    },
  ],
  origins: {
    archetype: implied("feature", "Short summaries"),
    market: implied("userBase", "firms"),
    riskLevel: stated("riskProfile", "Medium"),
  },
};

const plainMetric = {
  per: null,
  scale: null,
  baseline: null,
  cadence: "daily",
  analysisPopulation: "People after their first week with the feature, without the holdout.",
  randomisationUnit: null,
  cluster: "account",
  matures: null,
  proxy: null,
  firstReadable: "phase2_closed_beta",
  consulted: [],
  addedByPlan: false,
} satisfies Partial<Metric>;

/** Reasons that all metrics of this example share, beside the one for the target. */
function metricReasons(target: Because): Metric["because"] {
  const usual = fromCatalog("archetypes/summarization", "As usual for summaries.");
  return {
    target,
    baseline: computed("None is stated.", "fact:metrics"),
    definition: usual,
    cadence: usual,
    owner: usual,
  };
}

const metrics: Metric[] = [
  {
    ...plainMetric,
    id: "summary_use_rate",
    name: "summary use rate",
    group: "business",
    statistic: "rate",
    unit: "%",
    direction: "up",
    target: 30,
    definition: "Summaries shared or copied, of all summaries shown.",
    owner: "Product manager",
    dataSource: "Events unit_displayed and unit_accepted",
    action: "Under the gate: hold, and interview ten people.",
    covers: ["success-metric:0"],
    because: metricReasons(fromBrief("successMetrics", "Summary use rate at least 30%", "Your target.")),
  },
  {
    ...plainMetric,
    id: "latency",
    name: "latency",
    group: "quality",
    statistic: "p95",
    unit: "s",
    direction: "down",
    target: 5,
    definition: "From the meeting's page being opened to the summary being shown.",
    cadence: "every minute",
    owner: "SRE lead",
    dataSource: "Client timing",
    cluster: null,
    action: "Over the kill limit: off; the page opens without a summary.",
    covers: ["success-metric:1"],
    because: metricReasons(fromBrief("successMetrics", "P95 latency at most 5 s", "Your target.")),
  },
  {
    ...plainMetric,
    id: "time_to_notes",
    name: "time to notes",
    group: "business",
    statistic: "mean",
    unit: "min",
    direction: "within",
    target: 10,
    definition: "Minutes from the end of a meeting to shared notes.",
    owner: "Product manager",
    dataSource: "Meeting log",
    randomisationUnit: "account",
    firstReadable: "phase3_conditional_admission",
    action: "Outside the tolerance: find out what people do by hand.",
    covers: ["success-metric:2"],
    because: metricReasons(fromBrief("successMetrics", "time to notes neutral (±10%)", "Your tolerance, in %.")),
  },
  {
    ...plainMetric,
    id: "support_tickets",
    name: "support tickets",
    group: "business",
    statistic: "count",
    unit: "per-1k",
    per: { count: 1_000, of: "people" },
    direction: "down",
    target: null,
    definition: "Tickets that name the summaries.",
    owner: "Support lead",
    dataSource: "Ticket system",
    action: "Over the limit: hold and sort the tickets.",
    covers: [],
    addedByPlan: true,
    because: metricReasons(fromCatalog("hazards/user-trust", "No target; the limits are our default.")),
  },
  {
    ...plainMetric,
    id: "confirmed_leaks",
    name: "confirmed leaks",
    group: "safety_and_compliance",
    statistic: "count",
    unit: "count",
    direction: "down",
    target: 0,
    definition: "Summaries shown to someone without access to the meeting, confirmed by Security.",
    cadence: "continuous",
    owner: "Security lead",
    dataSource: "Permission check on every summary",
    action: "One confirmed: off at once.",
    covers: ["hazard:confidentiality", "exclusion:0", "exclusion:1"],
    because: metricReasons(fromCatalog("hazards/confidentiality", "None is tolerated.")),
  },
];

const measurable = {
  measurable: true,
  needed: 1_200,
  available: 5_400,
  wouldNeed: null,
  sampleUnit: "summaries",
  designEffect: 2.1,
  looks: 1,
  falsePass: 0.02,
  falseFail: 0.05,
  rulesOut: null,
  assumes: null,
  method: "Exact binomial, inflated by the design effect.",
} satisfies Evidence;

const plainGate = {
  kind: "metric",
  check: null,
  proof: null,
  covers: null,
  threshold: null,
  limits: null,
  reference: null,
  minUnits: 1_200,
  window: { value: 7, unit: "day" },
  consecutive: 1,
  slice: null,
  advisory: false,
  evidence: measurable,
  timeframe: "Read on the phase's last day.",
  action: "The gate meeting decides.",
  act: "promote",
  actWithin: null,
  owner: "Product manager",
} as const;

function useRateGates(
  kind: PhaseKind,
  pass: "promote" | "complete",
  limits: { pass: number; investigate: number; pause: number; kill: number },
  units: { needed: number; available: number },
): MetricGate[] {
  const common = { ...plainGate, metric: "summary_use_rate", unit: "%" } as const;
  const passing = { minUnits: units.needed, evidence: { ...measurable, ...units } };
  const because = computed("A share of your 30%, for this phase.", "fact:metrics.0", "catalog:ladders.HB");
  const id = (tier: string) => gateId(kind, "summary_use_rate", tier);
  const stop = { timeframe: "Read daily.", minUnits: 400, evidence: { ...measurable, needed: 400, looks: 14 } };
  return [
    { ...common, ...passing, id: id(pass), tier: pass, act: pass, comparator: ">=", threshold: limits.pass, because },
    {
      ...common,
      ...stop,
      id: id("investigate"),
      tier: "investigate",
      comparator: "<",
      threshold: limits.investigate,
      consecutive: 2,
      action: "Name an owner; written finding in 5 working days.",
      act: "investigate",
      because,
    },
    {
      ...common,
      ...stop,
      id: id("pause"),
      tier: "pause",
      comparator: "<",
      threshold: limits.pause,
      consecutive: 5,
      action: "No new accounts; decide in 5 working days.",
      act: "pause-expansion",
      actWithin: { value: 1, unit: "day" },
      because,
    },
    {
      ...common,
      ...stop,
      id: id("kill"),
      tier: "kill",
      comparator: "<",
      threshold: limits.kill,
      consecutive: 3,
      action: "Switch off for everyone.",
      act: "kill",
      actWithin: { value: 1, unit: "hour" },
      because,
    },
  ];
}

function latencyGates(kind: PhaseKind, pass: "promote" | "complete"): MetricGate[] {
  const common = { ...plainGate, metric: "latency", unit: "s", owner: "SRE lead" } as const;
  const evidence = { ...measurable, sampleUnit: "requests", needed: 2_000, available: 5_400, designEffect: 1 };
  return [
    {
      ...common,
      id: gateId(kind, "latency", pass),
      tier: pass,
      act: pass,
      comparator: "<=",
      threshold: 5.1,
      minUnits: 2_000,
      window: { value: 1, unit: "phase" },
      evidence,
      because: computed("Your 5 s and a sampling allowance of 2 %.", "fact:metrics.1"),
    },
    {
      ...common,
      id: gateId(kind, "latency", "kill"),
      tier: "kill",
      comparator: ">",
      threshold: 9.5,
      minUnits: 500,
      window: { value: 30, unit: "minute" },
      evidence: { ...evidence, needed: 500, looks: 336 },
      timeframe: "Automatic.",
      action: "Switch off for everyone; the page opens without a summary.",
      act: "kill",
      actWithin: { value: 5, unit: "minute" },
      because: computed("1.9 times your 5 s.", "fact:metrics.1", "catalog:ladders.LQ"),
    },
  ];
}

function leakGates(kind: PhaseKind, pass: "promote" | "complete", exposure: number): MetricGate[] {
  const common = { ...plainGate, metric: "confirmed_leaks", unit: "count", owner: "Security lead" } as const;
  const rulesOut = { rate: Number((3 / exposure).toPrecision(2)), confidence: 0.95 };
  const counted = { needed: exposure, available: 3 * exposure, designEffect: 1, rulesOut, assumes: null };
  const evidence = { ...measurable, ...counted, method: "Exact zero-event bound." };
  return [
    {
      ...common,
      id: gateId(kind, "confirmed_leaks", pass),
      tier: pass,
      act: pass,
      comparator: "<=",
      threshold: 0,
      minUnits: exposure,
      window: { value: 1, unit: "phase" },
      evidence,
      because: fromCatalog("hazards/confidentiality", "None is tolerated; the exposure says what that shows."),
    },
    {
      ...common,
      id: gateId(kind, "confirmed_leaks", "kill"),
      tier: "kill",
      comparator: ">=",
      threshold: 1,
      minUnits: null,
      window: null,
      evidence: { ...evidence, needed: 1, rulesOut: null },
      timeframe: "Off within 15 minutes of confirmation.",
      action: "Switch off for everyone; keep the evidence; tell Security and Legal within 1 hour.",
      act: "kill",
      actWithin: { value: 15, unit: "minute" },
      because: fromCatalog("hazards/confidentiality", "A single one is a breach."),
    },
  ];
}

function ticketGate(kind: PhaseKind, most: number): MetricGate {
  return {
    ...plainGate,
    id: gateId(kind, "support_tickets", "promote"),
    tier: "promote",
    metric: "support_tickets",
    comparator: "<=",
    threshold: most,
    unit: "per-1k",
    minUnits: null,
    window: { value: 14, unit: "day" },
    evidence: {
      ...measurable,
      measurable: false,
      sampleUnit: "people",
      needed: 2_000,
      available: 800,
      falsePass: null,
      falseFail: null,
      wouldNeed: "2,000 people, so that ten tickets are expected at the limit.",
    },
    advisory: true,
    owner: "Support lead",
    because: fromCatalog("hazards/user-trust", "Our default; confirm."),
  };
}

function notesGate(kind: PhaseKind, pass: "promote" | "complete"): MetricGate {
  return {
    ...plainGate,
    id: gateId(kind, "time_to_notes", pass),
    tier: pass,
    act: pass,
    metric: "time_to_notes",
    comparator: "within",
    limits: { low: -4, high: 4 },
    unit: "%",
    reference: "control",
    minUnits: 3_000,
    window: { value: 14, unit: "day" },
    evidence: { ...measurable, sampleUnit: "meetings", needed: 3_000, available: 9_000 },
    because: computed("So far inside your ±10% that the difference itself is inside.", "fact:metrics.2"),
  };
}

function check(
  kind: PhaseKind,
  subject: string,
  what: Pick<ChecklistGate, "check" | "proof" | "covers" | "owner">,
): ChecklistGate {
  return {
    ...plainGate,
    ...what,
    id: gateId(kind, subject, "promote"),
    kind: "checklist",
    tier: "promote",
    metric: null,
    comparator: null,
    unit: null,
    minUnits: null,
    window: null,
    consecutive: null,
    evidence: null,
    because: fromCatalog(`phases/${kind}`, "Belongs to every phase of this kind."),
  };
}

const trial = { exclusion: "trial accounts", status: "permanent", until: null } as const;
const waitingEu = { exclusion: "EU customers", status: "waiting", until: "the GDPR addendum is signed" } as const;

function phaseReasons(days: string): Phase["because"] {
  return {
    kind: fromCatalog("phases/choice", "Medium risk, B2B, one exclusion with a condition."),
    days: computed(days, "catalog:phases.minimum", "plan:/population/planningLow"),
    exposed: computed("A point of the risk's band.", "catalog:phases.bands", "fact:population"),
    assignment: fromCatalog("phases/assignment", "Betas are lists, later phases a hash."),
  };
}

const plainPhase = {
  autonomy: null,
  skip: null,
  vetoes: ["Security lead"],
  messages: ["Support: briefing and macro set."],
};

const phases: Phase[] = [
  {
    ...plainPhase,
    id: "phase1_internal",
    kind: "internal",
    name: "Internal",
    startDay: 1,
    days: 7,
    exposed: { count: 0, unit: "people", shareOfEligible: 0 },
    assignment: { by: "none", unit: "person", randomised: false },
    steps: [],
    cohort: {
      include: ["50 colleagues, on recordings of their own meetings"],
      exclude: [waitingEu, trial],
      admits: [],
    },
    entry: ["Threat model signed."],
    approver: "Engineering lead",
    gates: [
      ...latencyGates("internal", "promote"),
      ...leakGates("internal", "promote", 600),
      check("internal", "flag_off_drill", {
        check: "Flag switched off and everyone without summaries within 5 minutes",
        proof: "Drill log with times",
        covers: [],
        owner: "SRE lead",
      }),
    ],
    because: phaseReasons("One work week."),
  },
  {
    ...plainPhase,
    id: "phase2_closed_beta",
    kind: "closed_beta",
    name: "Closed Beta",
    startDay: 8,
    days: 21,
    exposed: { count: 800, unit: "people", shareOfEligible: 0.02 },
    assignment: { by: "list", unit: "account", randomised: true },
    steps: [{ day: 8, shareOfEligible: 0.02, adds: null }],
    cohort: { include: ["20 accounts or more that asked to join"], exclude: [waitingEu, trial], admits: [] },
    entry: ["Support trained."],
    approver: "Product manager",
    gates: [
      ...useRateGates(
        "closed_beta",
        "promote",
        { pass: 25.5, investigate: 22.5, pause: 20.1, kill: 16.5 },
        { needed: 1_200, available: 5_400 },
      ),
      ...latencyGates("closed_beta", "promote"),
      ticketGate("closed_beta", 5),
      ...leakGates("closed_beta", "promote", 3_000),
      check("closed_beta", "dpa_register", {
        check: "At least one EU customer's signed GDPR addendum is on the register",
        proof: "Register of addenda, checked by someone outside the product team",
        covers: ["exclusion:0"],
        owner: "Privacy counsel",
      }),
    ],
    because: phaseReasons("A week to enrol and two weeks to read."),
  },
  {
    ...plainPhase,
    id: "phase3_conditional_admission",
    kind: "conditional_admission",
    name: "EU Launch",
    startDay: 29,
    days: 28,
    exposed: { count: 8_000, unit: "people", shareOfEligible: 0.2 },
    assignment: { by: "hash", unit: "account", randomised: true },
    steps: [
      { day: 29, shareOfEligible: 0.08, adds: null },
      { day: 36, shareOfEligible: 0.2, adds: "EU customers" },
    ],
    cohort: {
      include: ["Accounts by lot, and EU customers whose addendum is recorded"],
      exclude: [waitingEu, trial],
      admits: [
        { exclusion: "EU customers", when: "the GDPR addendum is signed", gate: "closed_beta.dpa_register.promote" },
      ],
    },
    entry: ["Notices live in the languages of the EU customers."],
    skip: null,
    approver: "Product director",
    vetoes: ["Privacy counsel", "Security lead"],
    gates: [
      ...useRateGates(
        "conditional_admission",
        "promote",
        { pass: 28.5, investigate: 26.2, pause: 24, kill: 20.1 },
        { needed: 6_000, available: 54_000 },
      ),
      notesGate("conditional_admission", "promote"),
      ...latencyGates("conditional_admission", "promote"),
      ...leakGates("conditional_admission", "promote", 20_000),
    ],
    because: phaseReasons("Four weekly cycles with new customers."),
  },
  {
    ...plainPhase,
    id: "phase4_general_availability",
    kind: "general_availability",
    name: "General Availability",
    startDay: 57,
    days: 14,
    exposed: { count: 38_000, unit: "people", shareOfEligible: 0.95 },
    assignment: { by: "hash", unit: "account", randomised: true },
    steps: [
      { day: 57, shareOfEligible: 0.5, adds: null },
      { day: 64, shareOfEligible: 0.95, adds: null },
    ],
    cohort: { include: ["Everyone eligible, less the holdout"], exclude: [waitingEu, trial], admits: [] },
    entry: ["Rollback drill in the last 30 days."],
    approver: "Executive sponsor",
    gates: [
      ...useRateGates(
        "general_availability",
        "complete",
        { pass: 28.5, investigate: 26.2, pause: 24, kill: 20.1 },
        { needed: 6_000, available: 240_000 },
      ),
      notesGate("general_availability", "complete"),
      ...latencyGates("general_availability", "complete"),
      ...leakGates("general_availability", "complete", 60_000),
    ],
    because: phaseReasons("Two steps of a week each."),
  },
];

/** The example plan, sealed with its hash. */
export const examplePlan: Plan = sealPlan({
  schema: PLAN_SCHEMA,
  version: { generator: "rampwright 0.1.0" },
  brief,
  facts,
  profile: {
    title: "Meeting summaries",
    archetype: "summarization",
    market: "B2B",
    riskLevel: "medium",
    unit: { one: "summary", many: "summaries" },
    because: {
      archetype: fromBrief("feature", "Short summaries", "It summarizes."),
      market: fromBrief("userBase", "firms", "Sold to firms."),
      riskLevel: fromBrief("riskProfile", "Medium", "As stated."),
      unit: fromBrief("feature", "summaries", "Your own noun."),
    },
  },
  startDate: null,
  summary: {
    decision: "Start the internal phase.",
    effort: { reviewHoursPerWeek: 4, meetings: "A gate meeting every third Tuesday." },
    riskiest: ["eligibleShare"],
    length: null,
    shorter: ["Say how many seats are eligible."],
  },
  assumptions: [
    {
      id: "eligibleShare",
      value: 0.5,
      unit: "",
      range: { low: 0.05, high: 1 },
      source: "default",
      why: "The brief does not say how many seats are left after the exclusions.",
      influence: "With a quarter, the beta's use rate can no longer be read in three weeks.",
    },
  ],
  population: {
    stated: 40_000,
    unit: "seats",
    base: "Everyone who could be admitted by the last phase if all conditions are met.",
    eligible: null,
    planningLow: 20_000,
    breakEven: 9_000,
    because: {
      eligible: fromBrief("userBase", "40,000 seats", "Given before the exclusions."),
      planningLow: assumed("eligibleShare", "Half of the stated seats."),
      breakEven: computed("The fewest for which the beta's use rate can be read.", "assumption:eligibleShare"),
    },
  },
  metrics,
  phases,
  exclusions: [
    {
      treatment: "XU",
      text: "EU customers",
      kind: "region",
      covers: null,
      evidence: "Account country and the register of addenda, checked at each display",
      owner: "Privacy counsel",
      addedByPlan: false,
      until: "the GDPR addendum is signed",
      alsoNeeded: ["impact assessment approved"],
      admittedIn: "phase3_conditional_admission",
      usuallyLiftedBy: null,
      because: fromBrief(
        "cohortExclusions",
        "EU customers until the GDPR addendum is signed",
        "Your condition, account by account.",
      ),
    },
    {
      treatment: "XP",
      text: "trial accounts",
      kind: "account-state",
      covers: "Accounts without a paid subscription",
      evidence: "Billing state, checked at each display",
      owner: "Product manager",
      addedByPlan: false,
      until: null,
      alsoNeeded: null,
      admittedIn: null,
      usuallyLiftedBy: null,
      because: fromBrief("cohortExclusions", "trial accounts", "No condition is given, so in no phase."),
    },
  ],
  hazards: [
    {
      id: "confidentiality",
      severity: "S0",
      clock: "Contain in 15 minutes; executive and Legal told within 1 hour.",
      monitors: ["confirmed_leaks"],
      coveredBy: phases.map(({ kind }) => gateId(kind, "confirmed_leaks", "kill")),
      signOff: "Security lead",
      addedByPlan: false,
      because: { severity: fromCatalog("hazards/confidentiality", "A confirmed leak is unlawful disclosure.") },
    },
  ],
  regulations: [
    {
      id: "GDPR",
      kind: "law",
      addedByPlan: false,
      doubt: null,
      treatment: "XU",
      roleAssumed: "processor",
      cohort: "EU customers come in account by account.",
      condition: "Data processing addendum covering the feature signed by the account",
      proof: "Register of signed addenda",
      gates: ["closed_beta.dpa_register.promote"],
      monitors: ["confirmed_leaks"],
      clocks: [
        {
          kind: "statutory",
          within: { value: 72, unit: "hour" },
          time: "72 hours",
          bound: null,
          to: "supervisory authority",
          trigger: "awareness of a personal data breach, unless a risk is unlikely",
          line: {
            text: "Notify within 72 hours.",
            citation: "GDPR art. 33(1)",
            status: "primary",
            readOn: "2026-07-15",
          },
        },
      ],
      lines: [
        {
          text: "Processing by a processor is governed by a contract.",
          citation: "GDPR art. 28",
          status: "unverified",
          readOn: null,
        },
      ],
      owner: "Privacy counsel",
      because: {
        treatment: fromBrief(
          "cohortExclusions",
          "EU customers until the GDPR addendum is signed",
          "You state a condition.",
        ),
        roleAssumed: fromCatalog("regulations/GDPR", "Usual for software sold to firms."),
      },
    },
  ],
  control: {
    share: 0.05,
    unit: "people",
    from: "phase 2",
    fromDay: 8,
    until: "90 days after general availability",
    untilDay: 160,
    seed: "meeting-summaries-holdout",
    leftOut: ["Beta accounts"],
    because: { share: fromCatalog("phases/holdout", "5% of eligible people.") },
  },
  monitoring: {
    shadow: {
      shadow_mode_phases: "Phase 1: summaries of colleagues' recordings are made and not shown, for 150 expert scores.",
      dataSource: "Shadow log",
      cadence: "Once, before phase 2",
      phases: ["phase1_internal"],
      shareOfInputs: null,
      because: {
        phases: fromCatalog("phases/shadow", "Fits into phase 1."),
        shareOfInputs: fromCatalog("phases/shadow", "No customer's data is processed."),
      },
    },
    reversibility: {
      reversibility: "Server flag, off within 5 minutes; drilled in phase 1 and before general availability.",
      dual_run_capability: "5% holdout beside the feature from phase 2 on.",
      drills: [
        { day: 5, owner: "SRE lead", within: { value: 5, unit: "minute" }, proof: "Drill log" },
        { day: 50, owner: "SRE lead", within: { value: 5, unit: "minute" }, proof: "Drill log" },
      ],
    },
    data: {
      missing: "No data for two readings is an investigation.",
      late: "Read again after 48 hours.",
      firstDaysLeftOut: 7,
    },
  },
  errorBudget: {
    stoppedWrongly: { limit: 0.1, reached: 0.07 },
    falsePause: { limit: 0.1, reached: 0.03 },
    falseInvestigate: { limit: 1, reached: 0.4 },
    passedAtKillLine: { limit: 0.01, reached: 0.002 },
    notCovered: ["support_tickets"],
    worlds: [{ world: "promised", metric: null, completed: 0.93, failedGate: 0.05, paused: 0.01, killed: 0.01 }],
    wouldBuy: null,
    method: "Exact run probabilities, summed over rules and phases.",
  },
  operations: {
    flag: "meeting-summaries",
    whenFlagServiceIsDown: "off",
    killReaches: [{ surface: "web", within: { value: 1, unit: "minute" } }],
    mayKillAlone: ["Incident commander", "Security lead"],
    capacity: [{ phase: "phase4_general_availability", day: 64, people: 38_000, unitsPerHour: 6_000 }],
    runbook: ["Set the flag meeting-summaries to off; watch unit_displayed fall to zero."],
    because: { flag: computed("From the title.", "plan:/profile/title") },
  },
  legal: {
    dataFlows: [
      {
        phase: "phase2_closed_beta",
        data: "Recordings and transcripts",
        flow: "From the customer's region to the model vendor and back",
        lawfulBasis: "Contract with the customer (to be confirmed)",
        retention: "30 days",
      },
    ],
    notices: ["[Notice to customer admins: what is summarized, where, for how long]"],
    disclaimer: "Not legal advice; counsel confirms what applies.",
  },
  reentry: [
    {
      after: "pause",
      requires: ["Finding written", "The value back on the good side of the gate for a full window"],
      returnsTo: "The same phase",
      minimumDays: 0,
      approver: "Product manager",
      because: fromCatalog("hazards/re-entry", "Printed in every plan."),
    },
    {
      after: "kill",
      requires: ["Root cause written and reviewed", "Fix verified on a test that failed before"],
      returnsTo: "The phase before, or one below",
      minimumDays: 7,
      approver: "Product director",
      because: fromCatalog("hazards/re-entry", "Printed in every plan."),
    },
  ],
  questions: [
    {
      id: "eligible-seats",
      text: "How many seats are left after the exclusions?",
      asks: "Product manager",
      untilAnswered: "Gates are proven for 20,000.",
      influence: "Counts become exact, and the beta may be shorter.",
      because: computed("The brief gives seats before exclusions.", "fact:population"),
    },
  ],
  suggestions: [
    {
      kind: "hazard",
      text: "Invented action items",
      because: fromCatalog("archetypes/summarization", "Often seen; not in the brief, confirm."),
    },
  ],
  calendar: [
    { kind: "gate", title: "Gate into the closed beta", day: 7, days: 1, phase: "phase1_internal", hard: false },
    { kind: "drill", title: "Rollback drill", day: 50, days: 1, phase: "phase3_conditional_admission", hard: false },
  ],
  reviews: [{ role: "Legal", verifies: ["Exclusions and their conditions"] }],
  findings: [],
});
