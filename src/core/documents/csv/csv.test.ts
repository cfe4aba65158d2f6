import { describe, expect, it, test } from "vitest";
import { sealPlan } from "../../plan/hash-plan.ts";
import { examplePlan } from "../../plan/plan.example.ts";
import { HOSTILE_TEXTS, planWithEverywhere } from "../hostile-plan.example.ts";
import { csvText } from "./csv-text.ts";
import { gatesCsv } from "./gates-csv.ts";
import { tasksCsv } from "./tasks-csv.ts";

/** RFC 4180 read back: rows of texts. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = text.replace(/^\ufeff/, "").matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  for (const [, cell = "", end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const column = (rows: string[][], title: string) => rows.slice(1).map((row) => row[rows[0]?.indexOf(title) ?? -1]);

describe("the gates as a table", () => {
  const rows = readCsv(gatesCsv(examplePlan));

  it("has every gate once, in order", () => {
    expect(column(rows, "gate")).toEqual(examplePlan.phases.flatMap(({ gates }) => gates.map(({ id }) => id)));
  });

  it("keeps numbers as numbers, negative ones too", () => {
    expect(column(rows, "low limit")).toContain("-4");
    expect(column(rows, "threshold")).toContain("25.5");
  });

  it("gives dates only where the plan has a first day", () => {
    expect(new Set(column(rows, "first date"))).toEqual(new Set([""]));
    const dated = readCsv(gatesCsv(sealPlan({ ...examplePlan, startDate: "2027-01-13" })));
    expect(column(dated, "first date").at(-1)).toBe("2027-03-10");
    expect(column(dated, "last date").at(-1)).toBe("2027-03-23");
  });
});

describe("the tasks as a table", () => {
  const rows = readCsv(tasksCsv(examplePlan));

  it("has every entry criterion, check, drill, review and question, the soonest first", () => {
    const { phases, monitoring, reviews, questions } = examplePlan;
    const checks = phases.flatMap(({ gates }) => gates.filter(({ kind }) => kind === "checklist"));
    const expected =
      phases.flatMap(({ entry }) => entry).length +
      checks.length +
      monitoring.reversibility.drills.length +
      reviews.flatMap(({ verifies }) => verifies).length +
      questions.length;
    const days = column(rows, "due day").map(Number);
    expect(rows).toHaveLength(1 + expected);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it("names an owner for each", () => {
    expect(column(rows, "owner").filter((owner) => owner === "")).toEqual([]);
  });
});

describe.each(HOSTILE_TEXTS)("with %j in every place", (hostile) => {
  const { plan } = planWithEverywhere(hostile);

  it.each([
    ["gates", gatesCsv],
    ["tasks", tasksCsv],
  ])("the table of %s keeps its columns and holds no formula", (_, csv) => {
    const text = csv(plan);
    const rows = readCsv(text);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const formulas = rows.flat().filter((cell) => /^[\s\p{Cf}\p{Cc}]*[=+\-@]/u.test(cell) && !/^-?[\d.]+$/.test(cell));
    expect(formulas).toEqual([]);
    expect(text.isWellFormed()).toBe(true);
    expect(csv(structuredClone(plan))).toBe(text);
  });
});

test.each([
  ["=1+1", "'=1+1"],
  ["\t=1", '"\'\t=1"'],
  ["-5% is too low", "'-5% is too low"],
  ["@home", "'@home"],
  ["＝1", "'＝1"],
  ['a "b", c', '"a ""b"", c"'],
  [-5, "-5"],
  [null, ""],
])("the cell %j is written %j", (cell, written) => {
  expect(csvText(["head"], [[cell]])).toBe(`\ufeffhead\r\n${written}\r\n`);
});
