import { describe, expect, it } from "vitest";
import { readBrief } from "../brief/read-brief.ts";
import type { Gate } from "../plan/gate.ts";
import { examplePlan } from "../plan/plan.example.ts";
import type { Plan } from "../plan/plan.ts";
import { makePlan } from "../planner/make-plan.ts";
import type { Change } from "./change.ts";
import { comparePlans } from "./compare-plans.ts";

/** The example plan with something else in it. */
function changed(change: (plan: Plan) => void): Plan {
  const plan = structuredClone(examplePlan);
  change(plan);
  return plan;
}

function changesOf(part: string, after: Plan, before: Plan = examplePlan): readonly Change[] {
  return comparePlans(before, after).parts.find((one) => one.part === part)?.changes ?? [];
}

function effectOf(measure: string, after: Plan) {
  return comparePlans(examplePlan, after).effects.find((one) => one.measure === measure);
}

/** A gate of the beta by the end of its id. */
function betaGate(plan: Plan, end: string): Gate {
  const gate = plan.phases[1]?.gates.find(({ id }) => id.endsWith(end));
  if (gate === undefined) throw new Error(end);
  return gate;
}

describe("two plans", () => {
  it("that are equal have no changes, whatever made them", () => {
    const again = changed((plan) => {
      plan.version.generator = "rampwright 9.9.9";
    });
    const { same, parts } = comparePlans(examplePlan, again);
    expect([same, parts]).toEqual([true, []]);
  });

  it("that differ in wording only have no changes, and are not the same", () => {
    const reworded = changed((plan) => {
      plan.summary.decision = "Begin with the staff.";
    });
    expect(comparePlans(examplePlan, reworded)).toMatchObject({ same: false, parts: [] });
  });

  it("of which one has a longer phase differ in it, in what comes after, and in days", () => {
    const longer = changed((plan) => {
      plan.phases.forEach((phase, at) => {
        if (at === 1) phase.days += 7;
        if (at > 1) phase.startDay += 7;
      });
    });
    const [beta, ...later] = changesOf("Phases", longer);
    expect(beta?.details).toEqual([{ field: "length", before: "21 days", after: "28 days" }]);
    expect(later.length).toBe(examplePlan.phases.length - 2);
    expect(effectOf("days in all", longer)?.text.difference).toBe("+7");
  });

  it("of which one lacks a phase differ in the phase, not in each of its gates", () => {
    const shorter = changed((plan) => {
      plan.phases.splice(2, 1);
    });
    const gone = changesOf("Phases", shorter).filter(({ what }) => what === "removed");
    expect(gone.map(({ subject }) => subject)).toEqual([examplePlan.phases[2]?.name]);
    expect(changesOf("Promotion gates", shorter)).toEqual([]);
    expect(changesOf("Phases", examplePlan, shorter).map(({ what }) => what)).toContain("added");
  });

  it("of which one calls a phase otherwise have no new phase", () => {
    const renamed = changed((plan) => {
      if (plan.phases[1]) plan.phases[1].name = "First clients";
    });
    expect(changesOf("Phases", renamed)).toMatchObject([
      { what: "changed", subject: "First clients", details: [{ field: "name", after: "First clients" }] },
    ]);
  });

  it("show who else sees it, by phase and before everybody does", () => {
    const wider = changed((plan) => {
      plan.phases.slice(1).forEach(({ exposed }) => {
        exposed.count *= 2;
      });
    });
    expect(changesOf("Phases", wider)[0]?.details[0]).toMatchObject({ field: "exposure" });
    const effect = effectOf("people before general availability", wider);
    expect(effect?.after).toBe((effect?.before ?? 0) * 2);
  });

  it("tell limits, standing, and gates that only one of them has", () => {
    const gated = changed((plan) => {
      const rate = betaGate(plan, "summary_use_rate.promote");
      if (rate.threshold !== null) rate.threshold -= 2;
      betaGate(plan, "latency.promote").advisory = true;
      const beta = plan.phases[1];
      if (beta) beta.gates = beta.gates.filter((gate) => gate.tier !== "kill");
    });
    const changes = changesOf("Promotion gates", gated);
    expect(changes.flatMap(({ details }) => details.map(({ field }) => field)).sort()).toEqual(["limit", "standing"]);
    expect(changesOf("Kill rules", gated).every(({ what }) => what === "removed")).toBe(true);
    expect(effectOf("gates that are advisory", gated)?.text.difference).toBe("+1");
  });

  it("tell a change that is the same in several phases once, with all of them", () => {
    const owned = changed((plan) => {
      for (const gate of plan.phases.flatMap(({ gates }) => gates))
        if (gate.tier === "kill") gate.owner = "Night shift";
    });
    const rows = changesOf("Kill rules", owned);
    const rules = owned.phases.flatMap(({ gates }) => gates.filter(({ tier }) => tier === "kill"));
    expect(rows.flatMap(({ where }) => where).length).toBe(rules.length);
    expect(rows.length).toBeLessThan(rules.length);
  });

  it("call a change of least units alone a minor one", () => {
    const fewer = changed((plan) => {
      const rate = betaGate(plan, "summary_use_rate.promote");
      if (rate.minUnits !== null) rate.minUnits += 1;
    });
    expect(changesOf("Promotion gates", fewer)).toMatchObject([{ minor: true }]);
  });

  it("tell conditions, hazards, laws, metrics and assumptions that changed", () => {
    const other = changed((plan) => {
      const exclusion = plan.exclusions.find(({ treatment }) => treatment === "XU");
      if (exclusion) exclusion.until = "the board agrees";
      plan.hazards.pop();
      if (plan.regulations[0]) plan.regulations[0].treatment = "XP";
      if (plan.metrics[0]) plan.metrics[0].target = 44;
      if (plan.assumptions[0]) plan.assumptions[0].value = 77;
    });
    expect(changesOf("Exclusions and conditions", other)[0]?.details[0]).toMatchObject({ after: "the board agrees" });
    expect(changesOf("Hazards", other)).toMatchObject([{ what: "removed" }]);
    expect(changesOf("Laws", other)[0]?.details[0]).toMatchObject({ field: "treatment" });
    expect(changesOf("Metrics", other)[0]?.details[0]?.after).toContain("44");
    expect(changesOf("Assumptions", other)[0]?.details[0]?.after).toContain("77");
  });

  it("turned round tell the same changes the other way", () => {
    const other = changed((plan) => {
      plan.hazards.pop();
    });
    expect(changesOf("Hazards", examplePlan, other)).toMatchObject([{ what: "added" }]);
  });
});

it("two plans of one brief with other assumptions differ in the assumption and in what follows from it", () => {
  const { brief } = examplePlan;
  const planned = (assumed: { iccUser?: number }) => {
    const { plan } = makePlan({ brief, ...readBrief(brief), generator: "test", assumed, ranked: false });
    if (plan === null) throw new Error("no plan");
    return plan;
  };
  const [usual, clustered] = [planned({}), planned({ iccUser: 0.6 })];
  const [assumption, ...others] = changesOf("Assumptions", clustered, usual);
  expect([assumption?.subject, others]).toEqual(["icc user", []]);
  expect(changesOf("Promotion gates", clustered, usual).length).toBeGreaterThan(0);
  expect(changesOf("Exclusions and conditions", clustered, usual)).toEqual([]);
});
