import { describe, expect, it } from "vitest";
import { HazardId, RegulationId } from "../../brief/facts.ts";
import { ROLES } from "../roles/roles.ts";
import { FREEZES, type Freeze, type FreezeWindow } from "./freezes.ts";
import { INDUSTRIES } from "./industries.ts";
import type { IndustryRow } from "./industry-row.ts";

const rows = Object.values<IndustryRow>(INDUSTRIES);
const freezes = Object.values<Freeze>(FREEZES);
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isSound(window: FreezeWindow): boolean {
  switch (window.kind) {
    case "dates":
      return [window.from, window.to].every(({ month, day }) => day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0));
    case "weekday":
      return window.month >= 1 && window.month <= 12 && window.weekday >= 0 && window.weekday <= 6 && window.nth <= 4;
    case "working days":
      return window.last > 0 && window.first > 0;
    case "asked":
      return window.daysBefore + window.daysAfter > 0;
  }
}

describe("the industries", () => {
  it("are seventeen, each with a title of its own", () => {
    expect(rows).toHaveLength(17);
    expect(new Set(rows.map(({ title }) => title)).size).toBe(17);
  });

  it("name only hazards, laws, roles and freezes that exist", () => {
    for (const row of rows) {
      expect(HazardId.options).toEqual(expect.arrayContaining([...row.hazards]));
      expect(RegulationId.options).toEqual(expect.arrayContaining([...row.regulations]));
      expect(Object.keys(ROLES)).toEqual(expect.arrayContaining([...row.signOff]));
      expect(Object.keys(FREEZES)).toEqual(expect.arrayContaining([...row.freezes]));
    }
  });

  it("have words, populations, hazards, sign-offs and a time that matters", () => {
    for (const row of rows) {
      for (const part of [row.words, row.populations, row.hazards, row.signOff]) expect(part.length).toBeGreaterThan(1);
      expect(row.freezes.length + row.ownFreezes.length).toBeGreaterThan(0);
    }
  });

  it("only tell their own times; what moves gates stands in the calendar", () => {
    expect(rows.flatMap(({ ownFreezes }) => ownFreezes).filter(({ strength }) => strength === "hard")).toEqual([]);
  });
});

describe("the freezes", () => {
  it("are twenty with sound windows", () => {
    expect(freezes).toHaveLength(20);
    const windows = [
      ...freezes.flatMap((freeze) => freeze.windows),
      ...rows.flatMap(({ ownFreezes }) => ownFreezes.flatMap(({ window }) => window ?? [])),
    ];
    expect(windows.length).toBeGreaterThan(40);
    expect(windows.filter((window) => !isSound(window))).toEqual([]);
  });

  it("are hard for a part only where they are hard at all", () => {
    expect(freezes.filter(({ strength, hardOnlyFor }) => strength === "told" && hardOnlyFor !== null)).toEqual([]);
  });

  it("are hard where the calendar says so", () => {
    const hard = Object.entries<Freeze>(FREEZES).flatMap(([id, { strength }]) => (strength === "hard" ? [id] : []));
    expect(hard).toEqual([
      "peak-retail",
      "bf-cm",
      "us-tax",
      "uk-tax",
      "us-open-enrolment",
      "medicare-aep",
      "exams-us",
      "exams-uk",
      "quarter-close",
      "diwali",
      "elections",
      "disaster",
    ]);
  });
});
