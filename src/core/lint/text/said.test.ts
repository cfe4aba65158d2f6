import { describe, expect, it } from "vitest";
import { readTextPlan } from "../../text-plan/read-text-plan.ts";
import { GOOD_TEXT_PLAN } from "./good-text-plan.example.ts";
import { lintTextPlan } from "./lint-text-plan.ts";
import { stemOf } from "./telling-words.ts";

const messages = (text: string, name = "plan.md") =>
  lintTextPlan(readTextPlan([{ name, text }])).map(({ code, message }) => `${code}: ${message}`);
const about = (code: string, text: string) => messages(text).filter((one) => one.startsWith(`${code}:`));

describe("a claim that something is missing", () => {
  const asked = GOOD_TEXT_PLAN.replace("retention at least 45%.", "retention at least 45%; refunded trips at most 8%.");

  it("is made where no word of the plan means the thing", () => {
    expect(about("success-metric-has-a-gate", asked)).toHaveLength(1);
  });

  it.each([
    "Refunds stay rare in every phase.",
    "We read refund_share each week.",
    "A refunding rule is being written.",
  ])("is not made where words that were not understood may mean it: %s", (line) => {
    const text = asked.replace("First day: 2027-03-01.", `First day: 2027-03-01. ${line}`);
    expect(about("success-metric-has-a-gate", text)).toEqual([]);
  });

  it("knows forms of one word", () => {
    expect(stemOf("misrouted")).toBe(stemOf("misroutes"));
    expect(stemOf("refund")).not.toBe(stemOf("retention"));
  });
});

describe("limits are compared", () => {
  const table = (pause: string, kill: string) =>
    `## Phase 1: Pilot\n- Cohort: 40 drivers\n## Phase 2: All\n- Cohort: all drivers\n## Pause and kill\n| Metric | Pause | Kill |\n| --- | --- | --- |\n| Lost parcels | ${pause} | ${kill} |\n`;

  it("where both are of one metric", () => {
    expect(about("one-response-per-limit", table("1", "1"))).toHaveLength(1);
  });

  it("not where one has a condition that the other lacks", () => {
    expect(about("one-response-per-limit", table("1 confirmed", "1 confirmed with a customer hurt"))).toEqual([]);
  });
});

it("reads a sheet with a section in each row, and compares its cells", () => {
  const sheet = [
    "Part;What;Phase 1 Depot;Phase 2 Region;Phase 3 All",
    "BASICS;Dates;04.01.-22.01.2027;25.01.-05.03.2027;08.03.2027 onwards",
    "BASICS;Drivers;30;150;900",
    "BASICS;% of drivers;3%;30%;100%",
    "GATES;Late parcels;<= 9%;<= 8%;<= 7%",
    "PAUSE;Late parcels;> 12%;> 12%;> 12%",
    "KILL;Late parcels;> 15%;> 18%;> 18%",
  ].join("\n");
  const found = messages(sheet, "plan.csv").join("\n");
  expect(found).toMatch(/stops-never-loosen: Late parcels, kill: 15% in phase 1, 18% in phase 2/);
  expect(found).toMatch(/share-and-people-agree: 30% and 150 people make the base 500/);
});

it("reads gates between two phases, and finds one that loosens and a gap", () => {
  const text = `## Stages
| Stage | Period | Depots |
| --- | --- | --- |
| 1 - Dry run | 4 Jan - 22 Jan 2027 | 1 |
| 2 - Region | 25 Jan - 5 Mar | 9 |
| 3 - All | from 20 March | 40 |

## Promotion gates
| Metric | Today | Gate 1→2 | Gate 2→3 |
| --- | --- | --- | --- |
| Parcels scanned | 60% | ≥ 80% | ≥ 75% |
`;
  const found = messages(text).join("\n");
  expect(found).toMatch(/gates-never-loosen: Parcels scanned: 80% .* 75%/);
  expect(found).toMatch(/weeks-leave-no-gap: .*begins 14 days later/);
});

it("reads a metric with a key for each tier, and takes no metric for another", () => {
  const plan = JSON.stringify({
    phases: [
      { id: "P1", name: "Pilot", weeks: "1-2", population: "40 drivers" },
      { id: "P2", name: "All", weeks: "3-5", population: "all drivers" },
    ],
    criteria: [
      { id: "A", metric: "Late parcels", pause: "> 12%", kill: "> 12%" },
      { id: "B", metric: "Driver complaints", pause: "material rise", kill: "> 4%" },
    ],
  });
  const found = messages(plan, "plan.json").join("\n");
  expect(found).toMatch(/one-response-per-limit: Late parcels: at 12%/);
  expect(found).toMatch(/words-have-numbers: "material rise"/);
  expect(found).not.toMatch(/tiers-are-in-order|stops-never-loosen/);
});
