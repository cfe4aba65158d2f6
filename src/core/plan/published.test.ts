import { expect, test } from "vitest";
import { PublishedKillCriteria, PublishedMonitoring, PublishedPhases } from "./published.ts";

const phase = {
  name: "Closed Beta (Weeks 2-4)",
  cohort: "20 accounts",
  trafficPercentage: "2% of eligible seats (up to 800 people)",
  duration: "21 days",
  promotionCriteria: ["summary use rate at least 25.5%"],
  investigateCriteria: "none",
  pauseCriteria: "none",
};
const early = { ...phase, killCriteria: "any confirmed leaks" };
const last = { ...phase, ongoingKillCriteria: "any confirmed leaks" };
const phases = {
  phase1_internal: early,
  phase2_closed_beta: early,
  phase3_canary: early,
  phase4_general_availability: last,
};

test("four phases in order are published phases", () => {
  expect(Object.keys(PublishedPhases.parse(phases))).toEqual(Object.keys(phases));
});

test.each([
  ["three phases", { phase1_internal: early, phase2_closed_beta: early, phase3_general_availability: last }],
  ["a number left out", { ...phases, phase6_general_availability: last }],
  ["no general availability at the end", { ...phases, phase4_general_availability: undefined, phase4_canary: early }],
  ["kill criteria in place of ongoing ones", { ...phases, phase4_general_availability: early }],
  ["ongoing kill criteria before the end", { ...phases, phase3_canary: last }],
  ["nine promotion criteria", { ...phases, phase3_canary: { ...early, promotionCriteria: Array(9).fill("x") } }],
])("%s are refused", (_, value) => {
  expect(PublishedPhases.safeParse(JSON.parse(JSON.stringify(value))).success).toBe(false);
});

test("more kill rows than can be read are refused", () => {
  const row = { metric: "latency", threshold: "> 9.5 s", timeframe: "automatic", action: "off" };
  const rows = {
    kill_immediate_rollback: Array(12).fill(row),
    pause_halt_expansion: [],
    investigate_increase_monitoring: [row],
  };
  expect(PublishedKillCriteria.safeParse(rows).success).toBe(true);
  expect(PublishedKillCriteria.safeParse({ ...rows, kill_immediate_rollback: Array(13).fill(row) }).success).toBe(
    false,
  );
});

test("monitoring holds at most sixteen metrics over its three groups", () => {
  const metric = { definition: "d", dataSource: "s", cadence: "daily", owner: "o", action: "a" };
  const group = (prefix: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}_${n}`, metric]));
  const monitoring = (count: number) => ({
    quality_metrics: group("q", 6),
    business_metrics: group("b", 6),
    safety_and_compliance_metrics: group("s", count),
    shadow_evaluation_and_reversibility: {
      shadow_mode_phases: "Phase 1",
      dataSource: "s",
      cadence: "daily",
      reversibility: "flag",
      dual_run_capability: "holdout",
    },
  });
  expect(PublishedMonitoring.safeParse(monitoring(4)).success).toBe(true);
  expect(PublishedMonitoring.safeParse(monitoring(5)).success).toBe(false);
});
