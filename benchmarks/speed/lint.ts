import { lintPlan } from "../../src/core/lint/lint-plan.ts";
import { GOOD_TEXT_PLAN } from "../../src/core/lint/text/good-text-plan.example.ts";
import { lintTextPlan } from "../../src/core/lint/text/lint-text-plan.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { readTextPlan } from "../../src/core/text-plan/read-text-plan.ts";

const WARM = 20;
const ROUNDS = 60;

/** Wall time of the median round and processor time of a round, warm, in ms: the second holds on a busy machine too. */
function timed(act: () => void): { readonly wall: number; readonly processor: number } {
  for (let round = 0; round < WARM; round += 1) act();
  const before = process.cpuUsage();
  const walls = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  return { wall: walls[ROUNDS >> 1] ?? Number.NaN, processor: (user + system) / 1_000 / ROUNDS };
}

/** How long it takes to lint a plan.json, and to read and lint a plan in words; the goal is 20 ms. */
export function timeLint(plan: Plan): { readonly what: string; readonly wall: number; readonly processor: number }[] {
  const text = (source: string) => () => lintTextPlan(readTextPlan([{ name: "plan", text: source }]));
  return [
    { what: "lint a plan.json", ...timed(() => lintPlan(plan)) },
    { what: `read and lint a plan in words of ${GOOD_TEXT_PLAN.length} letters`, ...timed(text(GOOD_TEXT_PLAN)) },
  ];
}
