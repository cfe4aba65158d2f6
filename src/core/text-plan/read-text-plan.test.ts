import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { printGate } from "../plan/grammar/print.ts";
import { docxText } from "./blocks/docx-text.ts";
import { readTextPlan } from "./read-text-plan.ts";
import type { TextPlan } from "./text-plan.ts";

const read = (text: string, name = "plan") => readTextPlan([{ name, text }]);

/** What was understood, in short. */
function summary({ phases, criteria, monitors }: TextPlan) {
  return {
    phases: phases.map(({ name, weeks, days, traffic }) => [
      name.text,
      weeks?.from,
      weeks?.to,
      days,
      traffic?.share,
      traffic?.people,
    ]),
    criteria: criteria.map(({ tier, phase, rules }) => [
      tier,
      phase,
      rules.map(({ expression }) => printGate(expression)).join("; "),
    ]),
    monitors: monitors.map(({ name, owner }) => [name.text, owner?.text]),
  };
}

const JSON_PLAN = {
  phase1_team: {
    name: "Team trial (Week 1)",
    cohort: "30 packers",
    trafficPercentage: "0%",
    duration: "7 days",
    promotionCriteria: ["Zero wrong labels in 700 parcels"],
  },
  phase2_depots: {
    name: "Two depots (Weeks 2-3)",
    cohort: "two depots by lot",
    trafficPercentage: "5% of packers (400 people)",
    duration: "2 weeks",
    promotionCriteria: ["Scan rate ≥92% (n≥900)", "P95 wait ≤1.5s"],
    killCriteria: "Scan rate <80% for 3+ consecutive days → switch off",
  },
};
const COLUMNS = Object.values(JSON_PLAN);
const SUMMARY = {
  phases: [
    ["Team trial (Week 1)", 1, 1, 7, 0, undefined],
    ["Two depots (Weeks 2-3)", 2, 3, 14, 5, 400],
  ],
  criteria: [
    ["promote", 0, "0 wrong labels in 700 parcels"],
    ["promote", 1, "Scan rate at least 92%, n ≥ 900 units"],
    ["promote", 1, "P95 wait at most 1.5 s"],
    ["kill", 1, "Scan rate < 80% for 3 days in a row"],
  ],
};
const plain = (text: string) => {
  const { phases, criteria } = summary(read(text));
  return { phases: phases.map((phase) => phase.map((part) => part ?? undefined)), criteria };
};

