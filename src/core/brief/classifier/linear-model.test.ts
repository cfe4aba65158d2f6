import { describe, expect, it } from "vitest";
import { featureNames, LEVELS, linearModel, TOP_LEVEL } from "./linear-model.ts";

const level = (value: number) => LEVELS.charAt(value + TOP_LEVEL);

describe("linearModel", () => {
  const model = linearModel({
    labels: ["yes", "no"],
    step: 0.5,
    bias: [-1, 1],
    features: "AgoodAso so~",
    bearings: "ab b",
    levels: level(4) + level(-2) + level(1),
  });

  it("adds up bias and weights of the features that it knows", () => {
    expect(model.scores(new Map([["good", 0.5]]))).toEqual([0, 0.5]);
    expect(model.scores(new Map([["so so", 1]]))).toEqual([-1, 1.5]);
    expect(model.scores(new Map([["unheard of", 1]]))).toEqual([-1, 1]);
  });

  it("has a letter for every level, none of which JSON escapes", () => {
    expect(LEVELS).toHaveLength(2 * TOP_LEVEL + 1);
    expect(JSON.stringify(LEVELS)).toHaveLength(LEVELS.length + 2);
  });

  it("reads names that share their first word or its first letters", () => {
    const names = ["so", "so far", "so long", "some of", "some+leak", "good"];
    expect(featureNames("Aso far longCme of+leak~Agood")).toEqual(names);
  });
});
