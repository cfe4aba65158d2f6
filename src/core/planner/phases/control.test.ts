import { describe, expect, it } from "vitest";
import { choosePhases } from "./choose-phases.ts";
import { type Example, exampleContext, examplePhases, hazard } from "./context.example.ts";
import { controlOf, controlShare } from "./control.ts";
import { phaseQuestions } from "./phase-questions.ts";

const share = (example: Example) => {
  const context = exampleContext(example);
  return controlShare(context, choosePhases(context).kinds);
};

describe("the holdout", () => {
  it.each<[number, Example]>([
    [0.05, {}],
    [0.1, { people: 19_999 }],
    [0, { people: 199 }],
    [0.05, { hazards: [hazard("clinical-safety")] }],
    [0, { archetype: "prediction", hazards: [hazard("clinical-safety")] }],
    [0, { feature: "A plush bear that talks" }],
  ])("is %d of the eligible for %j", (expected, example) => {
    expect(share(example)).toBe(expected);
  });

  it("is drawn by account for businesses, from the canary to 90 days after general availability", () => {
    const context = exampleContext();
    const phases = examplePhases(context);
    const last = phases.at(-1);
    expect(controlOf(context, phases)).toMatchObject({
      share: 0.05,
      unit: "account",
      from: "the first day of Canary",
      fromDay: phases[2]?.startDay,
      untilDay: (last?.startDay ?? 0) + (last?.days ?? 0) - 1 + 90,
      leftOut: ["accounts of the Closed Beta"],
    });
  });

  it("is a question to Legal where people have bought the feature", () => {
    const asked = (feature: string) => phaseQuestions(exampleContext({ feature })).map(({ id }) => id);
    expect(asked("A plush bear that talks")).toContain("holdout-of-buyers");
    expect(asked("Drafts replies")).not.toContain("holdout-of-buyers");
  });
});
