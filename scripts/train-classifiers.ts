import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { StoredModel } from "../src/core/brief/classifier/linear-model.ts";
import { TASK_NAMES, TASKS, type TaskName } from "../src/core/brief/classifier/recipes.ts";
import { crossValidated } from "./training/cross-validation.ts";
import { type Fitting, fitTask } from "./training/fit-task.ts";
import { phrasesOf } from "./training/phrases.ts";

/**
 * Trains the classifiers of the brief reader from the phrases in benchmarks/reading and writes their weights.
 * `--check` trains again and fails if the stored weights differ. `--quick` leaves the cross-validation out.
 * Run it from the project's root.
 */
const WEIGHTS = "src/core/brief/classifier/weights.json";

const FITTINGS: Readonly<Record<TaskName, Fitting>> = {
  hazard: { penalty: { l1: 0.1, l2: 0.5 }, minimumPhrases: 2, keptWeights: 20000 },
  archetype: { penalty: { l1: 0.05, l2: 0.2 }, minimumPhrases: 2, keptWeights: 9000 },
  exclusionKind: { penalty: { l1: 0.05, l2: 0.5 }, minimumPhrases: 2, keptWeights: 4000 },
  market: { penalty: { l1: 0.05, l2: 0.5 }, minimumPhrases: 2, keptWeights: 2500 },
};

const flags = new Set(process.argv.slice(2));
const trained = TASK_NAMES.map((task): [TaskName, StoredModel] => {
  const phrases = phrasesOf(task);
  const { labels } = TASKS[task];
  if (!flags.has("--check") && !flags.has("--quick"))
    console.log(crossValidated(task, phrases, labels, FITTINGS[task]));
  return [task, fitTask(phrases, labels, FITTINGS[task])];
});
const PARTS = ["labels", "step", "bias", "features", "bearings", "levels"] as const satisfies (keyof StoredModel)[];
const stored = Object.fromEntries(
  PARTS.map((part) => [part, Object.fromEntries(trained.map(([task, model]) => [task, model[part]]))]),
);
const bytes = `${JSON.stringify(stored, null, 1)}\n`;
if (flags.has("--check")) {
  const same = readFileSync(WEIGHTS, "utf8") === bytes;
  console.log(same ? "The stored weights are what the phrases give." : "The stored weights differ: train again.");
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(WEIGHTS, bytes);
  console.log(`${WEIGHTS}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
