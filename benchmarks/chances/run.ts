import { readFileSync } from "node:fs";
import { parsePlan } from "../../src/core/plan/parse-plan.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { checkPlan } from "./check-plan.ts";
import { isTooLow, reportOf } from "./report.ts";

// Checks by simulation that stated chances are true: node benchmarks/chances/run.ts [plan.json ...] [--runs 2000] [--seed 20260101] [--all]
const CASES = [
  "adviser-research-answers",
  "audiobook-voices",
  "can-i-deduct-this",
  "care-home-family-digests",
  "claim-form-reader",
  "council-repairs-triage",
  "day-one-access-agent",
  "freight-stop-eta",
  "hotel-guest-messages",
  "idle-cloud-stopper",
  "in-car-voice-companion",
  "pay-stub-reader",
  "phishing-mail-labels",
  "refund-desk-agent",
  "rpg-talking-companions",
  "school-notice-translation",
];
const SEED = 20_260_101;

const words = process.argv.slice(2);
const files = words.filter((word) => word.endsWith(".json"));
/** The number after an option; the given one where there is none. */
const option = (name: string, otherwise: number) =>
  words.includes(name) ? Number(words[words.indexOf(name) + 1]) || otherwise : otherwise;
const runs = option("--runs", 2_000);
const seed = option("--seed", SEED);

/** The given plans, or those of some open cases; the planner is loaded only where it has to make plans. */
async function* plans(): AsyncGenerator<{ id: string; plan: Plan | null }> {
  if (files.length === 0) {
    const { plannedCases } = await import("../plans/cases.ts");
    return yield* plannedCases(words.includes("--all") ? null : new Set(CASES));
  }
  for (const file of files) {
    const parsed = parsePlan(JSON.parse(readFileSync(file, "utf8")));
    yield { id: file, plan: parsed.ok ? parsed.plan : null };
  }
}

let tooLow = 0;
for await (const { id, plan } of plans()) {
  if (plan === null) {
    console.log(`## ${id}\nno plan`);
    continue;
  }
  const start = performance.now();
  const checked = checkPlan(plan, runs, seed);
  tooLow += checked.rows.filter(isTooLow).length;
  console.log(reportOf(id, checked, (performance.now() - start) / 1000, words.includes("--rows")));
}
console.log(tooLow === 0 ? "No claim is too low." : `${tooLow} claims are too low.`);
process.exitCode = tooLow === 0 ? 0 : 1;
