import { expect, it } from "vitest";
import { missedByChanceText } from "./missed-by-chance.ts";

const gate = (tier: string, falseFail: number | null, advisory = false) => ({
  tier,
  advisory,
  evidence: { falseFail },
});
const plan = (...gates: unknown[][]) =>
  ({ phases: gates.map((some) => ({ gates: some })) }) as unknown as Parameters<typeof missedByChanceText>[0];

it("adds the chances of the gates that decide, over all phases", () => {
  const phases = plan([gate("promote", 0.02), gate("kill", 0.5)], [gate("promote", 0.03), gate("complete", 0.01)]);
  expect(missedByChanceText(phases)).toBe("in at most 6% of rollouts on target");
});

it("counts no gate that is only reported, and no chance above one", () => {
  expect(missedByChanceText(plan([gate("promote", 0.4, true)], [gate("promote", null)]))).toBe("");
  expect(missedByChanceText(plan([gate("promote", 0.7)], [gate("complete", 0.7)]))).toContain("100%");
});
