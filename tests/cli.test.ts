import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { examplePlan } from "../src/core/plan/plan.example.ts";

const root = join(import.meta.dirname, "..");
const main = join(root, "src/apps/cli/main.ts");
const example = join(root, "examples/01-email-reply-suggestions/brief.md");

/** The real command in a process of its own. */
function rampwright(args: readonly string[], input = ""): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [main, ...args], { input, encoding: "utf8", cwd: folder });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rampwright-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const brief = {
  feature: "Drafts replies to support tickets; the agent edits and sends.",
  userBase: "B2B help desk, 12,000 agents.",
  riskProfile: "Medium: made-up product steps.",
  successMetrics: "Draft use rate at least 30%; CSAT at least 4.2/5",
  cohortExclusions: "Clients on the Starter plan",
};

describe("rampwright", () => {
  it("explains itself with examples, on standard output", () => {
    for (const args of [["--help"], ["read", "--help"], ["plan", "--help"]]) {
      const { code, out, err } = rampwright(args);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/rampwright/);
    }
    expect(rampwright(["plan", "--help"]).out).toMatch(/Examples:\n {2}rampwright plan/);
  });

  it("ends with 2 and a remedy for arguments and files that it can't use", () => {
    writeFileSync(join(folder, "binary.md"), Buffer.from([0xff, 0xd8, 0x80, 0x00]));
    for (const args of [
      [],
      ["fly"],
      ["read"],
      ["read", "--nonsense"],
      ["read", "missing.md"],
      ["read", "."],
      ["read", "binary.md"],
      ["read", example, "another.md"],
      ["plan", example],
      ["plan", example, "--out"],
      ["plan", example, "--out", "made", "--assume", "iccUse=0.1"],
      ["plan", example, "--out", "made", "--assume", "iccUser=lots"],
      ["plan", example, "--out", "made", "--assume", "iccUser=4"],
      ["plan", example, "--out", "made", "--start", "2027-02-30"],
      ["explain", "missing.json", "closed_beta.latency.promote"],
      ["explain", example, "closed_beta.latency.promote"],
      ["explain", example],
      ["assumptions", example],
    ]) {
      const { code, out, err } = rampwright(args);
      expect(code, args.join(" ")).toBe(2);
      expect(out, args.join(" ")).toBe("");
      expect(err.length, args.join(" ")).toBeGreaterThan(20);
      expect(err).not.toMatch(/\n\s+at |node:internal/);
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

  it("writes the plan and its phases, and sums it up", () => {
    const { code, out } = plan("--out", "made");
    expect(code).toBe(0);
    expect(out).toMatch(/General Availability/);
    expect(readdirSync(join(folder, "made")).sort()).toEqual(["phases.json", "plan.json"]);
    const written = JSON.parse(readFileSync(join(folder, "made/plan.json"), "utf8"));
    const phases = JSON.parse(readFileSync(join(folder, "made/phases.json"), "utf8"));
    expect(written.schema).toBe("rampwright/plan@1");
    expect(Object.keys(phases)).toEqual(written.phases.map(({ id }: { id: string }) => id));
  });

  it("gives the same bytes each time", () => {
    plan("--out", "one");
    plan("--out", "two");
    for (const name of ["plan.json", "phases.json"]) {
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
  const planned = (folderName: string, ...args: string[]) => {
    const { code, err } = rampwright(["plan", "-", "--out", folderName, ...args], JSON.stringify(brief));
    expect(code, err).toBe(0);
    return JSON.parse(readFileSync(join(folder, folderName, "plan.json"), "utf8"));
  };

  it("takes assumptions, and the plan says who set them", () => {
    const { assumptions } = planned("made", "--assume", "unitsPerPersonPerWeek=9", "--assume", "iccUser=0.1");
    const set = assumptions.filter(({ source }: { source: string }) => source === "user");
    expect(set.map(({ id, value }: { id: string; value: number }) => [id, value]).sort()).toEqual([
      ["iccUser", 0.1],
      ["unitsPerPersonPerWeek", 9],
    ]);
  });

  it("takes a first day", () => {
    expect(planned("made", "--start", "2027-01-13").startDate).toBe("2027-01-13");
    expect(planned("relative").startDate).toBeNull();
  });

  it("says for a wrong assumption which ones are near, and which values it takes", () => {
    const refused = (pair: string) => rampwright(["plan", "-", "--out", "made", "--assume", pair], "{}").err;
    expect(refused("iccUse=0.1")).toMatch(/iccUser.*rampwright assumptions/);
    expect(refused("iccUser=4")).toMatch(/from 0 to 0\.95/);
  });

  it("lists all assumptions with default, unit, range and why", () => {
    const { code, out } = rampwright(["assumptions"]);
    expect(code).toBe(0);
    expect(out).toMatch(/unitsPerPersonPerWeek = 3 units per active person and week, from 0\.05 to 500\n {4}\S/);
    const rows = JSON.parse(rampwright(["assumptions", "--json"]).out);
    expect(rows.map(({ id }: { id: string }) => id)).toContain("iccUser");
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
