import { describe, expect, it } from "vitest";
import type { RegulationId } from "../../brief/facts.ts";
import { exampleContext } from "../context.example.ts";
import { firstDataOf, gradeOf, recordDuties, retentionOf } from "./record-duties.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;
const under = (...ids: RegulationId[]) => exampleContext({ facts: { regulations: ids.map((id) => ({ id, origin })) } });

describe("records that a law keeps", () => {
  it("are kept as long as its own line says, superseded and never deleted", () => {
    const text = retentionOf(under("ECOA"), "30 days at most");
    expect(text).toMatch(/ECOA: 25 months .* never deleted; Legal lifts holds/);
    expect(text).toContain("Other copies: 30 days at most");
    expect(retentionOf(under("ECOA"), "30 days at most", true)).not.toContain("25 months");
    expect(gradeOf(under("FINRA"), "R2").consequence).toContain("never deleted");
  });

  it("are those of public bodies whatever the laws", () => {
    expect(recordDuties(exampleContext({ market: "public-sector" }))).toHaveLength(1);
  });

  it("change nothing elsewhere", () => {
    expect(retentionOf(under("GDPR"), "30 days at most")).toBe("30 days at most");
    expect(gradeOf(under("GDPR"), "R2").meaning).toContain("purged");
  });
});

describe("data before the first customers", () => {
  it("is synthetic or de-identified under the law's own standard, where it has one", () => {
    expect(firstDataOf(under("HIPAA"))).toContain("45 CFR 164.514(b)");
    expect(firstDataOf(under("GDPR"))).toBeNull();
  });
});
