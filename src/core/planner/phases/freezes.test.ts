import { describe, expect, it } from "vitest";
import { choosePhases } from "./choose-phases.ts";
import { exampleContext, SHOP } from "./context.example.ts";
import { dateOf, dayNumber } from "./dates.ts";
import { freezeQuestions } from "./freeze-questions.ts";
import { freezesFor, stretchesOf } from "./freezes.ts";
import { phaseFindings } from "./phase-findings.ts";
import { sizePhases } from "./size-phases.ts";

describe("freezes", () => {
  it("have the stretches of their rule", () => {
    const stretches = (title: string, from: string, to: string) => {
      const bank = exampleContext({ feature: "Scores loan and credit applications of a bank, and card fraud" });
      const freeze = freezesFor(bank).find((one) => one.title === title);
      return freeze === undefined
        ? null
        : stretchesOf(freeze, dayNumber(from), dayNumber(to)).map((one) => [dateOf(one.from), dateOf(one.to)]);
    };
    expect(stretches("Thanksgiving to Cyber Monday", "2029-01-01", "2029-12-31")).toEqual([
      ["2029-11-22", "2029-11-27"],
    ]);
    expect(stretches("end of the month", "2027-06-15", "2027-07-10")).toEqual([["2027-06-24", "2027-07-05"]]);
    expect(stretches("close of the quarter", "2027-03-20", "2027-03-25")).toEqual([["2027-03-18", "2027-04-07"]]);
  });

  it("are questions while there is no start date", () => {
    expect(freezeQuestions(exampleContext(SHOP)).map(({ id }) => id)).toContain("start-date");
    expect(freezeQuestions(exampleContext({ ...SHOP, startDate: "2027-01-13" })).map(({ id }) => id)).not.toContain(
      "start-date",
    );
  });

  it("that no phase can get out of are findings with a better start", () => {
    const context = exampleContext({ ...SHOP, riskLevel: "low", startDate: "2027-11-03" });
    const chosen = choosePhases(context);
    const findings = phaseFindings(context, chosen, [], sizePhases(context, chosen, []));
    const frozen = findings.find(({ code }) => code === "gate-in-freeze");
    expect(frozen?.remedy).toMatch(/^Begin on \d+ \w+ 202\d/);
  });

  it("do not concern a trade at which nothing hints", () => {
    expect(freezesFor(exampleContext({ feature: "Drafts replies to letters" }))).toEqual([]);
  });
});
