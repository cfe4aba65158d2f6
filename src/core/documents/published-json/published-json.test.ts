import { describe, expect, it } from "vitest";
import type { Gate, MetricGate } from "../../plan/gate.ts";
import { examplePlan } from "../../plan/plan.example.ts";
import type { Plan } from "../../plan/plan.ts";
import { MOST_CRITERIA, PublishedKillCriteria, PublishedMonitoring, PublishedPhases } from "../../plan/published.ts";
import { HOSTILE_TEXTS, planWithEverywhere } from "../hostile-plan.example.ts";
import { listText } from "../words/sentence.ts";
import { publishedKillCriteria } from "./kill-criteria.ts";
import { publishedMonitoring } from "./monitoring.ts";
import { publishedPhases } from "./phases.ts";

/** The example plan with the gates of its phase 2 changed. */
function withBetaGates(change: (gates: readonly Gate[]) => Gate[]): Plan {
  const phases = examplePlan.phases.map((phase, at) => (at === 1 ? { ...phase, gates: change(phase.gates) } : phase));
  return { ...examplePlan, phases };
}

const beta = (plan: Plan) => publishedPhases(plan).phase2_closed_beta;

/** The line of who lets the phase after the beta begin. */
const signed = ((next) => `Signed by ${next?.approver}; veto: ${listText(next?.vetoes ?? [])}`)(examplePlan.phases[2]);

describe("phases.json", () => {
  const phases = publishedPhases(examplePlan);

  it("has one line for each gate that decides, and one for all that are only reported", () => {
    expect(phases.phase2_closed_beta?.promotionCriteria).toEqual([
      "summary use rate at least 25.5% over 7 days, n ≥ 1,200 summaries (target 30%; 5,400 expected)",
      "P95 latency at most 5.1 s over the phase, n ≥ 2,000 requests (target 5 s, sampling allowance 2%; 5,400 expected)",
      "0 confirmed leaks in 3,000 summaries over the phase (9,000 expected)",
      "At least one EU customer's signed GDPR addendum is on the register",
      signed,
      "Reported only, too few units to decide: support tickets (needs n ≥ 2,000 people, has 800)",
    ]);
  });

  it("keeps within eight lines and loses no gate when there are many", () => {
    const many = withBetaGates((gates) => Array.from({ length: 4 }, () => gates).flat());
    const lines = beta(many)?.promotionCriteria ?? [];
    expect(lines).toHaveLength(MOST_CRITERIA);
    expect(lines.join("; ").match(/summary use rate at least/g)).toHaveLength(4);
    expect(lines.join("; ").match(/signed GDPR addendum is on the register/g)).toHaveLength(4);
  });

  it("names every exclusion in force with its status", () => {
    expect(phases.phase2_closed_beta?.cohort).toContain("Kept out: trial accounts; EU customers (until");
    expect(phases.phase2_closed_beta?.cohort).toContain("EU customers (until the GDPR addendum is signed)");
    const admitting = phases.phase3_conditional_admission?.cohort ?? "";
    expect(admitting).toContain(
      'Coming in: EU customers, each account or person once "the GDPR addendum is signed" is on record for it; the others stay out and the phase goes on',
    );
    expect(admitting.match(/EU customers,/g)).toHaveLength(1);
  });

  it("says that people are an upper bound while nobody knows how many are eligible", () => {
    expect(phases.phase2_closed_beta?.trafficPercentage).toBe("2% of eligible seats (up to 800 people)");
    const known = { ...examplePlan, population: { ...examplePlan.population, eligible: 40_000 } };
    expect(beta(known)?.trafficPercentage).toBe("2% of eligible seats (800 people)");
  });

  it("says how many units each gate expects, and with how many people that is reckoned", () => {
    const [first] = beta(examplePlan)?.promotionCriteria ?? [];
    expect(first).toMatch(/; [\d,]+ expected\)$/);
    expect(phases.phase2_closed_beta?.cohort).toContain("what gates expect is planned on 20,000.");
  });

  it("says that its dates are the earliest", () => {
    expect(Object.values(phases).at(-1)?.duration).toMatch(
      /later where a gate is missed: by chance alone in at most [\d.]+% of rollouts on target$/,
    );
  });

  it("says so where a phase has no gate at all", () => {
    const none = beta(withBetaGates(() => []));
    expect(none?.promotionCriteria).toHaveLength(2);
    expect(none?.pauseCriteria).toBe("No pause rule on a number in this phase");
  });
});