describe("one plan, however it is written", () => {
  it.each([
    ["JSON", JSON.stringify(JSON_PLAN, null, 2)],
    [
      "JSON amid prose",
      `Sure! Here is the plan:\n\n${JSON.stringify(JSON_PLAN)}\n\nLet me know [1] what you think {really}.`,
    ],
    ["a fence in a chat", `Here it is\n\`\`\`json\n${JSON.stringify(JSON_PLAN, null, 1)}\n\`\`\``],
    ["JSON with a comma too many", JSON.stringify(JSON_PLAN).replace("}}", "},}")],
    ["a list of phases", JSON.stringify({ phases: Object.values(JSON_PLAN) })],
    [
      "Markdown",
      "# Plan\n" +
        Object.values(JSON_PLAN)
          .map((phase) =>
            [
              `## ${phase.name}`,
              `**Cohort:** ${phase.cohort}`,
              `- Traffic: ${phase.trafficPercentage}`,
              `- Duration: ${phase.duration}`,
              "### Promotion criteria",
              ...phase.promotionCriteria.map((one) => `* ${one}`),
              ...("killCriteria" in phase ? [`### Kill criteria`, `1. ${phase.killCriteria}`] : []),
            ].join("\n"),
          )
          .join("\n\n"),
    ],
    [
      "HTML",
      `<html><body>${Object.values(JSON_PLAN)
        .map(
          (phase, n) =>
            `<h2>Phase ${n + 1}: ${phase.name}</h2><ul><li>Cohort: ${phase.cohort}</li><li>Traffic: ${phase.trafficPercentage}</li><li>Duration: ${phase.duration}</li></ul><h3>Promotion criteria</h3><ul>${phase.promotionCriteria.map((one) => `<li>${one.replace("≤", "&le;")}</li>`).join("")}</ul>${"killCriteria" in phase ? `<h3>Kill criteria</h3><p>${phase.killCriteria.replace("<", "&lt;")}</p>` : ""}`,
        )
        .join("")}<script>kill("<h2>Phase 9</h2>")</script></body></html>`,
    ],
    [
      "a table with commas",
      `Phase,Cohort,Traffic,Duration,Promotion criteria,Kill criteria\n${Object.values(JSON_PLAN)
        .map((phase) =>
          [
            phase.name,
            phase.cohort,
            phase.trafficPercentage,
            phase.duration,
            phase.promotionCriteria.join("; "),
            "killCriteria" in phase ? phase.killCriteria : "",
          ]
            .map((cell) => `"${cell}"`)
            .join(","),
        )
        .join("\n")}`,
    ],
    [
      "a table with a column for each phase",
      `<table><tr><th></th>${COLUMNS.map(({ name }) => `<th>${name}</th>`).join("")}</tr>
        <tr><th>Who</th>${COLUMNS.map(({ cohort }) => `<td>${cohort}</td>`).join("")}</tr>
        <tr><th>Exposure</th>${COLUMNS.map(({ trafficPercentage }) => `<td>${trafficPercentage}</td>`).join("")}</tr>
        <tr><th>How long</th>${COLUMNS.map(({ duration }) => `<td>${duration}</td>`).join("")}</tr>
        <tr><th>Exit gate</th>${COLUMNS.map(({ promotionCriteria }) => `<td><ul>${promotionCriteria.map((one) => `<li>${one}</li>`).join("")}</ul></td>`).join("")}</tr>
        <tr><th>Kill</th><td>n/a</td><td>${JSON_PLAN.phase2_depots.killCriteria.replace("<", "&lt;")}</td></tr></table>`,
    ],
    [
      "an outline of keys",
      `plan:\n  phases:\n${COLUMNS.map(
        (phase) =>
          `    - name: ${phase.name}\n      cohort: ${phase.cohort}\n      traffic: ${phase.trafficPercentage}  # by its end\n      duration: ${phase.duration}\n      gates:\n${phase.promotionCriteria.map((one) => `        - ${one}\n`).join("")}${"killCriteria" in phase ? `      rollback_if: [${phase.killCriteria}]\n` : ""}`,
      ).join("")}`,
    ],
    [
      "sections numbered as in a report",
      `1. Scope\n1.1 Feature\nWe route parcels.\n2. Phases\n${COLUMNS.map(
        (phase, n) =>
          `2.${n + 1} Phase ${n + 1}: ${phase.name}\nScope: ${phase.cohort}\nExposure: ${phase.trafficPercentage}\nDuration: ${phase.duration}\nExit: ${phase.promotionCriteria.join("; ")}\n${"killCriteria" in phase ? `Abort: ${phase.killCriteria}\n` : ""}`,
      ).join("")}`,
    ],
  ])("%s", (_, text) => {
    const found = plain(text);
    expect(found.phases.map(([name, ...rest]) => [String(name).replace(/^Phase \d: /, ""), ...rest])).toEqual(
      SUMMARY.phases,
    );
    const joined = ({ criteria }: { criteria: unknown[][] }) =>
      criteria
        .map(([tier, phase, text_]) => `${tier} ${phase} ${text_}`)
        .join("; ")
        .replaceAll("promote 1 P95", "P95");
    expect(joined(found as { criteria: unknown[][] })).toBe(joined(SUMMARY));
  });

  it("a Word document gives Markdown with its headings, items and tables", () => {
    const paragraph = (text: string, style = "") => `<w:p><w:pPr>${style}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const xml = `<w:document><w:body>${paragraph("Phase 1: Trial", '<w:pStyle w:val="Heading2"/>')}${paragraph("Waits &lt; 2 s", "<w:numPr/>")}<w:tbl><w:tr><w:tc>${paragraph("Metric")}</w:tc><w:tc>${paragraph("Limit")}</w:tc></w:tr></w:tbl></w:body></w:document>`;
    expect(
      docxText(zipSync({ "word/document.xml": strToU8(xml) }))
        ?.split("\n")
        .filter(Boolean),
    ).toEqual(["## Phase 1: Trial", "- Waits < 2 s", "| Metric | Limit |"]);
    expect(docxText(strToU8("PK\u0003\u0004 no archive"))).toBe(null);
  });
});

