import { describe, expect, it } from "vitest";
import { printGate } from "../plan/grammar/print.ts";
import { readTextPlan } from "./read-text-plan.ts";
import type { Criterion } from "./text-plan.ts";

const read = (text: string, name = "plan.md") => readTextPlan([{ name, text }]);
const limit = ({ tier, phase, rules, conditions }: Criterion) =>
  `${tier} ${phase}: ${[...rules.map(({ expression, metric }) => `[${metric}] ${printGate(expression)}`), ...conditions].join("; ")}`;

describe("a sheet of several tables", () => {
  const SHEET = `Tram timetable assistant,,,,
,,,,
Stage,Name,Start,End,Share of riders,Signed off by
A,Depot test,2027-02-01,2027-02-14,0%,Head of Service
B,Two lines,2027-02-15,2027-03-07,8%,Head of Service
C,Network,2027-03-08,open,100%,
,,,,
Gates,,,,
Metric,Unit,Gate A to B,Gate B to C,Sample
Wrong departure,%,<= 2,<= 1.5,900 answers
Answer wait,s,<= 3,<= 2,all
,,,,
Limits,,,,
Metric,Pause,Stop and switch off,Window,Who switches,Within,Restart needs
Wrong departure,> 3%,> 6%,7 days,Head of Service,20 min,600 clean answers
Accessible route missing,,1,any time,Duty desk,10 min,
,,,,
Remarks,,,,
Doors open at six.,,,,
`;
  const plan = read(SHEET, "plan.csv");

  it("has the phases of the first, with their days and who signs", () => {
    expect(
      plan.phases.map(({ name, days, dates, traffic }) => [name.text, days, dates?.to ?? null, traffic?.share]),
    ).toEqual([
      ["A Depot test", 14, expect.any(Number), 0],
      ["B Two lines", 21, expect.any(Number), 8],
      ["C Network", null, null, 100],
    ]);
    expect(plan.phases.map(({ notes }) => notes.some(({ text }) => /^Signed off by: Head/.test(text)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("has the gates of the second in their units, on their samples", () => {
    expect(plan.criteria.filter(({ tier }) => tier === "promote").map(limit)).toEqual([
      "promote 0: [departure wrong] Wrong departure at most 2%, n ≥ 900 answers",
      "promote 1: [departure wrong] Wrong departure at most 1.5%, n ≥ 900 answers",
      "promote 0: [wait] Answer wait at most 3 s",
      "promote 1: [wait] Answer wait at most 2 s",
    ]);
  });

  it("has the stops of the third, with who acts, how fast and what ends them", () => {
    const stops = plan.criteria.filter(({ tier }) => tier !== "promote");
    expect(stops.map(limit)).toEqual([
      "pause null: [departure wrong] > 3%",
      "kill null: [departure wrong] > 6%",
      "kill null: [accessible missing route] at least 1",
    ]);
    expect(stops.at(1)).toMatchObject({
      owner: { text: "Head of Service" },
      timeframe: { text: "7 days, within 20 min" },
      reentry: { text: "600 clean answers" },
    });
  });

  it("keeps a line alone for a line", () => {
    expect(plan.unplaced.map(({ text }) => text)).toContain("Doors open at six.");
  });
});

describe("a memo whose paragraphs begin with their headings", () => {
  const plan = read(`Dear all,

Step 1, back office. From 30 November to 11 December the claims desk reads 240 old letters. Nobody outside sees anything. We go on only if
1. wrong amounts are at most 1%;
2. letters are sorted within 2 minutes.

Step 2, two branches. From 14 December to 22 January 6% of letters are sorted. Appeals stay out.

When we would stop. We suspend the step (nobody new) when wrong amounts exceed 2%, or when the queue is longer than 3 days. We withdraw the tool when any letter goes to the wrong person.

What we watch.
1. Wrong amounts, weekly, from the audit, by the Claims Office.
2. Queue, daily, by Operations.
`);

  it("has its phases, over the turn of the year too", () => {
    expect(plan.phases.map(({ name, days }) => [name.text, days])).toEqual([
      ["Step 1, back office", 12],
      ["Step 2, two branches", 40],
    ]);
    expect(plan.phases.map(({ kind, exclusions }) => [kind, exclusions?.text])).toEqual([
      ["customers", undefined],
      ["customers", "Appeals stay out"],
    ]);
  });

  it("has the gates of a list, and a stop for each when", () => {
    expect(plan.criteria.map(limit)).toEqual([
      "promote 0: [amount wrong] wrong amounts at most 1%",
      expect.stringMatching(/^promote 0: /),
      "pause null: [amount wrong] wrong amounts > 2%",
      expect.stringMatching(/^pause null: .*queue/),
      expect.stringMatching(/^kill null: .*any letter/),
    ]);
  });

  it("has what is watched, with who does", () => {
    expect(plan.monitors.map(({ name, cadence, owner }) => [name.text, cadence?.text, owner?.text])).toEqual([
      ["Wrong amounts", "weekly", "the Claims Office"],
      ["Queue", "daily", "Operations"],
    ]);
  });
});

describe("documents with keys of their own", () => {
  const plan = read(
    JSON.stringify({
      off_switch: "flag bins.mode = off | read | sort",
      waves: [
        {
          title: "Silent reading",
          weeks: "1-2",
          audience: { share: "0% of lorries", areas: ["North"], keep_out: ["hospital bins"] },
          advance_when: [{ metric: "Wrong bin", rule: "<= 4%", sample: "700 lifts" }],
          signed_by: ["Depot manager"],
        },
        {
          title: "North",
          calendar: { from: "2027-05-03", to: "2027-05-16" },
          audience: { share: "12% of lorries", keep_out: ["hospital bins"] },
          advance_when: { wrong_bin: "<= 3% in a review of 800", spill_incidents: "0 in 500 lifts" },
          signed_by: [],
        },
      ],
      kill: [
        {
          signal: "Wrong bin",
          fires_at: "> 9%",
          over: "1 day",
          who: "Depot manager",
          within: "15 minutes",
          what: "mode to read",
          back_when: "700 lifts below 4%",
        },
      ],
      look_closer: [{ signal: "Wrong bin", fires_at: "> 5%", over: "1 day", what: "read 50 lifts" }],
    }),
    "plan.json",
  );

  it("have phases with what stands in nested keys", () => {
    expect(
      plan.phases.map(({ name, weeks, days, traffic, exclusions }) => [
        name.text,
        weeks?.to,
        days,
        traffic?.share,
        exclusions?.text,
      ]),
    ).toEqual([
      ["Silent reading", 2, null, 0, "hospital bins"],
      ["North", undefined, 14, 12, "hospital bins"],
    ]);
    expect(plan.phases.map(({ notes }) => notes.map(({ text }) => text))).toEqual([["signed by: Depot manager"], []]);
  });

  it("have gates whose key names the metric, and stops with all that their keys say", () => {
    expect(plan.criteria.map(limit)).toEqual([
      "promote 0: [bin wrong] at most 4%, n ≥ 700 lifts",
      "promote 1: [bin wrong] at most 3%, n ≥ 800 units",
      expect.stringMatching(/^promote 1: .*0 in 500 lifts|^promote 1: /),
      "kill null: [bin wrong] > 9%",
      "investigate null: [bin wrong] > 5%",
    ]);
    expect(plan.criteria.find(({ tier }) => tier === "kill")).toMatchObject({
      owner: { text: "Depot manager" },
      action: { text: "mode to read" },
      timeframe: { text: "1 day, within 15 minutes" },
      reentry: { text: "700 lifts below 4%" },
    });
    expect(plan.operations.map(({ label }) => label.text)).toContain("off switch");
  });
});

describe("limits without a sign", () => {
  const table = (rows: string, gate = "") =>
    read(
      `## Phase 1: Pilot\n- Cohort: 40 growers\n${gate}## Phase 2: All\n- Cohort: all growers\n\n## Stops\n| Metric | Watch | Pause | Kill |\n|---|---|---|---|\n${rows}\n`,
    );
  const stops = (rows: string, gate = "") =>
    table(rows, gate)
      .criteria.filter(({ tier }) => tier !== "promote")
      .map(({ rules, words }) => [words.text, ...rules.map(({ expression }) => printGate(expression))]);

  it("lie across from the gate on the same metric", () => {
    expect(stops("| Fruit saved | 60% | 50% | 40% |", "- Promote if: fruit saved at least 70%\n")).toEqual([
      ["60%", "< 60%"],
      ["50%", "< 50%"],
      ["40%", "< 40%"],
    ]);
  });
  it("lie where the tiers grow harsher, without a gate", () => {
    expect(stops("| False frost calls | 4% | 6% | 9% |")).toEqual([
      ["4%", "> 4%"],
      ["6%", "> 6%"],
      ["9%", "> 9%"],
    ]);
  });
  it("are times that are too long, counts that are reached, and losses", () => {
    expect(stops("| Page wait | – | 9 s | 20 s |")).toEqual([
      ["9 s", "> 9 s"],
      ["20 s", "> 20 s"],
    ]);
    expect(stops("| Frost missed | – | 1 | 2 in a week |")).toEqual([
      ["1", "at least 1"],
      ["2 in a week", expect.stringMatching(/^at least 2/)],
    ]);
    expect(stops("| Yield | – | -5% against control | – |")).toEqual([
      ["-5% against control", expect.stringMatching(/^< -5%/)],
    ]);
  });
});

describe("what is said once for all phases", () => {
  it("keeps out of each of them, to the end of its list", () => {
    const { phases, unplaced } = read(
      "# Plan\n\nHeld out for the whole length of the trial:\n\n- night shifts\n- apprentices under 18\n\nThe roster has the flag.\n\n## Stage 1: One ward\n- Who: 12 nurses\n\n## Stage 2: All wards\n- Who: all nurses\n- Excluded: agency nurses\n",
    );
    expect(phases.map(({ exclusions }) => exclusions?.text)).toEqual([
      "night shifts; apprentices under 18",
      "agency nurses; night shifts; apprentices under 18",
    ]);
    expect(unplaced.map(({ text }) => text)).toEqual(["The roster has the flag."]);
  });
});

describe("columns that are headed by colours", () => {
  it("are the tiers that their words or their colours say", () => {
    const { criteria } = read(
      "## Phase 1: Pilot\n- Cohort: 9 yards\n\n## Alarms\n| Signal | Amber: hold, no new yards | Red: belt off | Measured over | Decides |\n|---|---|---|---|---|\n| Jam rate | > 2% | > 5% | 1 day | Yard lead |\n",
    );
    expect(criteria.map(({ tier, owner, timeframe }) => [tier, owner?.text, timeframe?.text])).toEqual([
      ["pause", "Yard lead", "1 day"],
      ["kill", "Yard lead", "1 day"],
    ]);
  });
});

describe("one phase, told twice", () => {
  const told = read(
    "| Phase | Name | Weeks | Share |\n|---|---|---|---|\n| 1 | 🐟 Dry dock | 1-2 | 0% |\n| 2 | 🚢 One ferry | 3-4 | 5% |\n\n## Phase 1: Dry dock (Weeks 1-2)\n- Gate: fog missed at most 2%\n\n## Phase 2: One ferry (Weeks 3-5)\n- Gate: fog missed at most 1%\n",
  );
  it("by its number and its name is one, with the weeks of both places", () => {
    expect(told.phases.map(({ weeks, restated }) => [weeks?.to, restated?.to])).toEqual([
      [2, 2],
      [4, 5],
    ]);
    expect(told.criteria.map(({ phase }) => phase)).toEqual([0, 1]);
  });
  it("is two where only the noun is the same", () => {
    expect(
      read("WAVE 1 - 5 ports\n- Gate: fog missed at most 2%\n\nWAVE 2 - 40 ports\n- Gate: fog missed at most 1%\n")
        .phases,
    ).toHaveLength(2);
  });
});

describe("a text without marks", () => {
  const plan = read(
    "Subject: how we start\n\nPHASE 1 - HARBOUR (1 March - 14 March)\n- 4 pilots read the calls\n- Not visited: naval berths\n- Move on if:\n  - calls missed at most 3%\n\nPhase 2 - All berths (15 March - 11 April)\n- 80 pilots\n\nWHAT WE WATCH\n- Owner rating: daily, call log, Harbour Office\n- Response time: every minute, traces, IT\n",
    "plan.txt",
  );
  it("has headings in capitals, and lines that begin with a phase", () => {
    expect(plan.phases.map(({ days, exclusions }) => [days, exclusions?.text])).toEqual([
      [14, "naval berths"],
      [28, undefined],
    ]);
    expect(plan.criteria.map(limit)).toEqual([expect.stringMatching(/^promote 0: .*calls missed at most 3%/)]);
  });
  it("watches metrics whose names begin like a label", () => {
    expect(plan.monitors.map(({ name, owner }) => [name.text, owner?.text])).toEqual([
      ["Owner rating", "Harbour Office"],
      ["Response time", "IT"],
    ]);
  });
});

describe("what is no limit", () => {
  it("is how one goes back, and how fast one acts", () => {
    const { criteria, operations } = read(
      JSON.stringify({
        kill_criteria: [{ metric: "Fog missed", threshold: "> 4%", action: "switch off", time_to_act: "20 minutes" }],
        rollback: { mechanism: "one flag", time: "5 minutes", tested: "in wave 1" },
      }),
      "plan.json",
    );
    expect(criteria.map(limit)).toEqual(["kill null: [fog missed] > 4%"]);
    expect(criteria[0]?.timeframe?.text).toBe("within 20 minutes");
    expect(operations.map(({ label }) => label.text)).toEqual(["mechanism", "time", "tested"]);
  });
  it("is what is done behind a colon", () => {
    const { criteria } = read(
      "## Phase 1: Pilot\n- Cohort: 9 ferries\n- Kill: any collision warning lost: stop and retrain\n",
    );
    expect(criteria.map(({ action }) => action?.text)).toEqual(["stop and retrain"]);
    expect(criteria.flatMap(({ rules }) => rules.map(({ metric }) => metric))).toEqual(["collision lost warning"]);
  });
  it("is where a value is read: a review is its sample, and the metric is the same", () => {
    const { criteria } = read(
      "## Phase 1: Pilot\n- Cohort: 9 ferries\n- Promotion criteria:\n  - fog missed at most 2% in a blind review of 300 calls\n- Kill: fog missed in the weekly audit above 6%\n",
    );
    expect(criteria.map(limit)).toEqual([
      "promote 0: [fog missed] fog missed at most 2%, n ≥ 300 calls",
      expect.stringMatching(/^kill 0: \[fog missed\]/),
    ]);
  });
});
