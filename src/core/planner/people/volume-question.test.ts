import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "../../catalog/assumptions.ts";
import { exampleContext } from "../context.example.ts";
import { volumeQuestion } from "./volume-question.ts";

const row = {
  ...ASSUMPTIONS.unitsPerPersonPerWeek,
  value: 0.25,
  why: "About one a month.",
  influence: "not tried",
} as const;

describe("the question about the volume", () => {
  it("is asked where the volume is our default, with what holds until it is answered", () => {
    const [asked] = volumeQuestion(exampleContext(), [{ ...row, source: "default" }]);
    expect(asked?.text).toBe("How many drafts are there in a usual week, in all or for each person?");
    expect(asked?.untilAnswered).toContain("0.25 for each active person and week");
  });

  it("is not asked where the brief or a person said it, or nothing rests on it", () => {
    expect(volumeQuestion(exampleContext(), [{ ...row, source: "brief" }])).toEqual([]);
    expect(volumeQuestion(exampleContext(), [{ ...row, source: "user" }])).toEqual([]);
    expect(volumeQuestion(exampleContext(), [])).toEqual([]);
  });
});
