import { expect, it } from "vitest";
import type { Gate } from "../plan/gate.ts";
import { examplePlan } from "../plan/plan.example.ts";
import { decidePhase } from "./decide-phase.ts";
import type { Result, Verdict } from "./judge.ts";

const gates: readonly Gate[] = examplePlan.phases[1]?.gates ?? [];
const id = (tier: string) => `closed_beta.summary_use_rate.${tier}`;
const PROMOTE = id("promote");

/** All gates pass but for those named. */
function verdicts(others: Readonly<Record<string, Result>> = {}): Map<string, Verdict> {
  return new Map(
    gates.map(({ id: gate }) => [
      gate,
      {
        gate,
        result: others[gate] ?? "pass",
        value: 1,
        units: 1,
        from: 0,
        to: 1,
        run: 0,
        consecutive: 1,
        minUnits: 1,
        why: "",
      },
    ]),
  );
}

const over = { isOver: true, isExtended: false };

it("promotes where all promotion gates pass at the end", () => {
  expect(decidePhase(gates, verdicts(), over)).toEqual({ decision: "promote", because: [] });
  expect(decidePhase(gates, verdicts(), { isOver: false, isExtended: false }).decision).toBe("hold");
});

it("kill comes before pause, and both before anything else, on any day", () => {
  const both = verdicts({ [id("kill")]: "fail", [id("pause")]: "fail", [PROMOTE]: "fail" });
  expect(decidePhase(gates, both, { isOver: false, isExtended: false })).toEqual({
    decision: "kill",
    because: [id("kill")],
  });
  expect(decidePhase(gates, verdicts({ [id("pause")]: "fail" }), over).decision).toBe("pause");
});

it.each<Result>(["fail", "hold", "no data", "error"])(
  "a promotion gate with %s extends once, and then a person decides in writing",
  (result) => {
    const open = verdicts({ [PROMOTE]: result });
    expect(decidePhase(gates, open, over)).toEqual({ decision: "extend", because: [PROMOTE] });
    expect(decidePhase(gates, open, { isOver: true, isExtended: true }).decision).toBe("write");
  },
);

it("a gate that was never judged does not pass", () => {
  expect(decidePhase(gates, new Map(), over).decision).toBe("extend");
});

it("an advisory gate never blocks, and an investigation stops nothing", () => {
  const advisory = gates.filter((gate) => gate.advisory).map((gate) => gate.id);
  expect(advisory).not.toEqual([]);
  const shown = verdicts({
    ...Object.fromEntries(advisory.map((gate) => [gate, "fail" as const])),
    [id("investigate")]: "fail",
  });
  expect(decidePhase(gates, shown, over).decision).toBe("promote");
});
