import { describe, expect, it } from "vitest";
import { examplePlan } from "../../plan/plan.example.ts";
import { Summary } from "../../plan/summary.ts";
import { exampleContext } from "../context.example.ts";
import { windowDays } from "../measure/readings.ts";
import { completionDay } from "../phases/completion.ts";
import { watchedMetrics } from "../watch/watch.ts";
import { summaryOf } from "./summary.ts";

const { phases } = examplePlan;
const context = exampleContext();
const watched = watchedMetrics(context, true);
const summary = (changes: Parameters<typeof exampleContext>[0] = {}) =>
  summaryOf(exampleContext(changes), phases, watched, ["iccUser"], []);

describe("page 1", () => {
  it("fits the contract", () => {
    expect(() => Summary.parse(summary())).not.toThrow();
  });

  it("asks for one decision, with weeks, or with dates where the plan has a first day", () => {
    expect(summary().decision).toMatch(
      /^Start phase 1, Internal \(Week 1\), .*gate on day 7 .*Closed Beta \(Weeks 2-4\)/,
    );
    expect(summary({ startDate: "2027-01-13" }).decision).toMatch(/from 13 January 2027.*gate on 19 January 2027/);
  });

  it("calls counts upper bounds while nobody knows who is eligible", () => {
    const exclusion = examplePlan.facts.exclusions.slice(0, 1);
    expect(summary({ facts: { exclusions: exclusion } }).decision).toContain("up to 800 people");
  });

  it("names who signs now, and when the rollout is complete, also if one phase is extended", () => {
    const [first, last] = [phases[0], phases.at(-1)];
    if (first === undefined || last === undefined) throw new Error("no phases");
    const done = Math.ceil(completionDay(last) / 7);
    expect(summary().decision).toContain(`Now it needs the signature of ${first.approver}`);
    expect(summary().decision).toMatch(new RegExp(`Complete in week ${done}, or in week \\d+ if the longest phase`));
  });

  it("prints as levers only what was shown to save weeks", () => {
    expect(summary().shorter).toEqual([]);
    expect(summaryOf(context, phases, watched, [], ["More review: saves 2 weeks"]).shorter).toHaveLength(1);
  });

  it("prices review by the largest audit of the busiest phase", () => {
    const audit = { kind: "audit", ceiling: 2, of: 100, killFactor: 2.5 } as const;
    const [first] = watched;
    if (first === undefined) throw new Error("nothing is watched");
    const audited = [{ ...first, id: "summary_use_rate", model: audit }];
    const { effort } = summaryOf(context, phases, audited, [], []);
    const hours = phases.map(({ days, gates }) => {
      const items = gates.map((gate) => {
        if (gate.kind !== "metric" || gate.metric !== "summary_use_rate") return 0;
        const window = gate.window === null ? days : windowDays(gate.window, days);
        return ((gate.evidence.needed ?? 0) * 7) / window;
      });
      return (Math.max(0, ...items) * 4) / 60;
    });
    expect(effort.meetings).toMatch(/Hours of review in all: [\d,]+ \(/);
    expect(effort.reviewHoursPerWeek).toBe(Math.ceil(Math.max(...hours) * 2) / 2);
    expect(summaryOf(context, phases, [], [], []).effort.reviewHoursPerWeek).toBe(0);
  });
});
