import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief/brief.ts";
import { readBrief } from "../../brief/read-brief.ts";
import { HOSTILE_TEXTS } from "../hostile-plan.example.ts";
import { trialPage } from "./trial-page.ts";

const brief: Brief = {
  feature: "Drafts discharge letters for surgeons; the surgeon edits and signs.",
  userBase: "3 surgeons of our own clinic",
  riskProfile: "High: made-up dosage; privacy",
  successMetrics: "Draft use rate at least 30%; satisfaction",
  cohortExclusions: "Minors until consent is signed",
};

function page(changes: Partial<Brief> = {}): string {
  const changed = { ...brief, ...changes };
  return trialPage(changed, readBrief(changed).facts);
}

describe("the page for a supervised trial", () => {
  const text = page();

  it("has a line for each person, to be filled in with names", () => {
    expect(text).toMatch(/^3 surgeons: too few for phases/m);
    expect(text.match(/^\| \d \| .* tries|^\| \d \|/gm)?.length).toBe(3);
    expect(page({ userBase: "1 surgeon" })).toMatch(/^1 surgeon: too few/m);
  });

  it("says what stops it, by the harms of the brief, and who stays out until when", () => {
    expect(text).toMatch(/## What stops it at once\n\n(?:- .*\n)*- a confirmed false claim/);
    expect(text).toContain("- Minors: until consent is signed");
  });

  it("says when it ends, and what its number of results can show", () => {
    expect(text).toMatch(/ends when each person has tried 20, after 14 days, or at the first stop/);
    // 1 - 0.05^(1/60)
    expect(text).toMatch(/60 results without a failure rule out a failure rate above 4\.9%, with 95% confidence/);
  });

  it("says what a staged plan would have to know", () => {
    const wanted = text.slice(text.indexOf("## What has to be known"));
    expect(wanted).toMatch(/A target for: satisfaction\./);
    expect(wanted).not.toMatch(/risk level/);
    expect(page({ riskProfile: "" })).toMatch(/- The risk level: /);
  });

  it("fits on a page", () => {
    expect(text.split("\n").filter((line) => line !== "").length).toBeLessThan(50);
  });
});

it.each(HOSTILE_TEXTS)("a brief with %j in it gives no markup but the page's own", (hostile) => {
  const text = page({
    feature: `${brief.feature} ${hostile}`,
    successMetrics: `${brief.successMetrics}; ${hostile}`,
    cohortExclusions: `${brief.cohortExclusions}; ${hostile}`,
  });
  expect(text.replaceAll(/\\./g, "")).not.toMatch(/[<`]|\]\(|^ {4}|^\t/m);
  expect(text.match(/^#+ .*/gm)?.length).toBe(page().match(/^#+ .*/gm)?.length);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});
