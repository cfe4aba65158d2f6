import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintPlan } from "../src/core/lint/lint-plan.ts";
import { lintTextPlan } from "../src/core/lint/text/lint-text-plan.ts";
import { parsePlan } from "../src/core/plan/parse-plan.ts";
import { readTextPlan } from "../src/core/text-plan/read-text-plan.ts";

const root = join(import.meta.dirname, "../examples");
/** Examples with a staged plan; the one of under four people has a page for a trial. */
const staged = readdirSync(root).filter((name) => readdirSync(join(root, name)).includes("phases.json"));

describe.each(staged)("the linter on %s", (name) => {
  const source = (file: string) => ({ name: file, text: readFileSync(join(root, name, file), "utf8") });
  const troubles = (...files: string[]) =>
    lintTextPlan(readTextPlan(files.map(source))).filter(({ severity }) => severity !== "info");

  it("finds no error and no warning in plan.json", () => {
    const parsed = parsePlan(JSON.parse(source("plan.json").text));
    expect(parsed.ok && lintPlan(parsed.plan)).toEqual([]);
  });

  it("finds none in the three published documents, read as a stranger's", () => {
    expect(troubles("phases.json", "kill-criteria.json", "monitoring.json")).toEqual([]);
  });

  it("finds none in the page, and reads its phases and its tables of limits", () => {
    expect(troubles("plan.html")).toEqual([]);
    const [page, markdown] = ["plan.html", "plan.md"].map((file) => readTextPlan([source(file)]));
    expect(page?.phases.map(({ kind, days }) => [kind, days])).toEqual(
      markdown?.phases.map(({ kind, days }) => [kind, days]),
    );
    for (const tier of ["promote", "pause", "kill"])
      expect(
        page?.criteria.filter((criterion) => criterion.tier === tier && criterion.phase !== null).length,
      ).toBeGreaterThan(5);
  });

  it("finds none in the Markdown, read as a stranger's", () => {
    expect(troubles("plan.md")).toEqual([]);
  });
});
