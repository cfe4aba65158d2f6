import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GOOD_TEXT_PLAN } from "../../../core/lint/text/good-text-plan.example.ts";
import { examplePlan } from "../../../core/plan/plan.example.ts";
import { Finding } from "../../../core/shared/finding.ts";
import { fakeConsole } from "../console.example.ts";
import { run } from "../run.ts";

const unsealed = { ...examplePlan, version: { ...examplePlan.version, hash: "0".repeat(64) } };

/** Lints a text from standard input. */
async function lint(input: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const console = fakeConsole(input);
  const code = await run(["lint", "-", ...args], console);
  return { code, out: console.said.out, err: console.said.err };
}

it("ends with 0 and an empty list for a plan that breaks no rule", async () => {
  expect(await lint(JSON.stringify(examplePlan), "--format", "json")).toEqual({
    code: 0,
    out: '{\n  "findings": []\n}\n',
    err: "",
  });
  expect(await lint(JSON.stringify(examplePlan))).toMatchObject({ code: 0, out: "0 errors, 0 warnings, 0 info.\n" });
});

it("ends with 1 for an error, and says where, why and what to do", async () => {
  const { code, out } = await lint(JSON.stringify(unsealed));
  expect(code).toBe(1);
  expect(out).toMatch(
    /^error +hash-matches-content at \/version\/hash\n +The content gives .*\n +Why: .*\n +Do: +Seal/,
  );
  expect(out).toMatch(/\n1 error, 0 warnings, 0 info\.\n$/);
});

it("gives findings as JSON, alone on standard output", async () => {
  const { code, out, err } = await lint(JSON.stringify(unsealed), "--format", "json");
  expect([code, err]).toEqual([1, ""]);
  expect(JSON.parse(out).findings.map((finding: unknown) => Finding.parse(finding).code)).toEqual([
    "hash-matches-content",
  ]);
});

it("ends with 2 for what is no plan, no JSON, or an unknown format", async () => {
  const { code, out } = await lint('{ "schema": "rampwright/plan@1" }');
  expect(code).toBe(2);
  expect(out).toMatch(/plan-shape at \/version\n/);
  expect((await lint("{ not json")).err).toMatch(/There is no plan in standard input/);
  for (const [text, ...args] of [["{ not json"], ["[]"], [JSON.stringify(examplePlan), "--format", "xml"]]) {
    expect((await lint(text ?? "", ...args)).code).toBe(2);
  }
});

