import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { readTextPlan } from "../../text-plan/read-text-plan.ts";
import { RULES } from "../rules.ts";
import { applyFixes } from "./apply-fixes.ts";
import { GOOD_TEXT_PLAN } from "./good-text-plan.example.ts";
import { lintTextPlan } from "./lint-text-plan.ts";
import type { TextExample } from "./text-rule.ts";
import { TEXT_RULES } from "./text-rules.ts";

const findingsOf = (text: string) => lintTextPlan(readTextPlan([{ name: "plan.md", text }]));
const codesOf = (text: string) => [...new Set(findingsOf(text).map(({ code }) => code))].sort();

function edited({ edits }: TextExample): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the good plan does not say ${from}`);
    return text.replace(from, () => to);
  }, GOOD_TEXT_PLAN);
}

test("the good plan breaks no rule", () => {
  expect(findingsOf(GOOD_TEXT_PLAN).map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

test("the list holds every file of text-rules/, each under its own id, and none that plan.json has", () => {
  const files = readdirSync(join(import.meta.dirname, "../text-rules")).map((name) => name.replace(/\.ts$/, ""));
  expect(TEXT_RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  const ids = new Set(RULES.map(({ id }) => id));
  expect(TEXT_RULES.filter(({ id }) => ids.has(id)).map(({ id }) => id)).toEqual([]);
});

describe.each(TEXT_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, { meta, examples }) => {
  it("says what is wrong, why that matters and what to do, in sentences", () => {
    for (const text of [meta.what, meta.why, meta.todo]) expect(text).toMatch(/^[A-Z"0-9].{20,}\.$/);
    expect(meta.since).toMatch(/^\d+\.\d+$/);
  });

  it.each(examples.bad.map((example) => [example.is, example] as const))("is broken by %s", (_, example) => {
    expect(codesOf(edited(example))).toEqual([id, ...(example.alsoBreaks ?? [])].sort());
  });

  it.each((examples.good ?? []).map((example) => [example.is, example] as const))("allows %s", (_, example) => {
    expect(codesOf(edited(example))).toEqual([]);
  });
});

describe("fixes", () => {
  const fixable = TEXT_RULES.flatMap(({ id, examples }) =>
    examples.bad.map((example) => [id, example] as const),
  ).filter(([id, example]) => findingsOf(edited(example)).some(({ code, fixes }) => code === id && fixes.length > 0));

  it("are few, and those of these rules", () => {
    expect([...new Set(fixable.map(([id]) => id))]).toEqual([
      "added-exclusion-is-labelled",
      "weeks-have-an-end",
      "weeks-match-duration",
    ]);
  });

  it.each(fixable)("of %s mend it, break nothing else and touch no other word", (id, example) => {
    const text = edited(example);
    const findings = findingsOf(text);
    const fixed = applyFixes({ name: "plan.md", text }, findings);
    expect(fixed.applied).toBeGreaterThan(0);
    const before = new Set(findings.map(({ code }) => code));
    expect(codesOf(fixed.text)).not.toContain(id);
    expect(codesOf(fixed.text).filter((code) => !before.has(code))).toEqual([]);
    const words = findings.flatMap(({ fixes }) => fixes);
    expect(fixed.text.length - text.length).toBe(
      words.reduce((sum, { words: old, by }) => sum + by.length - old.text.length, 0),
    );
  });
});

describe("fixes that would do harm", () => {
  const fixesOf = (text: string, id: string) =>
    findingsOf(text)
      .filter(({ code }) => code === id)
      .flatMap(({ fixes }) => fixes);

  it("are not offered where weeks written anew leave a gap", () => {
    const shifted = GOOD_TEXT_PLAN.replace("(Weeks 6-8)", "(Weeks 6-9)")
      .replace("(Weeks 9-11)", "(Weeks 10-12)")
      .replace("(Weeks 12-14)", "(Weeks 13-15)");
    expect(fixesOf(shifted, "weeks-match-duration")).toEqual([]);
  });

  it("put a label behind the whole name of a group, and label no number by it", () => {
    const text = GOOD_TEXT_PLAN.replace(
      "volunteer. Kept out:",
      "volunteer. Kept out: accounts in active escalations,",
    ).replace("Numbers that are not in the brief are assumptions of ours, to be confirmed.\n", "");
    const fixed = applyFixes({ name: "plan.md", text }, findingsOf(text)).text;
    expect(fixed).toContain("accounts in active escalations (added by this plan, confirm),");
    expect(codesOf(fixed)).toContain("numbers-are-labelled");
  });
});

it("says of several places only what differs", () => {
  const text = GOOD_TEXT_PLAN.replaceAll("Kept out: customs brokers, trial accounts", "Kept out: customs brokers");
  const found = findingsOf(text).find(({ code }) => code === "exclusion-named-in-every-phase");
  expect(found?.message).toMatch(/^phase 2.*\. Likewise: phase 3: Expansion; phase 4[^;]*; phase 5[^.;]*\.$/i);
});

it("points at what the brief says of a missing thing, not at its head", () => {
  const text = GOOD_TEXT_PLAN.replace(
    "14-day retention at least 45%.",
    "14-day retention at least 45%; refund rate at most 2%.",
  );
  const found = findingsOf(text).find(({ code }) => code === "success-metric-has-a-gate");
  const line = text.split("\n").findIndex((one) => one.includes("refund rate")) + 1;
  expect(found?.places[0]?.at.line).toBe(line);
  expect(text.slice(found?.places[0]?.at.start)).toMatch(/^refund rate/);
});

it("takes any exclusion for words, never for a pattern", () => {
  const text = GOOD_TEXT_PLAN.replace("trial accounts; Canadian", "self-insured (a|b* clients [x; Canadian");
  expect(() => findingsOf(text)).not.toThrow();
});

describe("a long or hostile plan", () => {
  const head = GOOD_TEXT_PLAN.slice(0, GOOD_TEXT_PLAN.indexOf("## Kill"));
  const table = "## Kill criteria\n| Metric | Threshold | Action |\n| --- | --- | --- |\n";
  const watch =
    "## Monitoring\n| Metric | Definition | Data source | Owner | Action |\n| --- | --- | --- | --- | --- |\n";
  it.each([
    ["rows of one rule", head + table, "| note acceptance rate | < 12% | watch daily |\n"],
    ["rows of other rules", head + table, "| share 4 | < 12% (Phase 2+) for 3 days | watch weekly |\n"],
    ["metrics", head + watch, "| call share | a / b | log | A/B | <3% → pause; >5% → rollback |\n"],
    ["phases", "", "## Phase 2: Beta\n- Cohort: all users\n- Traffic: 5% of users (50 people)\n- Kill: rate < 3%\n"],
    ["limits in one line", `${head}- Kill: `, "rate < 3% → stop; "],
    ["exclusions", `${head}- Cohort: `, "exclude no free tier not in only "],
    ["bold labels in one line", head, "**Cohort:** all **Kill:** rate < 3% "],
    ["sections without words", head, "### Kill criteria\n## Monitoring\n"],
    ["markup", head, "- Kill: <img src=x onerror=alert(1)> [x](javascript:alert(1)) < 3%\n"],
  ])("of 200 KB of %s is linted in a time that grows with its length", (_, start, piece) => {
    const text = start + piece.repeat(Math.ceil((200_000 - start.length) / piece.length));
    const before = performance.now();
    expect(Array.isArray(findingsOf(text))).toBe(true);
    expect(performance.now() - before).toBeLessThan(8_000);
  });
});
