import { describe, expect, it } from "vitest";
import { RegulationId } from "../../brief/facts.ts";
import { EXCLUSION_TIES } from "../../catalog/regulations/exclusion-ties.ts";
import { lawsOfExclusion } from "./laws-of-exclusion.ts";

const origin = { span: { field: "cohortExclusions", start: 0, end: 1 }, certainty: "stated" } as const;

function tiesOf(text: string, named: RegulationId[], until: string | null = null) {
  return Object.fromEntries(lawsOfExclusion({ text, until }, { regulations: named.map((id) => ({ id, origin })) }));
}

describe("the laws that an exclusion speaks of", () => {
  it("are those of its place: a bloc is all of those protected, a member state a part", () => {
    expect(tiesOf("EU users", ["GDPR", "HIPAA"])).toEqual({ GDPR: "whole" });
    expect(tiesOf("sellers in Germany", ["EU-AI-Act"])).toEqual({ "EU-AI-Act": "part" });
    expect(tiesOf("residents of California", ["CCPA"])).toEqual({ CCPA: "whole" });
  });

  it("are never the EU's for the UK, nor the UK's for the EU", () => {
    expect(tiesOf("UK users", ["GDPR", "UK-GDPR"])).toEqual({ "UK-GDPR": "whole" });
    expect(tiesOf("EU users", ["UK-GDPR"])).toEqual({});
  });

  it("are those that it names, or that its condition asks for", () => {
    expect(tiesOf("HIPAA accounts", ["HIPAA"])).toEqual({ HIPAA: "whole" });
    expect(tiesOf("clinics", ["HIPAA"], "BAA executed")).toEqual({ HIPAA: "part" });
    expect(tiesOf("New York office", ["NYC-LL144"], "the bias audit is published")).toEqual({ "NYC-LL144": "whole" });
  });

  it("are none that the brief doesn't name", () => {
    expect(tiesOf("EU users", [])).toEqual({});
  });

  it("have a row each", () => {
    expect(Object.keys(EXCLUSION_TIES).sort()).toEqual([...RegulationId.options].sort());
  });
});