describe("a plan in words", () => {
  const folder = () => mkdtempSync(join(tmpdir(), "lint-"));
  const at = async (path: string, ...args: string[]) => {
    const console = fakeConsole("");
    return { code: await run(["lint", path, ...args], console), ...console.said };
  };
  const badWeeks = GOOD_TEXT_PLAN.replace("(Weeks 6-8)", "(Weeks 6-9)");

  it("ends with 0 where nothing is wrong, and says how much was understood", async () => {
    const { code, out } = await lint(GOOD_TEXT_PLAN);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^0 errors, 0 warnings, 0 info\. Read: 5 phases, 44 criteria, 6 metrics; \d+ lines were not understood: -:\d+ "[^\n]*\.\n$/,
      ),
    ]);
  });

  it("names what to mend first, with place, words, computation and remedy", async () => {
    const { code, out } = await lint(
      badWeeks
        .replace(/## Kill criteria[\s\S]*/, "")
        .replace(/First day[^#]*/, "")
        .replaceAll("customs brokers, ", "")
        .replaceAll(/, on at least [\d,]+ notes/g, ""),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^Mend these first\n {2}1\. /);
    expect(out).toMatch(
      /error {3}weeks-match-duration at -:\d+:\d+\n +"Weeks 6-9" is 4 weeks \(28 days\); the duration says 21 days, which are 3\.\n +Words: Weeks 6-9\n +Why: .*\n +Do: /,
    );
  });

  it("is corrected where asked, and only there", async () => {
    const file = join(folder(), "plan.md");
    writeFileSync(file, badWeeks);
    expect((await at(file)).code).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(badWeeks);
    const fixed = await at(file, "--fix");
    expect(fixed.err).toMatch(/^1 place corrected in /);
    expect(readFileSync(file, "utf8")).toBe(badWeeks.replace("(Weeks 6-9)", "(Weeks 6-8)"));
    expect(fixed.out).not.toMatch(/weeks-match-duration/);
  });

  it("reads every document of a folder that names them in its own way, the phases first", async () => {
    const dir = folder();
    writeFileSync(
      join(dir, "monitoring.json"),
      JSON.stringify({ quality: [{ name: "Scan rate", source: "scanner", every: "daily", owner: "Depot lead" }] }),
    );
    writeFileSync(
      join(dir, "waves.json"),
      JSON.stringify({
        waves: [
          { title: "A", weeks: "1-2", audience: { share: "1% of packers" }, advance_when: { scan_rate: ">= 92%" } },
          { title: "B", weeks: "2-4", audience: { share: "9% of packers" }, advance_when: { scan_rate: ">= 90%" } },
        ],
      }),
    );
    const { findings, read } = JSON.parse((await at(dir, "--format", "json")).out);
    expect(read).toMatchObject({ phases: 2, metrics: 1 });
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(["weeks-do-not-overlap", "gates-never-loosen"]),
    );
  });

  it("may be a folder of documents, and takes its brief from beside it", async () => {
    const dir = folder();
    const phase = {
      cohort: "all",
      trafficPercentage: "1% of users (10 people)",
      duration: "7 days",
      promotionCriteria: ["Scan rate >= 92% (n>=900)"],
    };
    writeFileSync(
      join(dir, "phases.json"),
      JSON.stringify({
        phase1_internal: { name: "A (Week 1)", ...phase },
        phase2_beta: { name: "B (Weeks 3-4)", ...phase },
      }),
    );
    writeFileSync(
      join(dir, "kill-criteria.json"),
      JSON.stringify({
        kill_immediate_rollback: [
          { metric: "Scan rate", threshold: "< 80%", timeframe: "Immediate", action: "Pause it" },
        ],
      }),
    );
    writeFileSync(
      join(dir, "brief.md"),
      "Feature: scans\nUsers: 1,000 packers\nRisks: low\nSuccess: label errors at most 2%\nExclusions: trainees\n",
    );
    const { out } = await at(dir, "--brief", join(dir, "brief.md"), "--format", "json");
    const { findings, read } = JSON.parse(out);
    expect(read).toMatchObject({ phases: 2, metrics: 0 });
    const codes = findings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        "kill-stops-the-feature",
        "weeks-leave-no-gap",
        "exclusion-named-in-every-phase",
        "success-metric-has-a-gate",
      ]),
    );
  });

  it("can be told as SARIF and as Markdown", async () => {
    expect(JSON.parse((await lint(badWeeks, "--format", "sarif")).out).runs[0].results[0].ruleId).toBe(
      "weeks-match-duration",
    );
    expect((await lint(badWeeks, "--format", "markdown")).out).toMatch(/^# What the plan breaks\n/);
  });

  it.each([
    ["an empty folder", () => folder()],
    ["a folder that is not there", () => join(folder(), "none")],
  ])("%s is answered, and ends with 2", async (_, path) => {
    const { code, err } = await at(path());
    expect([code, err]).toEqual([2, expect.stringMatching(/^error: There is no/)]);
  });

  it("an archive that is no Word document is answered", async () => {
    const file = join(folder(), "plan.docx");
    writeFileSync(file, "PK\u0003\u0004nothing");
    expect((await at(file)).err).toMatch(/no Word document/);
  });

  it("standard input and a plan.json are not corrected in place", async () => {
    expect((await lint(badWeeks, "--fix")).err).toMatch(/Only text files/);
    expect((await lint(JSON.stringify(examplePlan), "--fix")).err).toMatch(/sealed/);
  });
});
