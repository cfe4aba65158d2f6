import { parsePlan } from "../../core/plan/parse-plan.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Console } from "./console.ts";
import { readInput } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";

/** The plan of a plan.json, or of standard input for "-". Throws a UsageError that says the first thing that is wrong. */
export async function loadPlan(file: string, console: Console): Promise<Plan> {
  const parsed = parsePlan(jsonOf(await readInput(file, console), file));
  if (parsed.ok) return parsed.plan;
  const [first] = parsed.findings;
  const place = first?.place.in === "plan" && first.place.pointer !== "" ? ` (at ${first.place.pointer})` : "";
  throw new UsageError(
    `${nameOf(file)} is no plan that this version can read: ${first?.message ?? "it is empty."}${place}`,
    first?.remedy ?? "Give the plan.json that `rampwright plan` wrote.",
  );
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${nameOf(file)} is no JSON.`, "Give the plan.json that `rampwright plan` wrote.");
  }
}

function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}
