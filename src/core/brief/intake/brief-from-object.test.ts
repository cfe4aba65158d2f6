import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Brief } from "../brief.ts";
import { briefFromObject } from "./brief-from-object.ts";

const BRIEF: Brief = { feature: "f", userBase: "u", riskProfile: "r", successMetrics: "s", cohortExclusions: "c" };
const codes = (value: unknown) => briefFromObject(value).findings.map((finding) => finding.code);

describe("a brief from a parsed value", () => {
  const spellings: readonly (readonly string[])[] = [
    ["feature", "userBase", "riskProfile", "successMetrics", "cohortExclusions"],
    ["feature", "user_base", "risk_profile", "success_metrics", "cohort_exclusions"],
    ["Feature", "User base", "Risk profile", "Success metrics", "Cohort exclusions"],
    ["FEATURE", "USER-BASE", "RISK-PROFILE", "SUCCESS-METRICS", "COHORT-EXCLUSIONS"],
    ["featureDescription", "users", "risks", "metrics", "exclusions"],
    ["what it does", "audience", "risk", "kpis", "excluded"],
    ["description", "targetUsers", "riskAssessment", "successCriteria", "excludedUsers"],
  ];
  for (const keys of spellings)
    it(`is read from the keys ${keys.join(", ")}`, () => {
      const value = Object.fromEntries(keys.map((key, at) => [key, "fursc"[at]]));
      expect(briefFromObject(value)).toEqual({ brief: BRIEF, findings: [] });
    });

  it("is read from wrappers", () => {
    for (const value of [
      { brief: BRIEF },
      { id: "x", style: "prose", brief: BRIEF, facts: { metrics: [] } },
      { input: BRIEF },
      [BRIEF],
      { briefs: [BRIEF] },
    ])
      expect(briefFromObject(value)).toEqual({ brief: BRIEF, findings: [] });
  });

  it("has empty fields for missing keys, in one finding", () => {
    const read = briefFromObject({ feature: "f", riskProfile: null });
    expect(read.brief).toEqual({
      feature: "f",
      userBase: "",
      riskProfile: "",
      successMetrics: "",
      cohortExclusions: "",
    });
    expect(read.findings).toMatchObject([{ code: "missing-keys", severity: "info" }]);
    expect(read.findings[0]?.message).toContain('"userBase", "successMetrics", "cohortExclusions"');
  });

  it("names the nearest field for an unknown key", () => {
    const { findings } = briefFromObject({ ...BRIEF, sucessMetrix: "x", riskk: "y" });
    expect(findings.map(({ code, remedy }) => [code, remedy.match(/"(\w+)"/)?.[1]])).toEqual([
      ["unknown-key", "successMetrics"],
      ["unknown-key", "riskProfile"],
    ]);
  });

  it("joins lists of texts as list lines", () => {
    const read = briefFromObject({
      ...BRIEF,
      successMetrics: ["CSAT > 4", "WER < 8%"],
      cohortExclusions: ["minors"],
      userBase: [],
    });
    expect(read.brief).toMatchObject({
      successMetrics: "- CSAT > 4\n- WER < 8%",
      cohortExclusions: "minors",
      userBase: "",
    });
  });

  it("says what is no text", () => {
    expect(codes({ ...BRIEF, userBase: 480_000 })).toEqual(["field-not-text"]);
    expect(codes({ ...BRIEF, userBase: { count: 5 } })).toEqual(["field-not-text"]);
    expect(codes({ ...BRIEF, successMetrics: ["a", 5] })).toEqual(["list-not-texts"]);
  });

  it("joins a field that is given twice, the exact key first", () => {
    const read = briefFromObject({ users: "40 clerks", ...BRIEF });
    expect(read.brief?.userBase).toBe("u\n40 clerks");
    expect(read.findings.map((finding) => finding.code)).toEqual(["repeated-key"]);
  });

  it("is null for what is no brief", () => {
    for (const value of [null, undefined, 5, "text", true, [], {}, [[]], { a: 1 }]) {
      expect(briefFromObject(value).brief).toBeNull();
      expect(codes(value).at(-1)).toBe("not-a-brief");
    }
    expect(codes([BRIEF, BRIEF])).toEqual(["several-briefs"]);
  });

  it("isn't harmed by keys such as __proto__ and constructor", () => {
    const value: unknown = JSON.parse(
      '{"__proto__": {"feature": "x"}, "constructor": "y", "toString": "z", "feature": "f"}',
    );
    const read = briefFromObject(value);
    expect(read.brief?.feature).toBe("f");
    expect(read.findings.filter((finding) => finding.code === "unknown-key")).toHaveLength(3);
    expect(Object.getPrototypeOf(read.brief)).toBe(Object.prototype);
  });

  it("never throws, and a brief that comes out is one", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { brief } = briefFromObject(value);
        expect(brief === null || Brief.safeParse(brief).success).toBe(true);
      }),
    );
  });
});
