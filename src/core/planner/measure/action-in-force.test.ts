import { describe, expect, it } from "vitest";
import type { MetricGate } from "../../plan/gate.ts";
import { actionInForce } from "./action-in-force.ts";
import type { LevelModel } from "./model.ts";

const action = "Hold promotion short of the gate; stop expansion at the pause limit; switch off at the kill limit";

function said(rules: readonly Pick<MetricGate, "tier" | "advisory">[], maturesDays = 0) {
  const gates = rules.map((rule) => ({ ...rule, metric: "rate" }) as MetricGate);
  return actionInForce({ id: "rate", action, model: { kind: "level" } as LevelModel, maturesDays }, [{ gates }]);
}

describe("a metric's action", () => {
  it("speaks only of limits that a rule in force has", () => {
    expect(
      said([
        { tier: "promote", advisory: true },
        { tier: "pause", advisory: false },
      ]),
    ).toBe("Stop expansion at the pause limit");
  });

  it("is a report where nothing decides, and waits where no gate comes late enough", () => {
    expect(said([{ tier: "kill", advisory: true }])).toMatch(/^Report it/);
    expect(said([], 90)).toMatch(/90 days after first use/);
  });
});
