import { z } from "zod";
import { PLAN_SCHEMA, Plan } from "./plan.ts";

/** The JSON Schema (draft 2020-12) of plan.json, as it is published with the package: the same bytes each time. */
export function planJsonSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(Plan);
  return `${JSON.stringify({ $schema, $id: PLAN_SCHEMA, ...rest }, null, 2)}\n`;
}
