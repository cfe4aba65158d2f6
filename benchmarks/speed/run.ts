import type { Brief } from "../../src/core/brief/brief.ts";
import { readBrief } from "../../src/core/brief/read-brief.ts";
import { makePlan } from "../../src/core/planner/make-plan.ts";
import { loadCases } from "../reading/cases.ts";

// How long reading and planning take, warm, in this process: node benchmarks/speed/run.ts
const ROUNDS = 15;
const cases = [...loadCases("open"), ...loadCases("set-aside")];

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** All fields of the cases joined until a brief of about `letters` letters is there. */
function longBrief(letters: number): Brief {
  const fields = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
  const keys = Object.keys(fields) as (keyof Brief)[];
  for (let at = 0; keys.reduce((sum, key) => sum + fields[key].length, 0) < letters; at += 1) {
    const { brief } = cases[at % cases.length] ?? { brief: fields };
    for (const key of keys) fields[key] += `${brief[key]}\n`;
  }
  return fields;
}

for (let round = 0; round < 3; round += 1) for (const { brief } of cases) readBrief(brief);
const each = cases.map(({ brief }) => median(Array.from({ length: ROUNDS }, () => timed(() => readBrief(brief)))));
console.log(
  `read a brief, ${cases.length} cases: median ${median(each).toFixed(2)} ms, slowest ${Math.max(...each).toFixed(2)} ms`,
);

const [short, long] = [longBrief(20_000), longBrief(200_000)];
for (const one of [short, long]) readBrief(one);
const shortTime = median(Array.from({ length: 7 }, () => timed(() => readBrief(short))));
const longTime = median(Array.from({ length: 7 }, () => timed(() => readBrief(long))));
console.log(
  `read 20 KB: ${shortTime.toFixed(1)} ms; 200 KB: ${longTime.toFixed(1)} ms; ratio ${(longTime / shortTime).toFixed(1)}`,
);

const first = cases[0];
if (first !== undefined) {
  const input = { brief: first.brief, ...readBrief(first.brief), generator: "benchmark" };
  makePlan(input);
  const plan = Array.from({ length: 5 }, () => timed(() => makePlan(input)));
  console.log(`plan ${first.id}: median ${median(plan).toFixed(0)} ms`);
}
