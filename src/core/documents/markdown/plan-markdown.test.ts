import { describe, expect, it, test } from "vitest";
import { examplePlan } from "../../plan/plan.example.ts";
import { HOSTILE_TEXTS, planWithEverywhere } from "../hostile-plan.example.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { planMarkdown } from "./plan-markdown.ts";

const unescapedPipes = (line: string) => line.replaceAll(/\\./g, "").split("|").length;

describe("the plan in Markdown", () => {
  const text = planMarkdown(examplePlan);

  it("is the same text for the same plan", () => {
    expect(planMarkdown(structuredClone(examplePlan))).toBe(text);
  });

  it("bears the hash on top and at the bottom", () => {
    const lines = text.trim().split("\n");
    expect(lines.slice(0, 3).join()).toContain(examplePlan.version.hash);
    expect(lines.at(-1)).toContain(examplePlan.version.hash);
  });

  it("shows every gate, hazard, law, exclusion, metric, assumption and role again", () => {
    const named = [
      ...examplePlan.phases.flatMap(({ gates }) => gates.map(({ id }) => escapeMarkdown(id))),
      ...examplePlan.regulations.map(({ id }) => id),
      ...examplePlan.exclusions.map(({ text: exclusion }) => exclusion),
      ...examplePlan.metrics.map(({ name }) => name),
      ...examplePlan.reviews.map(({ role }) => role),
      ...examplePlan.questions.map(({ text: question }) => question),
      "Confidentiality",
      "eligible share",
      "read on 2026-07-15",
      "confirm with counsel",
      "Not legal advice",
    ];
    expect(named.filter((name) => !text.includes(name))).toEqual([]);
  });

  it("says the decision asked for now before anything else", () => {
    expect(text.indexOf("Start the internal phase.")).toBeLessThan(text.indexOf("## The phases and their gates"));
  });

  it("shows the errors of a partial plan first", () => {
    const error = {
      code: "x",
      severity: "error" as const,
      place: { in: "input" as const },
      message: "Three people are too few.",
      remedy: "Try it under supervision.",
    };
    const partial = planMarkdown({ ...examplePlan, findings: [error] });
    expect(partial.indexOf("Three people are too few.")).toBeLessThan(partial.indexOf("What is asked for now"));
  });
});

describe.each(HOSTILE_TEXTS)("a plan with %j in every place", (hostile) => {
  const { plan, places } = planWithEverywhere(hostile);
  const text = planMarkdown(plan);

  it("keeps its tables whole", () => {
    expect(places).toBeGreaterThan(200);
    const lines = text.split("\n");
    const broken = lines.filter(
      (line, at) =>
        line.startsWith("| ") &&
        lines[at - 1]?.startsWith("| ") &&
        unescapedPipes(line) !== unescapedPipes(lines[at - 1] ?? ""),
    );
    expect(broken).toEqual([]);
  });

  it("has no markup but its own", () => {
    expect(text.replaceAll(/\\./g, "").replaceAll(/<\/?code>/g, "")).not.toMatch(/[<`]|\]\(|^ {4}|^\t/m);
    expect(text.match(/^#+ .*/gm)?.length).toBe(planMarkdown(examplePlan).match(/^#+ .*/gm)?.length);
    expect(text.match(/^---$/gm)?.length).toBe(planMarkdown(examplePlan).match(/^---$/gm)?.length);
  });

  it("has no control or direction signs", () => {
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(text.isWellFormed()).toBe(true);
  });
});

test.each([
  ["1. x", "1\\. x"],
  ["- x", "\\- x"],
  ["a\r\nb", "a b"],
  ["50% & more", "50% &amp; more"],
  ["https://a.example", "https&#58;//a.example"],
  ["__proto__", "\\_\\_proto\\_\\_"],
])("%j is escaped as %j", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
