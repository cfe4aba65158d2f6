import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { planJsonSchemaText } from "./json-schema.ts";
import { examplePlan } from "./plan.example.ts";

const file = new URL("../../../schema/plan.schema.json", import.meta.url);

test("the published JSON Schema is the one that the contract gives (else: node scripts/make-schema.ts)", () => {
  expect(readFileSync(file, "utf8")).toBe(planJsonSchemaText());
});

test("the published JSON Schema accepts the example and refuses a plan with a part too few or too many", () => {
  const schema = z.fromJSONSchema(JSON.parse(planJsonSchemaText()));
  const { phases: _, ...rest } = examplePlan;
  expect(schema.safeParse(examplePlan).success).toBe(true);
  expect(schema.safeParse(rest).success).toBe(false);
  expect(schema.safeParse({ ...examplePlan, extra: 1 }).success).toBe(false);
});

test("its id names the contract's version and no host", () => {
  expect(JSON.parse(planJsonSchemaText())).toMatchObject({ $id: "rampwright/plan@1", additionalProperties: false });
});
