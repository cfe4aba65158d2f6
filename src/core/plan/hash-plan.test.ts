import { expect, test } from "vitest";
import { hashPlan, isSealed, planContent } from "./hash-plan.ts";
import { examplePlan } from "./plan.example.ts";
import { Plan } from "./plan.ts";

test("a sealed plan carries the hash of its content", () => {
  expect(isSealed(examplePlan)).toBe(true);
  expect(examplePlan.version.hash).toBe(hashPlan(examplePlan));
});

test("any edit breaks the seal", () => {
  expect(isSealed({ ...examplePlan, startDate: "2027-01-13" })).toBe(false);
});

test("the order of keys in a file does not change the content", () => {
  const turned = Plan.parse(Object.fromEntries(Object.entries(examplePlan).reverse()));
  expect(planContent(turned)).toBe(planContent(examplePlan));
});

test("the hash itself is no part of the content", () => {
  expect(planContent({ ...examplePlan, version: { ...examplePlan.version, hash: "f".repeat(64) } })).toBe(
    planContent(examplePlan),
  );
});
