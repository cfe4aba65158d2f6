import { describe, expect, it } from "vitest";
import { readTextPlan } from "../../text-plan/read-text-plan.ts";
import { GOOD_TEXT_PLAN } from "./good-text-plan.example.ts";
import { lintTextPlan } from "./lint-text-plan.ts";
import { distinctive, stemOf } from "./telling-words.ts";

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

describe("silent where the plan says it in other words:", () => {
  const edited = (...edits: readonly (readonly [string, string])[]) =>
    edits.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replaceAll(from, to);
    }, GOOD_TEXT_PLAN);
  const unlabelled = ["Numbers that are not in the brief are assumptions of ours, to be confirmed.\n", ""] as const;
  const gate = "Note acceptance rate at least 28% over 14 days, on at least 4,000 notes";
  const listRow =
    "| Note acceptance rate | < 15% (Phase 2), < 17% (Phase 3), < 18% (Phase 4+) over 7 days | 7 days | Switch off for everyone within 1 day";

  it.each([
    "28% of 640 notes drawn by lot",
    "28%, about 4,000 notes are read",
    "28% on the same 640",
    "28% on all notes",
  ])("a sample, %s", (said) => {
    expect(about("gate-states-its-sample", edited([gate, `Note acceptance rate at least ${said}`]))).toEqual([]);
  });

  it.each(["28% in the 2031 season", "28% for 14 days in week 9", "28%, no worse than 2031"])(
    "but %s states none",
    (said) => {
      expect(about("gate-states-its-sample", edited([gate, `Note acceptance rate at least ${said}`]))).toHaveLength(1);
    },
  );

  it("numbers of the brief in another notation", () => {
    const known =
      "retention at least 45%; misread ratio at most 0.70; leaks at most 1 in 20,000; others 25%, 26%, 28%, 29%, 29.5%";
    const limits = (text: string) => Number(/(\d+) limits/.exec(about("numbers-are-labelled", text)[0] ?? "")?.[1]);
    const added = [
      "14-day retention at least 42%",
      "Misread ratio at most 0.7; leaks at most 0.005%; 14-day retention at least 42%",
    ] as const;
    const some = limits(edited(unlabelled, ["retention at least 45%.", `${known}.`]));
    expect(limits(edited(unlabelled, ["retention at least 45%.", `${known}.`], added))).toBe(some);
    expect(
      limits(edited(unlabelled, ["retention at least 45%.", `${known}.`], [added[0], added[1].replace("0.7", "0.77")])),
    ).toBe(some + 1);
  });

  it("a stop with words between switch and off", () => {
    const stop = (action: string) =>
      about("kill-stops-the-feature", edited([listRow, listRow.replace("Switch off for everyone", action)]));
    expect(stop("Switch the notes there off, then review,")).toEqual([]);
    expect(stop("Review the notes of that depot")).toHaveLength(1);
  });

  it("a reason behind a group", () => {
    const asked = edited([
      "- Exclusions: Customs brokers;",
      "- Exclusions: Customs brokers; a depot agreement is needed;",
    ]);
    expect(about("exclusion-named-in-every-phase", asked)).toEqual([]);
  });

  it("sessions and their surface as one base, and two groups as two", () => {
    const bases = (second: string) =>
      about(
        "one-base-for-shares",
        edited(
          ["4% of eligible dispatchers", "4% of kiosk sessions"],
          ["12% of eligible dispatchers", `12% of ${second}`],
          ["36% of eligible dispatchers", "36% of kiosk"],
          ["95% of eligible dispatchers", "95% of kiosk"],
        ),
      );
    expect(bases("kiosk")).toEqual([]);
    expect(bases("depots")).not.toEqual([]);
  });

  const holdout = "A holdout of 5%, drawn by lot, stays without notes to the end.";
  it("a control that is the rest", () => {
    expect(about("holdout-is-kept", edited([holdout, "The other depots of each firm serve as the control."]))).toEqual(
      [],
    );
    expect(about("holdout-is-kept", edited([holdout, "The control room is told."]))).toHaveLength(1);
  });

  it("a section of what is watched", () => {
    const table = "| Thing | Words | Place | Pace | Person |";
    const watched = (heading: string) =>
      about(
        "plan-says-who-watches",
        edited(["## Monitoring\n", `${heading}\n`], ["| Metric | Definition | Data source | Cadence | Owner |", table]),
      );
    expect(watched("## 👀 What we watch")).toEqual([]);
    expect(watched("## Annex")).toHaveLength(1);
  });

  it("a kill whose metric a row of the list names", () => {
    const kill = [
      "- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes",
      "- Kill: Crash share > 2% over 7 days, on at least 2,000 notes",
    ] as const;
    const row = `| Crash share, any depot | confirmed twice | 7 days | Switch off for everyone within 1 day | SRE lead |\n${listRow}`;
    expect(about("kill-list-is-complete", edited(kill))).toHaveLength(1);
    expect(about("kill-list-is-complete", edited(kill, [listRow, row]))).toEqual([]);
  });

  it("a condition that the brief sets for all", () => {
    const gated = (group: string) =>
      about(
        "condition-holds-only-its-group",
        edited(
          ["Canadian users until the privacy addendum is signed.", `${group} until the union charter is ratified.`],
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Union charter ratified",
          ],
        ),
      );
    expect(gated("no scoring of anybody")).toEqual([]);
    expect(gated("Canadian users")).toHaveLength(1);
  });

  it("uptime for what is unavailable", () => {
    expect(distinctive("unavailable")[0]).toContain(stemOf("uptime"));
  });
});

