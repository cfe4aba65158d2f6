import { describe, expect, it } from "vitest";
import type { AssumptionName } from "../../catalog/assumptions.ts";
import { Assumption } from "../../plan/assumption.ts";
import { examplePlan } from "../../plan/plan.example.ts";
import { type AssumedValues, DEFAULT_VALUES } from "../assume/values.ts";
import type { ComparableDraft } from "./draft-change.ts";
import { listAssumptions, rankAssumptions } from "./rank-assumptions.ts";

const draft: ComparableDraft = { phases: examplePlan.phases };
const assumed = {
  values: DEFAULT_VALUES,
  set: new Set<AssumptionName>(),
  stated: new Set<AssumptionName>(),
  named: new Set(["iccUser", "unitsPerPersonPerWeek", "activeSharePerWeek"]),
  why: {},
};

/** A plan whose beta is two weeks longer and all advisory with few units, and whose beta is wider with many active people. */
function redraft(values: AssumedValues): ComparableDraft {
  const few = values.unitsPerPersonPerWeek < DEFAULT_VALUES.unitsPerPersonPerWeek;
  const wide = values.activeSharePerWeek > DEFAULT_VALUES.activeSharePerWeek;
  return {
    phases: examplePlan.phases.map((phase) => {
      if (phase.kind === "conditional_admission" && wide)
        return { ...phase, exposed: { ...phase.exposed, count: phase.exposed.count * 1.5 } };
      if (phase.kind !== "closed_beta" || !few) return phase;
      return {
        ...phase,
        days: phase.days + 14,
        gates: phase.gates.map((gate) => ({ ...gate, advisory: true })),
      };
    }),
  };
}

describe("the ranking of assumptions", () => {
  const { assumptions, riskiest } = rankAssumptions(draft, redraft, assumed);

  it("puts what changes the plan most first, and says in numbers what it changes", () => {
    expect(assumptions.map(({ id }) => id)).toEqual(["unitsPerPersonPerWeek", "activeSharePerWeek", "iccUser"]);
    expect(assumptions[0]?.influence).toMatch(
      /^half \(1\.5\): \d+ rules that would begin or cease to decide, closed beta 2 weeks longer; twice \(6\): no rule/,
    );
    expect(assumptions[1]?.influence).toContain("50 % more people before general availability");
    expect(assumptions[2]?.influence).toBe("half (0.1) or twice (0.4): no rule, limit, date or count would change");
    for (const row of assumptions) expect(() => Assumption.parse(row)).not.toThrow();
  });

  it("counts as riskiest only what changes something and nobody has set", () => {
    expect(riskiest).toEqual(["unitsPerPersonPerWeek", "activeSharePerWeek"]);
    const set = new Set<AssumptionName>(["unitsPerPersonPerWeek"]);
    const byHand = rankAssumptions(draft, redraft, { ...assumed, set });
    expect(byHand.riskiest).toEqual(["activeSharePerWeek"]);
    expect(byHand.assumptions[0]).toMatchObject({ id: "unitsPerPersonPerWeek", source: "user" });
  });

  it("asks for each other draft once, and for none of assumptions that nothing rests on", () => {
    let asked = 0;
    rankAssumptions(
      draft,
      (values) => {
        asked += 1;
        return redraft(values);
      },
      assumed,
    );
    expect(asked).toBe(2 * assumed.named.size);
  });

  it("never leaves an assumption's range", () => {
    const values = { ...DEFAULT_VALUES, activeSharePerWeek: 1 };
    const tried: number[] = [];
    const { assumptions: rows } = rankAssumptions(
      draft,
      (other) => {
        tried.push(other.activeSharePerWeek);
        return draft;
      },
      { ...assumed, values, named: new Set(["activeSharePerWeek"]) },
    );
    expect(tried).toEqual([0.5]);
    expect(rows[0]?.influence).toContain("at most (1): as far as its range goes already");
  });

  it("gives the same rows untried, with the reason", () => {
    const listed = listAssumptions({ ...assumed, why: { iccUser: "As the table says." } }, "not tried: too many");
    expect(listed.riskiest).toEqual([]);
    expect(listed.assumptions.map(({ influence }) => influence)).toEqual(Array(3).fill("not tried: too many"));
    expect(listed.assumptions.find(({ id }) => id === "iccUser")?.why).toBe("As the table says.");
  });
});
