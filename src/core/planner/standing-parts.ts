import type { Facts } from "../brief/facts.ts";
import { HAZARD_SEVERITIES, SEVERITY_CLOCKS } from "../catalog/hazard-severities.ts";
import type { ErrorBudget } from "../plan/error-budget.ts";
import type { CalendarEntry, Question, Reentry, Review } from "../plan/follow-up.ts";
import type { Hazard } from "../plan/hazard.ts";
import { snakeCase } from "../plan/ids.ts";
import type { Monitoring } from "../plan/monitoring.ts";
import type { Phase } from "../plan/phase.ts";
import type { Plan } from "../plan/plan.ts";
import type { Population } from "../plan/population.ts";
import type { Profile } from "../plan/profile.ts";
import { computed, fromCatalog } from "./because.ts";

export function hazardsOf(facts: Facts): Hazard[] {
  return facts.hazards.map(({ id }) => {
    const { severity, signOff } = HAZARD_SEVERITIES[id];
    return {
      id,
      severity,
      clock: SEVERITY_CLOCKS[severity],
      monitors: [],
      coveredBy: [],
      signOff,
      addedByPlan: false,
      because: {
        severity: fromCatalog("default severity of a confirmed event", `hazard severities: ${id}; our default`),
      },
    };
  });
}

export function reentryRules(): Reentry[] {
  const because = fromCatalog("the same for every plan", "coming back after pause and kill; our default");
  const root = "Root cause written and reviewed";
  const fresh = "Evidence window starts again at zero; nothing from before the fix is pooled";
  return [
    {
      after: "pause",
      requires: [root, "Cause mended or shown to be noise, with numbers", fresh],
      returnsTo: "the paused phase",
      minimumDays: 7,
      approver: "The gate's approver",
      because,
    },
    {
      after: "kill",
      requires: [root, "Fix verified on a test that failed before", fresh, "Sign-off by the hazard's owner"],
      returnsTo:
        "the phase before the killed one, or an earlier one; a second kill for the same cause goes back to design review",
      minimumDays: 7,
      approver: "The gate's approver and the hazard's sign-off",
      because,
    },
  ];
}

export function monitoringOf(phases: readonly Phase[]): Monitoring {
  const shadow = phases.find(({ kind }) => kind === "shadow") ?? phases[0];
  const last = phases.at(-1);
  const rehearse = (day: number) => ({
    day,
    owner: "SRE",
    within: { value: 15, unit: "minute" as const },
    proof: "Log of the drill: date, minutes, who",
  });
  const before = phases.at(-2);
  return {
    shadow: {
      shadow_mode_phases:
        shadow?.kind === "shadow" ? shadow.name : `${shadow?.name ?? "Internal"}, on copies and replayed data`,
      dataSource: "Copies of eligible inputs; nothing of those who are excluded",
      cadence: "Reviewed once, before the first customer phase",
      phases: shadow === undefined ? [] : [shadow.id],
      shareOfInputs: null,
      because: {
        phases: fromCatalog("shadow comes before the exposure that it protects", "phase library: shadow; our default"),
        shareOfInputs: fromCatalog(
          "set by the number of units that experts compare, not by a share",
          "phase library: shadow; our default",
        ),
      },
    },
    reversibility: {
      reversibility: "A server flag switches the feature off for everyone; what people have already used stays used",
      dual_run_capability: "The present way of working stays available through every phase",
      drills: [rehearse(1), rehearse(Math.max(1, (last?.startDay ?? 2) - Math.min(7, before?.days ?? 7)))],
    },
    data: {
      missing: "A day without data is no evidence: it neither passes nor fails a gate",
      late: "Gates are read on data closed two days before the meeting",
      firstDaysLeftOut: 0,
    },
  };
}

/** The budget that the rules are made to keep. What they reach together over the plan is not computed here. */
export function errorBudget(): ErrorBudget {
  const within = (limit: number) => ({ limit, reached: null });
  return {
    stoppedWrongly: within(0.1),
    falsePause: within(0.1),
    falseInvestigate: within(1),
    passedAtKillLine: within(0.01),
    notCovered: [],
    worlds: [],
    wouldBuy: null,
    method: "Each gate states its own chances; those of the plan as a whole are not computed by this version",
  };
}

export function calendarOf(phases: readonly Phase[]): CalendarEntry[] {
  const day = (kind: CalendarEntry["kind"], title: string, at: number, phase: string | null): CalendarEntry => ({
    kind,
    title,
    day: at,
    days: 1,
    phase,
    hard: false,
  });
  return phases.flatMap((phase, at) => [
    day("start", `${phase.name} begins`, phase.startDay, phase.id),
    day(
      at === phases.length - 1 ? "end" : "gate",
      at === phases.length - 1 ? "Last step done" : `Gate meeting of ${phase.name}`,
      phase.startDay + phase.days - 1,
      phase.id,
    ),
  ]);
}

