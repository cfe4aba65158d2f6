import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { readTextPlan } from "../../text-plan/read-text-plan.ts";
import { GOOD_TEXT_PLAN } from "../text/good-text-plan.example.ts";
import { lintTextPlan } from "../text/lint-text-plan.ts";
import { markdownReport } from "./markdown-report.ts";
import { mendFirst, summaryLine, textPlanReport } from "./report.ts";
import { sarifReport } from "./sarif.ts";

const BAD = GOOD_TEXT_PLAN.replace("(Weeks 6-8)", "(Weeks 6-9)")
  .replace(
    "P95 latency at most 2.05 s over 14 days, on at least 9,000 notes",
    "P95 latency at most 2.05 s `<img src=x>` in all sessions",
  )
  .replace("Note acceptance rate at least 28%", "Note acceptance rate at least 25%");
const plan = readTextPlan([{ name: "my plan.md", text: BAD }]);
const report = textPlanReport(plan, lintTextPlan(plan));

const Region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  charOffset: z.int().min(0),
  charLength: z.int().min(0),
});
const Location = {
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s<>"{}|\\^`]+$/) }),
    region: Region,
  }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })).optional(),
};
const Text = z.strictObject({ text: z.string().min(1) });
/** What is written of SARIF 2.1.0, transcribed from its sections 3.13 to 3.58. */
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            version: z.string(),
            rules: z.array(
              z.strictObject({
                id: z.string(),
                shortDescription: Text,
                fullDescription: Text,
                help: Text,
                defaultConfiguration: z.strictObject({ level: z.enum(["none", "note", "warning", "error"]) }),
              }),
            ),
          }),
        }),
        columnKind: z.literal("utf16CodeUnits"),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(["none", "note", "warning", "error"]),
            message: Text,
            locations: z.array(z.strictObject(Location)).min(1),
            relatedLocations: z.array(z.strictObject({ id: z.int().min(0), ...Location })).optional(),
            fixes: z
              .array(
                z.strictObject({
                  description: Text,
                  artifactChanges: z.array(
                    z.strictObject({
                      artifactLocation: z.strictObject({ uri: z.string() }),
                      replacements: z.array(z.strictObject({ deletedRegion: Region, insertedContent: Text })).min(1),
                    }),
                  ),
                }),
              )
              .optional(),
          }),
        ),
      }),
    )
    .length(1),
});

describe("SARIF", () => {
  it("has the form of version 2.1.0, and points at the words", () => {
    const sarif = Sarif.parse(sarifReport(report, "1.2.3"));
    const [run] = sarif.runs;
    expect(run?.results.length).toBe(report.findings.length);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("my%20plan.md");
    const fix = run?.results.flatMap(({ fixes }) => fixes ?? [])[0]?.artifactChanges[0]?.replacements[0];
    expect(
      BAD.slice(
        fix?.deletedRegion.charOffset,
        (fix?.deletedRegion.charOffset ?? 0) + (fix?.deletedRegion.charLength ?? 0),
      ),
    ).toBe("Weeks 6-9");
  });

  // The schema's licence lets it be read and not be kept here: SARIF_SCHEMA=sarif-schema-2.1.0.json vitest run ...
  it.runIf(process.env.SARIF_SCHEMA)("fits the schema of OASIS", () => {
    const text = readFileSync(process.env.SARIF_SCHEMA ?? "", "utf8");
    // Zod takes a reference for an address; ours are relative paths.
    const schema = z.fromJSONSchema(JSON.parse(text.replaceAll('"format": "uri-reference"', '"minLength": 1')));
    expect(schema.safeParse(sarifReport(report, "1.2.3")).error?.issues).toBeUndefined();
    expect(schema.safeParse({ version: "2.1.0", runs: [{ results: [] }] }).success).toBe(false);
  });
});

test("Markdown shows the plan's words as words", () => {
  const text = markdownReport(report);
  expect(text).toMatch(/^# What the plan breaks\n\n\d+ errors, /);
  expect(text).not.toMatch(/(?<!`[^`]*)<img/);
  for (const { code } of report.findings) expect(text).toContain(`### ${code} at \``);
});

test("the first to mend are of different rules, and are named only where there are many", () => {
  expect(mendFirst(report.findings.slice(0, 5))).toEqual([]);
  const many = [...report.findings, ...report.findings, ...report.findings];
  expect(new Set(mendFirst(many).map(({ code }) => code)).size).toBe(mendFirst(many).length);
});

test("what breaks the law or hurts people is the first to mend of its severity", () => {
  const [one] = report.findings;
  if (one === undefined) throw new Error("nothing was found");
  const codes = [
    "gates-never-loosen",
    "words-have-numbers",
    "kill-stops-the-feature",
    "consent-is-no-target",
    "a",
    "b",
  ];
  const found = codes.map((code) => ({ ...one, code, severity: code === "b" ? "info" : "error" }) as const);
  expect(mendFirst(found).map(({ code }) => code)).toEqual([
    "consent-is-no-target",
    "kill-stops-the-feature",
    "gates-never-loosen",
    "words-have-numbers",
    "a",
  ]);
});

test("the summary counts what was found and what was read", () => {
  expect(summaryLine(report)).toMatch(
    /^\d+ errors?, \d+ warnings?, \d+ info\. Read: 5 phases, \d+ criteria, 6 metrics; \d+ lines were not understood: my plan\.md:\d+ ".*\.$/,
  );
});
