import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../brief/brief.ts";
import { titleOf } from "./title.ts";
import { MOST_LETTERS } from "./title-words.ts";

const briefOf = (feature: string): Brief => ({
  feature,
  userBase: "",
  riskProfile: "",
  successMetrics: "",
  cohortExclusions: "",
});
const title = (feature: string) => titleOf(briefOf(feature), "drafting");

describe("the title of a plan", () => {
  it.each([
    ["# Reply suggestions\nThe composer offers three replies.", "Reply suggestions"],
    ["Parking-permit helper\nResidents upload a photo.", "Parking-permit helper"],
    ["permit helper - short brief (written on the train, sorry\nReads a photo.", "Permit helper"],
    ["Name\tPermit helper v2\nWhat\treads a photo", "Permit helper v2"],
  ])("is the heading of %j: %j", (feature, expected) => {
    expect(title(feature)).toBe(expected);
  });

  it.each([
    [
      "MEMO\n\nTo: Credit Committee\nSubject: RentScore for flats, proposal\n\nRentScore predicts who pays.",
      "RentScore for flats",
    ],
    ["# Summary\nDrafts replies to tenants.", "Drafting replies to tenants"],
    ["Hi all, as promised, the page on it.\n\nThe permit reader extracts the plate from a photo.", "Permit reader"],
    ["What it does: sorts letters by desk.", "Sorting letters by desk"],
    ["Agent that drafts and, after review, files declarations for freight clients", "Drafting (drafts)"],
  ])("is no furniture of the paper: %j is %j", (feature, expected) => {
    expect(title(feature)).toBe(expected);
  });

  it.each([
    ["Flags likely fraud. A clerk looks.", "Flagging likely fraud"],
    ["- flags likely fraud\n- shows why", "Flagging likely fraud"],
    ["Reads and sorts the post, then drafts an answer.", "Reading and sorting the post"],
    ["Summarises each claim and shows it to the handler.", "Summarising each claim"],
    ["It identifies plants.", "Identifying plants"],
    ['We are building "Bus-Guru": it answers riders.', "Bus-Guru"],
    ["The assistant called “Rota” asks colleagues.", "Rota"],
    ["We are building a tool that plans tours for vans.", "Tool that plans tours for vans"],
    ["The tour planner decides every minute which van goes where.", "Tour planner"],
    ["A planner describes a tour, and the tour writer creates the sheet.", "Tour writer"],
    ["Background music for clips, generated from a text.", "Background music for clips"],
  ])("names what the feature is or does: %j is %j", (feature, expected) => {
    expect(title(feature)).toBe(expected);
  });

  it("falls back on the kind of feature and its noun", () => {
    expect(title("Tenants ask us about their lease.")).toMatch(/^Drafting \(\w+\)$/);
    expect(title("")).toBe("Drafting (drafts)");
  });

  it("keeps lists whole and ends at a natural break", () => {
    expect(title("Pulls rent, term and break clause out of scanned leases that managers upload each month.")).toBe(
      "Pulling rent, term and break clause out of scanned leases",
    );
    expect(title("Predicts the chance that a letter from a tenant is answered within a week by the desk.")).toBe(
      "Predicting the chance that a letter",
    );
  });

  it("of any text is one line of at most 60 letters and never broken off by an ellipsis", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const found = title(text);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(MOST_LETTERS);
        expect(found).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
