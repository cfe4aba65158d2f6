import type { Brief } from "../../src/core/brief/brief.ts";
import { readBrief } from "../../src/core/brief/read-brief.ts";
import { makePlan } from "../../src/core/planner/make-plan.ts";
import { loadCases } from "../reading/cases.ts";
import { timeDocuments } from "./documents.ts";
import { timeLint } from "./lint.ts";

// How long reading, planning and documents take, warm, in this process:
// node benchmarks/speed/run.ts [--cases]
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

/** Facts to plan with all evidence, for the open cases only, once alone and once with the ranking of assumptions: what the median case takes. */
const open = loadCases("open");
const planned = open.map(({ id, brief }) => {
  const input = { brief, ...readBrief(brief), generator: "benchmark" };
  const time = (ranked: boolean) => {
    makePlan({ ...input, ranked });
    return median(Array.from({ length: 3 }, () => timed(() => makePlan({ ...input, ranked }))));
  };
  const alone = time(false);
  return { id, alone, ranked: time(true), read: timed(() => readBrief(brief)) };
});

function planLine(what: string, times: readonly number[], least: number): string {
  const slowest = open[times.indexOf(Math.max(...times))]?.id ?? "";
  return `${what}: median ${median([...times]).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(0)} ms (${slowest}), ${times.filter((time) => time > least).length} of ${times.length} above ${least} ms`;
}

const alone = planned.map((one) => one.alone);
const ranking = planned.map((one) => one.ranked - one.alone);
console.log(planLine("plan without ranking", alone, 10));
console.log(planLine("ranking of assumptions", ranking, 500));
// Ratios, since they say more than times of one machine: a ranking of k assumptions is up to 2k plans.
const perRead = median(planned.map((one) => one.alone / one.read));
const perPlan = median(planned.map((one) => one.ranked / one.alone));
console.log(`a plan takes ${perRead.toFixed(0)} times its reading; with ranking ${perPlan.toFixed(1)} times itself`);

const [example] = open;
const { plan } =
  example === undefined
    ? { plan: null }
    : makePlan({ brief: example.brief, ...readBrief(example.brief), generator: "benchmark", start: "2027-01-13" });
for (const { format, milliseconds, kilobytes } of plan === null ? [] : await timeDocuments(plan))
  console.log(`${format} of ${example?.id}: ${milliseconds.toFixed(1)} ms, ${kilobytes.toFixed(0)} kB`);
for (const { what, wall, processor } of plan === null ? [] : timeLint(plan))
  console.log(`${what}: median ${wall.toFixed(1)} ms, ${processor.toFixed(1)} ms of processor time`);
if (process.argv.includes("--cases"))
  for (const one of planned) console.log(`  ${one.id}: ${one.alone.toFixed(1)} ms, ranked ${one.ranked.toFixed(0)} ms`);
