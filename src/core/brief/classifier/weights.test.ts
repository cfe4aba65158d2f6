import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { featureNames, storedModel } from "./linear-model.ts";
import { TASK_NAMES, TASKS } from "./recipes.ts";
import stored from "./weights.json" with { type: "json" };

describe("weights.json", () => {
  it("stays under 70 KB when gzipped", () => {
    expect(gzipSync(JSON.stringify(stored), { level: 9 }).length).toBeLessThan(70_000);
  });

  it.each(TASK_NAMES)("has the labels of the task %s and what each feature bears on and how much", (task) => {
    const { labels, bias, features, bearings, levels } = storedModel(stored, task);
    expect(labels).toEqual([...TASKS[task].labels]);
    expect(bias).toHaveLength(labels.length);
    const names = featureNames(features);
    expect(new Set(names).size).toBe(names.length);
    expect(bearings.split(" ")).toHaveLength(names.length);
    expect(levels).toHaveLength(bearings.replaceAll(" ", "").length);
  });
});
