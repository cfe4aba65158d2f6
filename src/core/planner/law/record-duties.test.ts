import { describe, expect, it } from "vitest";
import type { RegulationId } from "../../brief/facts.ts";
import { exampleContext } from "../context.example.ts";
import { firstDataOf, gradeOf, recordDuties, retentionOf } from "./record-duties.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;
const under = (...ids: RegulationId[]) => exampleContext({ facts: { regulations: ids.map((id) => ({ id, origin })) } });

describe("records that a law keeps", () => {
  it("are kept as long as its own line says, superseded and never deleted", () => {
    const text = retentionOf(under("ECOA"), "30 days at most");
    expect(text).toMatch(/ECOA: 25 months .* never deleted before; Legal lifts holds/);
    expect(text).toContain("All else: 30 days at most");
    expect(retentionOf(under("ECOA"), "30 days at most", true)).not.toContain("25 months");
    expect(gradeOf(under("FINRA"), "R2").consequence).toContain("never deleted");
  });

  it("are those of public bodies whatever the laws", () => {
    expect(recordDuties(exampleContext({ market: "public-sector" }))).toHaveLength(1);
  });

  it("go with logs that a law names, which make no record of what the model wrote", () => {
    expect(retentionOf(under("DPDP"), "30 days at most")).toContain("1 year for logs");
    expect(recordDuties(under("DPDP"))).toEqual([]);
  });

  it("change nothing elsewhere", () => {
    expect(retentionOf(under("GDPR"), "30 days at most")).toBe("30 days at most");
    expect(gradeOf(under("GDPR"), "R2").meaning).toContain("purged");
  });
});

describe("data before the first gate", () => {
  it("is synthetic or de-identified in every plan, under the law's own standard where it has one", () => {
    expect(firstDataOf(under("HIPAA"))).toContain("45 CFR 164.514(b)");
    expect(firstDataOf(under("SOC2"))).toContain("so that nobody in them can be identified again");
    expect(firstDataOf(under("GDPR", "UK-GDPR")).match(/recital 26/g)).toHaveLength(1);
  });
});