describe("silent where the plan says it in a column or by a name", () => {
  const rows = (restart: string) =>
    `## Phase 1: Pilot\n- Cohort: 40 drivers\n## Phase 2: All\n- Cohort: all drivers\n## Kill\n| Metric | Kill | Action | Restart needs |\n| --- | --- | --- | --- |\n| Lost parcels | > 3% | switch off | ${restart} |\n`;
  it("what lets the feature come back", () => {
    expect(about("kill-says-what-re-enables", rows("800 clean parcels"))).toEqual([]);
    expect(about("kill-says-what-re-enables", rows(""))).toHaveLength(1);
  });

  const owner = (name: string) =>
    GOOD_TEXT_PLAN.replace(
      "| service traces | every minute | SRE lead |",
      `| service traces | every minute | ${name} |`,
    );
  it("a team whose name has two words", () => {
    expect(about("one-owner-per-metric", owner("Trust & Safety desk"))).toEqual([]);
    expect(about("one-owner-per-metric", owner("SRE/Platform"))).toHaveLength(1);
  });

  const gate = (said: string) =>
    GOOD_TEXT_PLAN.replace("  - 0 wrong causes in 600 audited notes", `  - Wrong-cause rate at most 3% ${said}`);
  it("a gate that must be passed in each of several weeks", () => {
    expect(about("gate-tells-good-from-bad", gate("in the review of 60"))).toHaveLength(1);
    expect(about("gate-tells-good-from-bad", gate("in the review of 60, in each week"))).toEqual([]);
  });
  it("a gate that is read on the sample before it", () => {
    expect(about("gate-states-its-sample", gate("on the same replay"))).toEqual([]);
  });

  it("a rollback that its own key calls tested", () => {
    const json = (key: string) =>
      JSON.stringify({
        phases: [{ name: "Pilot", cohort: "40 drivers", traffic: "5%", gates: ["Lost parcels at most 2%"] }],
        rollback: { mechanism: "one flag", [key]: "in the pilot" },
      });
    expect(about("rollback-is-tried", json("tested"))).toEqual([]);
    expect(about("rollback-is-tried", json("place"))).toHaveLength(1);
  });
});