describe("kill-criteria.json", () => {
  const rules = publishedKillCriteria(examplePlan);

  it("has one row for a rule of several phases, limits that differ in one string", () => {
    expect(rules.kill_immediate_rollback.map(({ metric, threshold }) => `${metric}: ${threshold}`)).toEqual([
      "confirmed leaks: any (1 or more)",
      "P95 latency: above 9.5 s",
      "summary use rate: below 16.5% in phase 2, 20.1% from phase 3 on",
    ]);
  });

  it("names owner and time bound of each action once", () => {
    expect(rules.kill_immediate_rollback[1]?.action).toBe(
      "Switch off for everyone; the page opens without a summary. Owner: SRE lead, within 5 minutes.",
    );
    expect(rules.kill_immediate_rollback[0]?.action).toMatch(/Owner: Security lead\.$/);
  });

  it("says least units by phase where they differ, the unit once", () => {
    const twice = withBetaGates((gates) =>
      gates.map((gate) =>
        gate.id === "closed_beta.summary_use_rate.kill" ? { ...(gate as MetricGate), minUnits: 600 } : gate,
      ),
    );
    const row = publishedKillCriteria(twice).kill_immediate_rollback[2];
    expect(row?.timeframe).toContain("; n ≥ 600 summaries in phase 2, 400 from 3 on.");
  });

  it("says each window with its own least units where windows differ", () => {
    const twice = withBetaGates((gates) =>
      gates.map((gate) =>
        gate.id === "closed_beta.summary_use_rate.kill"
          ? { ...(gate as MetricGate), minUnits: 600, timeframe: "any 1-day value" }
          : gate,
      ),
    );
    const row = publishedKillCriteria(twice).kill_immediate_rollback[2];
    expect(row?.timeframe).toMatch(
      /^In phase 2: any 1-day value, n ≥ 600 summaries\. From phase 3 on: .*, n ≥ 400 summaries\.$/,
    );
  });

  it("keeps within its rows and loses no rule when there are many", () => {
    const sliced = withBetaGates((gates) =>
      gates.flatMap((gate) =>
        gate.kind === "metric" && gate.tier === "kill"
          ? Array.from({ length: 9 }, (_, n) => ({ ...gate, slice: `region ${n}` }))
          : [gate],
      ),
    );
    const rows = publishedKillCriteria(sliced).kill_immediate_rollback;
    expect(rows).toHaveLength(12);
    const text = JSON.stringify(rows);
    const slices = Array.from({ length: 9 }, (_, n) => `summary use rate, on region ${n} below`);
    expect(slices.filter((slice) => !text.includes(slice))).toEqual([]);
  });

  it("puts rules that are only reported in one last row that does nothing", () => {
    const advisory = {
      ...examplePlan,
      phases: examplePlan.phases.map((phase) => ({
        ...phase,
        gates: phase.gates.map((gate) => (gate.metric === "summary_use_rate" ? { ...gate, advisory: true } : gate)),
      })),
    };
    const rows = publishedKillCriteria(advisory).kill_immediate_rollback;
    expect(rows.at(-1)?.metric).toBe("summary use rate");
    expect(rows.at(-1)?.action).toBe("Reported, never acting by rule: too few units to decide.");
  });
});

describe("monitoring.json", () => {
  const monitoring = publishedMonitoring(examplePlan);

  it("has every metric once, in its group, with its target", () => {
    const groups = [monitoring.quality_metrics, monitoring.business_metrics, monitoring.safety_and_compliance_metrics];
    expect(groups.flatMap((group) => Object.keys(group)).sort()).toEqual(
      examplePlan.metrics.map(({ id }) => id).sort(),
    );
    expect(monitoring.quality_metrics.latency?.definition).toContain("Target: P95 at most 5 s.");
  });

  it("marks what the plan added", () => {
    expect(monitoring.business_metrics.support_tickets?.definition).toContain("Added by this plan, confirm.");
  });
});

describe.each(HOSTILE_TEXTS)("the published documents with %j in every place", (hostile) => {
  it("keep their shapes", () => {
    const { plan } = planWithEverywhere(hostile);
    expect(PublishedPhases.safeParse(publishedPhases(plan)).success).toBe(true);
    expect(PublishedKillCriteria.safeParse(publishedKillCriteria(plan)).success).toBe(true);
    expect(PublishedMonitoring.safeParse(publishedMonitoring(plan)).success).toBe(true);
  });
});
