import { describe, expect, it } from "vitest";
import { confirmerRole } from "./confirmer.ts";

const state = (text: string) => confirmerRole({ text, kind: "account-state", until: null }, []);

describe("who confirms", () => {
  it("is who answers for the state that keeps somebody out, and support for what is left", () => {
    expect(state("Accounts under fraud review")).toBe("risk-officer");
    expect(state("customers in a hardship programme")).toBe("compliance-officer");
    expect(state("Trial accounts")).toBe("finance-partner");
    expect(state("Users in an open escalation")).toBe("support-lead");
  });

  it("is who the condition's own words ask for, before law and kind", () => {
    const until = "the renal pharmacists sign off";
    expect(confirmerRole({ text: "patients on dialysis", kind: "other", until }, ["HIPAA"])).toBe(
      "clinical-safety-officer",
    );
    expect(confirmerRole({ text: "EU users", kind: "region", until: "DPA signed" }, ["GDPR"])).toBe("dpo");
  });
});