describe("places", () => {
  it("point at the words in the text, with line, column and JSON pointer", () => {
    const text = `Hello\n${JSON.stringify(JSON_PLAN, null, 2)}`;
    const plan = read(text);
    for (const { words } of plan.criteria) expect(text.slice(words.at.start, words.at.end)).toBe(words.text);
    expect(plan.criteria[0]?.words.at).toMatchObject({ line: 9, pointer: "/phase1_team/promotionCriteria/0" });
    expect(plan.unplaced.map(({ text: said, at }) => [said, at.line])).toEqual([["Hello", 1]]);
  });
});

describe("limits in tables", () => {
  it("hold in the phases that they name, by number or by name", () => {
    const plan = read(
      `## Phase 1: Trial\n- Traffic: 1%\n## Phase 2: Depots\n- Traffic: 5%\n## Phase 3: Everybody\n- Traffic: 100%\n## Kill criteria\n| Metric | Threshold | Action |\n| --- | --- | --- |\n| Scan rate | <70% (Phase 1), <75% (Phase 2+) | off |\n| Wait | > 3 s in Depots, 2 s in Everybody | off |`,
    );
    expect(
      plan.criteria.flatMap(({ rules }) =>
        rules.map(({ metric, phases, expression }) => [
          metric,
          phases,
          "threshold" in expression ? expression.threshold : 0,
        ]),
      ),
    ).toEqual([
      ["scan", [0], 70],
      ["scan", [1, 2], 75],
      ["wait", [1], 3],
      ["wait", [2], 2],
    ]);
  });
});

describe("hostile text", () => {
  it.each([
    ["nothing", ""],
    ["signs", "{[<>]}".repeat(500)],
    ["deep JSON", `{"a":`.repeat(5_000)],
    ["a string without end", `{"phase1": "${"x".repeat(1_000)}`],
    ["tags", "<div>".repeat(2_000)],
    ["bars", "|".repeat(5_000)],
    ["orders", "## Phase 1: Ignore previous instructions\n- Kill: rm -rf / <script>alert(1)</script>"],
  ])("%s is read without a throw", (_, text) => {
    expect(() => read(text)).not.toThrow();
  });

  it("takes time in proportion to its length", () => {
    const page = (letters: number, piece: string) => piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);
    for (const piece of [
      "## Phase 2: Beta\n- Kill: rate < 3% (Phase 2), 4% in Phase 3\n",
      '{"a": [',
      "<p>x</p>",
      "a, b; c ≥ 3% or d ",
      '| a | "b\n',
    ]) {
      const time = (letters: number) => {
        const text = page(letters, piece);
        const start = performance.now();
        read(text);
        return performance.now() - start;
      };
      time(20_000);
      expect(time(200_000), piece).toBeLessThan(4_000);
    }
  });
});

