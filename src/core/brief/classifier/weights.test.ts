import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { TASK_NAMES, TASKS } from "./recipes.ts";
import stored from "./weights.json" with { type: "json" };

describe("weights.json", () => {
  it("stays under 100 KB when gzipped", () => {
    expect(gzipSync(JSON.stringify(stored), { level: 9 }).length).toBeLessThan(100_000);
  });

  it.each(TASK_NAMES)("has the labels of the task %s and a piece for each feature", (task) => {
    const { labels, bias, features, weights } = stored[task];
    expect(labels).toEqual([...TASKS[task].labels]);
    expect(bias).toHaveLength(labels.length);
    expect(weights.split(" ")).toHaveLength(features.split("|").length);
  });
});
