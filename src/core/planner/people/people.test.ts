import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { peopleOf } from "./people.ts";

const { facts } = exampleContext();

describe("titles of roles", () => {
  it("are the catalog's in an organisation of 5,000 people", () => {
    expect(peopleOf(facts, 5_000, "S1").title("security-lead")).toBe("Security lead");
    expect(peopleOf(facts, 5_000, "S1").standsFor("Security lead")).toEqual([]);
  });

  it("are four in a smaller one, each listing what it stands for", () => {
    const people = peopleOf(facts, 4_999, "S1");
    expect(people.title("security-lead")).toBe("Technical owner");
    expect(people.standsFor("Technical owner")).toEqual(expect.arrayContaining(["Security lead", "SRE lead"]));
  });

  it("stay apart where a hazard of the gravest class is named", () => {
    expect(peopleOf(facts, 100, "S0").title("security-lead")).toBe("Security lead");
    expect(peopleOf(facts, 100, null).title("security-lead")).toBe("Technical owner");
  });
});