export function reviewsOf(facts: Facts): Review[] {
  const laws = facts.regulations.map(({ id }) => id).join(", ");
  const kept = facts.exclusions.map(({ text }) => text).join("; ");
  return [
    {
      role: "Legal",
      verifies: [
        laws === "" ? "Which laws apply: the brief names none" : `What ${laws} ask of this feature, and for whom`,
        "Each condition of admission, and what proves it",
      ],
    },
    { role: "Security", verifies: ["Threat model, off switch and who may use it alone"] },
    {
      role: "Privacy",
      verifies: [
        kept === "" ? "That nobody has to be kept out: the brief names nobody" : `Who is kept out: ${kept}`,
        "Retention of shadow outputs and logs",
      ],
    },
    {
      role: "Data science",
      verifies: [
        "Least units, chances of a false pass and a false fail of each gate",
        "The assumptions and what half or twice of them changes",
      ],
    },
    { role: "SRE", verifies: ["Rollback drill, capacity for twice the peak at each step"] },
  ];
}

export function questionsOf(facts: Facts, population: Population): Question[] {
  const questions: Question[] = [];
  const ask = (id: string, text: string, asks: string, untilAnswered: string, influence: string, from: string) =>
    questions.push({ id, text, asks, untilAnswered, influence, because: computed("the brief leaves it open", [from]) });
  if (population.stated === null) {
    ask(
      "population",
      "How many people could get the feature?",
      "Product manager",
      "an assumed number of people",
      "every count of people, and which gates can be measured",
      "fact:population",
    );
  } else if (population.eligible === null) {
    ask(
      "eligible",
      `How many of the ${population.stated} ${population.unit} do the exclusions keep out?`,
      "Analyst",
      `counts are upper bounds; gates are proven with ${population.planningLow}`,
      "which gates can be measured",
      "fact:exclusions",
    );
  }
  if (facts.market === null)
    ask(
      "market",
      "Is it sold to businesses, to consumers, or used by your own staff?",
      "Product manager",
      "B2B, by invitation",
      "the kind of the first customer phase and the design effect",
      "fact:market",
    );
  if (facts.riskLevel === null)
    ask(
      "risk",
      "What risk level has been agreed?",
      "Product manager",
      facts.hazards.length === 0 ? "medium" : "the level that the worst hazard named suggests",
      "the number of phases and how fast exposure grows",
      "fact:riskLevel",
    );
  return questions;
}

export function summaryOf(phases: readonly Phase[], { title }: Profile): Plan["summary"] {
  const first = phases[0];
  return {
    decision: `Begin the ${first?.name.toLowerCase() ?? "first"} phase of "${title}" (${first?.days ?? 0} days, no customer exposed)`,
    effort: { reviewHoursPerWeek: 0, meetings: `one gate meeting at the end of each of the ${phases.length} phases` },
    riskiest: [],
    length: null,
    shorter: [],
  };
}

export function controlOf(share: number, phases: readonly Phase[], { market }: Profile): Plan["control"] {
  const from = phases.find(({ assignment }) => assignment.randomised);
  const last = phases.at(-1);
  const end = last === undefined ? null : last.startDay + last.days - 1 + 90;
  return {
    share: from === undefined ? 0 : share,
    unit: market === "B2B" ? "account" : "person",
    from: from === undefined ? "no holdout: too few people" : `the first day of ${from.name}`,
    fromDay: from?.startDay ?? null,
    until: from === undefined ? "no holdout: too few people" : "90 days after general availability",
    untilDay: from === undefined ? null : end,
    seed: "holdout",
    leftOut: from === undefined ? [] : ["people of the beta"],
    because: {
      share: fromCatalog(
        "one holdout: 5 % of eligible people, 10 % under 20,000, none under 200",
        "holdout; our default",
      ),
    },
  };
}

export function operationsOf({ title }: Profile): Plan["operations"] {
  const flag = snakeCase(title).slice(0, 60).replace(/_+$/, "");
  return {
    flag,
    whenFlagServiceIsDown: "off",
    killReaches: [],
    mayKillAlone: ["Incident commander", "SRE on call"],
    capacity: [],
    runbook: [
      `Set the flag ${flag} to off for everyone`,
      "Note the time, the rule that fired and its value",
      "Tell the approver of the present phase",
    ],
    because: { flag: computed("the feature's name in snake case", ["plan:/profile/title"]) },
  };
}
