import { describe, expect, it } from "vitest";
import { choosePhases } from "./choose-phases.ts";
import { exampleContext, excluded } from "./context.example.ts";
import { phaseFindings } from "./phase-findings.ts";
import { sizePhases } from "./size-phases.ts";

describe("conditions", () => {
  it("beyond three waves are a finding", () => {
    const exclusions = ["EU", "UK", "Japan", "Brazil"].map((place) =>
      excluded(`${place} users`, "region", `${place} terms`),
    );
    const context = exampleContext({ exclusions });
    const chosen = choosePhases(context);
    const sized = sizePhases(context, chosen, []);
    expect(phaseFindings(context, chosen, [], sized).map(({ code }) => code)).toEqual(["too-many-waves"]);
    expect(sized.find(({ kind }) => kind === "conditional_admission")?.steps[3]?.adds).toBe(
      "Japan users (Japan terms); Brazil users (Brazil terms) at this share",
    );
  });
});
