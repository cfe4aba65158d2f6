import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeConsole } from "../src/apps/cli/console.example.ts";
import { run } from "../src/apps/cli/run.ts";
import { examplePlan } from "../src/core/plan/plan.example.ts";

const root = join(import.meta.dirname, "..");
const main = join(root, "src/apps/cli/main.ts");
const example = join(root, "examples/01-email-reply-suggestions/brief.md");

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** The real command in a process of its own. */
function rampwright(args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}): Run {
  const run = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: "utf8",
    cwd: folder,
    env: { ...process.env, ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rampwright-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** All that a plan without a first day gives. */
const DOCUMENTS = [
  "gates.csv",
  "kill-criteria.json",
  "monitoring.json",
  "phases.json",
  "plan.docx",
  "plan.html",
  "plan.json",
  "plan.md",
  "tasks.csv",
];

const brief = {
  feature: "Drafts replies to support tickets; the agent edits and sends.",
  userBase: "B2B help desk, 12,000 agents.",
  riskProfile: "Medium: made-up product steps.",
  successMetrics: "Draft use rate at least 30%; CSAT at least 4.2/5",
  cohortExclusions: "Clients on the Starter plan",
};

describe("rampwright", () => {
  it("explains itself with examples, on standard output", async () => {
    expect(rampwright(["--help"])).toMatchObject({ code: 0, err: "" });
    const commands = ["read", "plan", "lint", "explain", "compare", "assumptions", "completion"];
    for (const args of [["--help"], ...commands.map((name) => [name, "--help"])]) {
      const console = fakeConsole();
      expect([await run(args, console), console.said.err]).toEqual([0, ""]);
      expect(console.said.out).toMatch(/rampwright/);
    }
    expect(rampwright(["plan", "--help"]).out).toMatch(/Examples:\n {2}rampwright plan/);
  });

  it("ends with 2 for what it does not know, in words", () => {
    const { code, out, err } = rampwright(["fly"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^error: there is no command "fly"\.\n/);
    expect(err).not.toMatch(/\n\s+at |node:internal/);
  });

  it("ends with 2 and a remedy for arguments and files that it can't use", async () => {
    writeFileSync(join(folder, "binary.md"), Buffer.from([0xff, 0xd8, 0x80, 0x00]));
    for (const args of [
      [],
      ["read"],
      ["read", "--nonsense"],
      ["read", "missing.md"],
      ["read", "."],
      ["read", join(folder, "binary.md")],
      ["read", example, "another.md"],
      ["plan", example],
      ["plan", example, "--out"],
      ["plan", example, "--out", "made", "--assume", "iccUse=0.1"],
      ["plan", example, "--out", "made", "--assume", "iccUser=lots"],
      ["plan", example, "--out", "made", "--assume", "iccUser=4"],
      ["plan", example, "--out", "made", "--start", "2027-02-30"],
      ["plan", example, "--out", "made", "--format", "json,pdf"],
      ["plan", example, "--out", "made", "--format", ","],
      ["plan", example, "--out", "made", "--format", "ics"],
      ["compare", example],
      ["compare", "-", "-"],
      ["compare", example, example],
      ["completion"],
      ["completion", "tcsh"],
      ["explain", "missing.json", "closed_beta.latency.promote"],
      ["explain", example, "closed_beta.latency.promote"],
      ["explain", example],
      ["assumptions", example],
    ]) {
      const console = fakeConsole();
      expect(await run(args, console), args.join(" ")).toBe(2);
      expect(console.said.out, args.join(" ")).toBe("");
      expect(console.said.err.length, args.join(" ")).toBeGreaterThan(20);
      expect(console.said.err).not.toMatch(/its own mistake|node:internal/);
    }
  });
});

describe("rampwright read", () => {
  it("prints facts and findings as JSON, from standard input", () => {
    const { code, out, err } = rampwright(["read", "--json", "-"], JSON.stringify(brief));
    expect([code, err]).toEqual([0, ""]);
    const { facts, findings } = JSON.parse(out);
    expect(facts.archetype).toBe("drafting");
    expect(facts.population).toMatchObject({ count: 12_000, unit: "agents" });
    expect(facts.metrics[0]).toMatchObject({ name: "draft use rate", comparator: ">=", target: 30, unit: "%" });
    const { span } = facts.metrics[0].origin;
    expect(brief.successMetrics.slice(span.start, span.end)).toMatch(/Draft use rate/);
    expect(Array.isArray(findings)).toBe(true);
  });

  it("reads the same brief as text with headings and as one flag a field", () => {
    const text = `# Feature\n${brief.feature}\n# Users\n${brief.userBase}\n# Risks\n${brief.riskProfile}\n# Success metrics\n${brief.successMetrics}\n# Exclusions\n${brief.cohortExclusions}\n`;
    const flags = ["--feature", brief.feature, "--user-base", brief.userBase, "--risk-profile", brief.riskProfile];
    const rest = ["--success-metrics", brief.successMetrics, "--cohort-exclusions", brief.cohortExclusions];
    const facts = (run: { out: string }) => JSON.parse(run.out).facts;
    const asJson = facts(rampwright(["read", "--json", "-"], JSON.stringify(brief)));
    expect(facts(rampwright(["read", "--json", "-"], text))).toEqual(asJson);
    expect(facts(rampwright(["read", "--json", ...flags, ...rest]))).toEqual(asJson);
  });

  it("prints facts for people on standard output and findings on standard error, and ends with 1 on an error", () => {
    const { code, out, err } = rampwright(["read", "-"], JSON.stringify({ ...brief, userBase: "B2B help desk" }));
    expect(code).toBe(1);
    expect(out).toMatch(/archetype +drafting/);
    expect(err).toMatch(/error +no-population/);
  });

  it("ends with 2 and says why for a text that is no brief", () => {
    const { code, out } = rampwright(["read", "--json", "-"], "{ not json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ facts: null, findings: [{ severity: "error" }] });
  });

  it("never lets a brief steer the terminal", () => {
    const hostile = { ...brief, successMetrics: "\u001b[2JCSAT at least \u001b[31m4.2/5 \u202e; retention of 140%" };
    const { out, err } = rampwright(["read", "-"], JSON.stringify(hostile));
    expect(out + err).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});

describe("rampwright plan", () => {
  const plan = (...args: string[]) => rampwright(["plan", "-", ...args], JSON.stringify(brief));

  it("writes the plan with all documents, and sums it up in at most 15 lines", () => {
    const { code, out } = plan("--out", "made");
    expect(code).toBe(0);
    expect(out).toMatch(/General Availability/);
    expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
    expect(readdirSync(join(folder, "made")).sort()).toEqual(DOCUMENTS);
    const written = JSON.parse(readFileSync(join(folder, "made/plan.json"), "utf8"));
    const phases = JSON.parse(readFileSync(join(folder, "made/phases.json"), "utf8"));
    expect(written.schema).toBe("rampwright/plan@1");
    expect(Object.keys(phases)).toEqual(written.phases.map(({ id }: { id: string }) => id));
  });

  it("gives the same bytes each time", () => {
    plan("--out", "one");
    plan("--out", "two");
    for (const name of DOCUMENTS) {
      expect(readFileSync(join(folder, "two", name))).toEqual(readFileSync(join(folder, "one", name)));
    }
  });

  it("overwrites nothing unless it is told to", () => {
    mkdirSync(join(folder, "made"));
    writeFileSync(join(folder, "made/plan.json"), "mine");
    const refused = plan("--out", "made");
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/--force/);
    expect(readFileSync(join(folder, "made/plan.json"), "utf8")).toBe("mine");
    expect(readdirSync(join(folder, "made"))).toEqual(["plan.json"]);
    expect(plan("--out", "made", "--force").code).toBe(0);
    expect(readFileSync(join(folder, "made/plan.json"), "utf8")).toMatch(/^\{/);
  });

  it("leaves nothing behind when it can't write, or has nothing to plan", () => {
    writeFileSync(join(folder, "file"), "");
    expect(plan("--out", "file/inside").code).toBe(2);
    expect(rampwright(["plan", "-", "--out", "made"], '{"feature": " "}').code).toBe(1);
    expect(existsSync(join(folder, "made"))).toBe(false);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("writes a plan with errors in it, and ends with 1", () => {
    const { code } = rampwright(["plan", "-", "--out", "made"], JSON.stringify({ ...brief, userBase: "" }));
    expect(code).toBe(1);
    const { findings } = JSON.parse(readFileSync(join(folder, "made/plan.json"), "utf8"));
    expect(findings[0]).toMatchObject({ code: "no-population", severity: "error" });
  });
});

describe("what rampwright plan can be told", () => {
  const planned = async (folderName: string, ...args: string[]) => {
    const console = fakeConsole(JSON.stringify(brief));
    const code = await run(["plan", "-", "--out", join(folder, folderName), ...args], console);
    expect(code, console.said.err).toBe(0);
    const file = join(folder, folderName, "plan.json");
    return { said: console.said, plan: existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null };
  };

  it("takes assumptions, and the plan says who set them", async () => {
    const { plan } = await planned("made", "--assume", "unitsPerPersonPerWeek=9", "--assume", "iccUser=0.1");
    const set = plan.assumptions.filter(({ source }: { source: string }) => source === "user");
    expect(set.map(({ id, value }: { id: string; value: number }) => [id, value]).sort()).toEqual([
      ["iccUser", 0.1],
      ["unitsPerPersonPerWeek", 9],
    ]);
  });

  it("takes a first day", async () => {
    expect((await planned("made", "--start", "2027-01-13")).plan.startDate).toBe("2027-01-13");
    expect((await planned("relative", "--fast")).plan.startDate).toBeNull();
  });

  it("says for a wrong assumption which ones are near, and which values it takes", () => {
    const refused = (pair: string) => rampwright(["plan", "-", "--out", "made", "--assume", pair], "{}").err;
    expect(refused("iccUse=0.1")).toMatch(/iccUser.*rampwright assumptions/);
    expect(refused("iccUser=4")).toMatch(/from 0 to 0\.95/);
  });

  it("takes a list of documents, and makes no other", async () => {
    await planned("made", "--format", "json,html");
    expect(readdirSync(join(folder, "made")).sort()).toEqual(["plan.html", "plan.json"]);
    const { err } = rampwright(["plan", "-", "--out", "made", "--format", "pdf"], JSON.stringify(brief));
    expect(err).toMatch(/no format "pdf"[\s\S]*json,published,markdown,html,docx,ics,csv/);
  });

  it("makes a calendar where there is a first day", async () => {
    await planned("made", "--start", "2027-01-13");
    expect(readdirSync(join(folder, "made")).sort()).toEqual([...DOCUMENTS, "plan.ics"].sort());
    expect(readFileSync(join(folder, "made/plan.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it("says which documents of an earlier plan it left", async () => {
    await planned("made", "--fast", "--start", "2027-01-13");
    const { said } = await planned("made", "--fast", "--force", "--format", "json");
    expect(said.err).toMatch(/Left as it was, .*plan\.html.*plan\.ics/);
  });

  it("ranks no assumptions when it must be fast, and plans the same", async () => {
    const [fast, whole] = [await planned("fast", "--fast"), await planned("whole")];
    expect(fast.plan.summary.riskiest).toEqual([]);
    expect(fast.plan.phases).toEqual(whole.plan.phases);
  });

  it("says what it does meanwhile, for who waits at a terminal", async () => {
    const { said } = await planned("made", "--fast", "--format", "json,html");
    expect(said.progress).toEqual(["Reading the brief", "Planning", "Writing the documents"]);
  });

  it("lists all assumptions with default, unit, range and why", () => {
    const { code, out } = rampwright(["assumptions"]);
    expect(code).toBe(0);
    expect(out).toMatch(/unitsPerPersonPerWeek = 3 units per active person and week, from 0\.001 to 500\n {4}\S/);
    const rows = JSON.parse(rampwright(["assumptions", "--json"]).out);
    expect(rows.map(({ id }: { id: string }) => id)).toContain("iccUser");
  });
});

describe("a brief about fewer than four people", () => {
  it("gives a page for a supervised trial, and ends with 1", () => {
    const small = { ...brief, userBase: "3 agents of our own help desk." };
    const { code, out, err } = rampwright(["plan", "-", "--out", "made"], JSON.stringify(small));
    expect(code).toBe(1);
    expect(err).toMatch(/too-few-people/);
    expect(out).toMatch(/supervised trial[\s\S]*made: trial\.md/);
    expect(readdirSync(join(folder, "made"))).toEqual(["trial.md"]);
    expect(readFileSync(join(folder, "made/trial.md"), "utf8")).toMatch(/^# Supervised trial\n\n3 agents/);
  });
});

describe("colour", () => {
  const sequence = "\u001b[";
  const small = JSON.stringify({ ...brief, userBase: "3 agents." });

  it("is for terminals: none in pipes, whatever the terminal is", () => {
    const { out, err } = rampwright(["plan", "-", "--out", "made"], small, { TERM: "xterm-256color" });
    expect(out + err).not.toContain(sequence);
  });

  it("follows FORCE_COLOR and NO_COLOR", () => {
    const forced = { FORCE_COLOR: "1", NO_COLOR: undefined };
    expect(rampwright(["plan", "-", "--out", "one"], small, forced).err).toContain(`${sequence}31merror${sequence}39m`);
    const never = { NO_COLOR: "1", FORCE_COLOR: undefined };
    expect(rampwright(["plan", "-", "--out", "two"], small, never).err).not.toContain(sequence);
  });
});

describe("a hostile brief", () => {
  const hostile = {
    feature: `${brief.feature} <script>alert(1)</script><img src=x onerror=alert(2)> \u001b[2J\u202eevil\u2066`,
    userBase: brief.userBase,
    riskProfile: `${brief.riskProfile} ]]></w:t><w:p/> BEGIN:VEVENT\r\nEND:VEVENT`,
    successMetrics: `${brief.successMetrics}; <b onclick=alert(3)>praise</b> rate at least 40%`,
    cohortExclusions: `=HYPERLINK("http://a.example","x") accounts; clients in <script>alert(4)</script>; \u202eevil\u001b[31m users; @SUM(A1) teams`,
  };

  it("stays text in every document and in the terminal", () => {
    const args = ["plan", "-", "--out", "made", "--start", "2027-01-13"];
    const { out, err } = rampwright(args, JSON.stringify(hostile));
    expect(readdirSync(join(folder, "made")).sort()).toEqual([...DOCUMENTS, "plan.ics"].sort());
    const text = (name: string) => readFileSync(join(folder, "made", name), "utf8");
    expect(out + err).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text("plan.html")).toContain("&lt;script");
    expect(/<(?:script|img|a |b o)/.test(text("plan.html"))).toBe(false);
    expect(/<(?!\/?code>)/.test(text("plan.md").replaceAll(/\\./g, ""))).toBe(false);
    for (const name of ["gates.csv", "tasks.csv"]) expect(/(?:^|,|\n)"?[=+@]/.test(text(name))).toBe(false);
    for (const name of ["plan.html", "plan.md", "gates.csv", "tasks.csv", "plan.ics"]) {
      expect(/[\p{Cc}\u202e\u2066]/u.test(text(name).replaceAll(/[\r\n]/g, "")), name).toBe(false);
    }
    expect(text("plan.ics").match(/^BEGIN:VEVENT\r$/gm)?.length).toBe(text("plan.ics").match(/^UID:/gm)?.length);
    const parts = unzipSync(readFileSync(join(folder, "made/plan.docx")));
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(body.includes("&lt;script&gt;")).toBe(true);
    expect(/<script|<img/.test(body)).toBe(false);
    for (const name of ["plan.json", "phases.json", "kill-criteria.json", "monitoring.json"]) JSON.parse(text(name));
  });
});

describe("rampwright compare", () => {
  beforeEach(() => {
    mkdirSync(join(folder, "made"));
    const { assumptions, ...rest } = examplePlan;
    const [first, ...others] = assumptions;
    const other = { ...rest, assumptions: [{ ...first, value: 99 }, ...others] };
    writeFileSync(join(folder, "made/a.json"), JSON.stringify(examplePlan));
    writeFileSync(join(folder, "made/b.json"), JSON.stringify(other));
  });

  it("says what changed and what that does", () => {
    const { code, out, err } = rampwright(["compare", "made/a.json", "made/b.json"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/What it does\n {2}days in all +\d+ \(as before\)/);
    expect(out).toMatch(/Assumptions\n {2}~ .*\n {6}value: .* -> 99/);
  });

  it("says so when nothing did", () => {
    expect(rampwright(["compare", "made/a.json", "made/a.json"]).out).toMatch(/The plans say the same\.\n$/);
  });

  it("gives JSON when asked, of standard input too", () => {
    const { out } = rampwright(["compare", "made/a.json", "-", "--format", "json"], JSON.stringify(examplePlan));
    expect(JSON.parse(out)).toMatchObject({ same: true, parts: [] });
  });
});

describe("npm run examples", () => {
  const make = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, "scripts/make-examples.ts"), ...args, folder], { encoding: "utf8" });

  it("writes all documents beside a brief, and finds what was touched or is too much", () => {
    mkdirSync(join(folder, "one"));
    writeFileSync(join(folder, "one/brief.json"), JSON.stringify(brief));
    expect(make().status).toBe(0);
    expect(readdirSync(join(folder, "one")).sort()).toEqual([...DOCUMENTS, "brief.json", "facts.json"].sort());
    writeFileSync(join(folder, "one/plan.docx"), "edited");
    writeFileSync(join(folder, "one/plan.ics"), "of an earlier plan");
    const { status, stdout } = make("--check");
    expect(status).toBe(1);
    expect(stdout).toMatch(/stale: .*plan\.docx\nstale: .*plan\.ics\n$/);
    make();
    expect(make("--check")).toMatchObject({ status: 0, stdout: "" });
  });
});

describe("rampwright explain", () => {
  const explain = (...args: string[]) => rampwright(["explain", "made/plan.json", ...args]);
  beforeEach(() => {
    mkdirSync(join(folder, "made"));
    writeFileSync(join(folder, "made/plan.json"), JSON.stringify(examplePlan));
  });

  it("explains a gate in at most 45 lines of at most 100 letters", () => {
    const ids = [
      "closed_beta.summary_use_rate.promote",
      "closed_beta.summary_use_rate.kill",
      "closed_beta.dpa_register.promote",
    ];
    for (const id of ids) {
      const { code, out, err } = explain(id);
      expect([code, err]).toEqual([0, ""]);
      const lines = out.trimEnd().split("\n");
      expect(lines[0]).toBe(id);
      expect(lines.length).toBeLessThanOrEqual(45);
      expect(lines.slice(1).filter((line) => line.length > 100)).toEqual([]);
    }
  });

  it("gives JSON when asked", () => {
    const id = "closed_beta.latency.kill";
    const { gate, sections } = JSON.parse(explain(id, "--format", "json").out);
    expect(gate).toBe(id);
    expect(sections.length).toBeGreaterThan(2);
  });

  it("names the nearest gates for one that is not there", () => {
    const { code, out, err } = explain("closed_beta.use_rate.promote");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/Nearest: closed_beta\.summary_use_rate\.promote/);
  });
});