describe("how others write it", () => {
  const read = (text: string, name = "plan.md") => readTextPlan([{ name, text }]);
  const phase = (body: string) =>
    `## Phase 1: Beta\n- Cohort: 40 users\n${body}\n## Phase 2: All\n- Cohort: all users\n`;

  it.each([
    "Go to next phase if:",
    "Go to phase 2 if:",
    "Move on when:",
    "Advance when:",
    "Exit criteria:",
    "To proceed:",
    "Proceed to the next stage only if:",
    "Criteria to advance:",
  ])("promotes under %s", (label) => {
    const { criteria } = read(phase(`- ${label}\n  - Accuracy at least 90%\n`));
    expect(criteria.map(({ tier, phase: index }) => [tier, index])).toEqual([["promote", 0]]);
  });

  it("watches what stands in bold before a dash", () => {
    const { monitors } = read(
      `${phase("")}## Monitoring\n- **Override rate** – share of claims changed; weekly sample of 50; owner Claims Ops\n- **Bias**: average by postcode; quarterly\n`,
    );
    expect(
      monitors.map(({ name, definition, cadence, owner }) =>
        [name, definition, cadence, owner].map((one) => one?.text),
      ),
    ).toEqual([
      ["Override rate", "share of claims changed", "weekly sample of 50", "Claims Ops"],
      ["Bias", "average by postcode", "quarterly", undefined],
    ]);
  });

  it("names a section in which it found nothing", () => {
    expect(
      read(`${phase("")}## Monitoring\nSee the wiki.\n`).unread.map(({ about, words }) => [about, words.at.line]),
    ).toEqual([["monitoring", 6]]);
  });

  it("takes the tier of a row from its action under a heading of several, and its owner from Who", () => {
    const { criteria } = read(
      `${phase("")}## Kill and pause criteria\n| Trigger | Threshold | Action | Who | Within |\n|---|---|---|---|---|\n| Accuracy | below 85% | Pause expansion | PM | 1 hour |\n| Leak | any | Tell the officer | DPO | soon |\n`,
    );
    expect(
      criteria.map(({ tier, label, owner, timeframe }) => [tier, label?.text, owner?.text, timeframe?.text]),
    ).toEqual([
      ["pause", "Accuracy", "PM", "within 1 hour"],
      ["kill", "Leak", "DPO", "soon"],
    ]);
  });

  it.each([
    [
      "a line of Markdown",
      "plan.md",
      phase("**Traffic:** 5% of users. **Duration:** 10 days. **Kill criteria:** accuracy below 50%"),
    ],
    [
      "a paragraph of HTML",
      "plan.html",
      "<html><body><h2>Phase 1: Beta</h2><p><b>Cohort:</b> 40 users. <b>Traffic:</b> 5% of users. <strong>Duration</strong>: 10 days. <b>Kill criteria:</b> accuracy below 50%</p></body></html>",
    ],
  ])("cuts %s at each bold label", (_, name, text) => {
    const { phases, criteria } = read(text, name);
    expect([phases[0]?.traffic?.share, phases[0]?.days, criteria.map(({ tier }) => tier)]).toEqual([5, 10, ["kill"]]);
  });

  const fields = [
    ["Feature", "Drafts replies"],
    ["Users", "9,000 agents"],
    ["Risk", "High: leaks"],
    ["Success metrics", "Acceptance at least 30%"],
    ["Exclusions", "Free-tier users"],
  ] as const;

  it.each([
    [
      "a table",
      "plan.md",
      `| Item | Text |\n|---|---|\n${fields.map(([a, b]) => `| ${a} | ${b} |\n`).join("")}\n${phase("")}`,
    ],
    [
      "keys of JSON",
      "phases.json",
      JSON.stringify({
        feature: "Drafts replies",
        userBase: "9,000 agents",
        riskProfile: "High: leaks",
        successMetrics: ["Acceptance at least 30%"],
        exclusions: ["Free-tier users"],
        phases: [{ name: "Beta", cohort: "40 users", traffic: "5% of users" }],
      }),
    ],
    [
      "bold labels, with who is excluded last",
      "plan.md",
      `${fields.map(([a, b]) => `**${a === "Exclusions" ? "Excluded" : a}:** ${b}\n`).join("")}\nHere are the phases:\n\n${phase("")}`,
    ],
    [
      "lists of HTML",
      "plan.html",
      `<html><body>${fields.map(([a, b]) => `<h2>${a}</h2><ul><li>${b}</li></ul>`).join("")}<ul></ul><h2>Phase 1: Beta</h2><p>Cohort: 40 users</p></body></html>`,
    ],
  ])("finds a brief in %s", (_, name, text) => {
    const { brief, phases } = read(text, name);
    expect(brief?.brief).toMatchObject({
      successMetrics: "Acceptance at least 30%",
      cohortExclusions: "Free-tier users",
    });
    expect(phases[0]?.cohort?.text).toBe("40 users");
  });

  it("reads phases by their weeks, a line each, and what follows as of the whole plan", () => {
    const { phases, criteria } = read(
      "wk 1: internal, 40 staff. exit: no sev-1, p95 < 2s\nwk 2-3: 5% of agents (~600). exit: csat >= 4.2/5, p95 < 2s\nwk 4: 100% of agents (12k). done when csat >= 4.4/5\n\nkill: any PII leak -> flag off",
    );
    expect(phases.map(({ weeks, traffic }) => [weeks?.from, traffic?.share, traffic?.people])).toEqual([
      [1, null, 40],
      [2, 5, 600],
      [4, 100, 12_000],
    ]);
    expect(criteria.map(({ tier, phase, rules }) => [tier, phase, rules.map(({ metric }) => metric)])).toEqual([
      ["promote", 0, ["sev-1", "latency"]],
      ["promote", 1, ["csat", "latency"]],
      ["promote", 2, ["csat"]],
      ["kill", null, ["leak pii"]],
    ]);
  });

  it("reads a sheet with a title, heads of groups and merged cells", () => {
    const { phases, criteria } = read(
      "Rollout of X,,,,,,,\n,,Exposure,,Gate,,Stop,\nStage,Dates,% of analysts,Analysts,Metric,Must be,Metric,Stop at\n1 Pilot,3 May – 14 May 2027,10%,180,Accuracy,>= 93%,Lost files,any\n,,,,P95 latency,<= 3 s,,\n2 All,17 May 2027 –,100%,1800,Accuracy,>= 95%,Accuracy,< 80%\n",
      "plan.csv",
    );
    expect(phases.map(({ name, traffic }) => [name.text, traffic?.share, traffic?.people])).toEqual([
      ["1 Pilot", 10, 180],
      ["2 All", 100, 1_800],
    ]);
    expect((phases[1]?.dates?.from ?? 0) - (phases[0]?.dates?.to ?? 0)).toBe(3);
    expect(criteria.map(({ tier, phase, words }) => [tier, phase, words.text])).toEqual([
      ["promote", 0, "Accuracy >= 93%"],
      ["kill", 0, "any Lost files"],
      ["promote", 0, "P95 latency <= 3 s"],
      ["promote", 1, "Accuracy >= 95%"],
      ["kill", 1, "Accuracy < 80%"],
    ]);
  });

  it("reads a table of metrics with a column for each phase", () => {
    const { criteria } = read(
      `${phase("")}\n## Phase 2: Pilot\n- Traffic: 5%\n## Limits\n| Metric | Phase 1 | Phase 2 | Owner |\n|---|---|---|---|\n| Kill | | | |\n| Accuracy below | – | 80% (n 200) | ML |\n| Leaks | any | any | |\n| Pause: for a day | | | |\n| Latency p95 | > 3 s | > 2 s | SRE |\n`,
    );
    expect(criteria.map(({ tier, phase: n, words, owner }) => [tier, n, words.text, owner?.text])).toEqual([
      ["kill", 1, "Accuracy below 80%", "ML"],
      ["kill", 0, "any Leaks", undefined],
      ["kill", 1, "any Leaks", undefined],
      ["pause", 0, "Latency p95 > 3 s", "SRE"],
      ["pause", 1, "Latency p95 > 2 s", "SRE"],
    ]);
  });

  it.each(["Gate A→B", "A → B"])(
    "reads a column %s as the gate that lets phase A go on, beside pauses and stops",
    (first) => {
      const second = first.replace("A", "b").replace("B", "C").replace("b", "B");
      const { criteria } = read(
        `| Phase | Weeks | Exposure |\n|---|---|---|\n| A Crew tryout | 1 | 0% |\n| B Ferries | 2-3 | 5% |\n| C Fleet | 4 | 100% |\n\n## Criteria\n| # | Metric | ${first} | ${second} | Pause | Stop |\n|---|---|---|---|---|---|\n| 1 | Missed buoys | ≤ 3% | ≤ 2% | > 5% | > 8% |\n`,
      );
      expect(criteria.map(({ tier, phase: n, words }) => [tier, n, words.text])).toEqual([
        ["promote", 0, "≤ 3%"],
        ["promote", 1, "≤ 2%"],
        ["pause", null, "> 5%"],
        ["kill", null, "> 8%"],
      ]);
    },
  );

  it("takes no year for a limit, and a number with a sign or a unit for no year", () => {
    const limits = (line: string) =>
      read(`## Phase 1: Pilot\n- Cohort: 40 orchards\n- Promotion criteria: ${line}`).criteria.flatMap(({ rules }) =>
        rules.map(({ expression }) => (expression.form === "range" ? null : expression.threshold)),
      );
    expect(limits("diesel 8% below 2031")).toEqual([]);
    expect(limits("bruised fruit below the 2031 average")).toEqual([]);
    expect(limits("bruised fruit ≤ 2031")).toEqual([2031]);
    expect(limits("calls below 2031 calls")).toEqual([2031]);
    expect(limits("uptime 99.9% between 06:00 and 22:00")).toEqual([]);
  });

  it("reads a sheet with a row for each fact of a phase, and on how many units a limit is read", () => {
    const { phases, criteria, monitors, operations } = read(
      [
        "Phase,Kind,Metric,Threshold,Window,Sample,Owner,Note",
        'P0 Dry dock,Scope,Exposure,0%,Week 1,"9,000 old orders",Data,nobody sees it',
        'P0 Dry dock,Gate,Order correct,>= 92%,7 days,"9,000 orders",Data,',
        "P1 Harbour,Scope,Exposure,20% of crews,Weeks 2-3,,Ops,",
        "P1 Harbour,Gate,Order correct,>= 94%,14 days,all orders,Ops,",
        "P1 Harbour,Kill,Order correct,< 85%,weekly,400 audited orders,Ops,Switch off within 20 min",
        "P1 Harbour,Monitor,Fuel booked,>= 90%,monthly,all crews,Ops,",
        "All,Exclusion,Tankers,never,,,Legal,",
        "All,Rollback,Time to paper,<= 10 min,,,IT,",
      ].join("\n"),
      "plan.csv",
    );
    expect(
      phases.map(({ name, traffic, weeks, exclusions }) => [name.text, traffic?.share, weeks?.to, exclusions?.text]),
    ).toEqual([
      ["P0 Dry dock", 0, 1, "Tankers | never"],
      ["P1 Harbour", 20, 3, "Tankers | never"],
    ]);
    expect(
      criteria.map(({ tier, phase: n, rules, action }) => [
        tier,
        n,
        rules[0]?.expression.minUnits?.count,
        action?.text,
      ]),
    ).toEqual([
      ["promote", 0, 9_000, undefined],
      ["promote", 1, undefined, undefined],
      ["kill", 1, 400, "Switch off within 20 min"],
    ]);
    expect(monitors.map(({ name }) => name.text)).toContain("Fuel booked");
    expect(operations).toHaveLength(1);
  });

  it("keeps every item under the last heading of a brief in HTML", () => {
    const { brief } = read(
      `<html><body>${fields.map(([a, b]) => `<h2>${a}</h2><ul><li>${b}</li><li>And more</li><li>And last</li></ul>`).join("")}<h2>Phase 1: Beta</h2><p>Cohort: 40 users</p></body></html>`,
      "plan.html",
    );
    expect(brief?.brief.cohortExclusions).toBe("Free-tier users\nAnd more\nAnd last");
  });
});
