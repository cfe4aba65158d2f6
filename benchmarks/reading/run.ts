import { readBrief } from "../../src/core/brief/read-brief.ts";
import { type CaseSet, loadCases } from "./cases.ts";
import { SCORED_FIELDS, scoreReading } from "./score.ts";

// Scores the reader: node benchmarks/reading/run.ts [open|set-aside] [--misses]
const set: CaseSet = process.argv.includes("set-aside") ? "set-aside" : "open";
const cases = loadCases(set);
const scores = scoreReading(cases, (brief) => readBrief(brief).facts);
if (process.argv.includes("--misses")) for (const miss of scores.misses) console.log(miss);
console.log("| field | precision | recall | F1 | right of all, found |\n| --- | --- | --- | --- | --- |");
for (const field of SCORED_FIELDS) {
  const { precision, recall, f1, hit, gold, found } = scores.fields[field];
  console.log(
    `| ${field} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)} | ${hit} of ${gold}, ${found} |`,
  );
}
const { right, all } = scores.stated;
console.log(
  `\n${cases.length} ${set} cases, mean F1 ${scores.meanF1.toFixed(1)}; facts marked stated: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`,
);
