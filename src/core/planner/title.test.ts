import { describe, expect, it } from "vitest";
import { titleOf } from "./title.ts";

describe("the title of a plan", () => {
  it.each([
    ["# Reply suggestions\nThe composer offers three replies.", "Reply suggestions"],
    ["Parking-permit helper\nResidents upload a photo.", "Parking-permit helper"],
    ["Flags likely fraud. A clerk looks.", "Flags likely fraud"],
    ["- flags likely fraud\n- shows why", "Flags likely fraud - shows why"],
    ["", "Unnamed feature"],
  ])("of %j is %j", (feature, title) => {
    expect(titleOf(feature)).toBe(title);
  });

  it("is cut at a word", () => {
    expect(titleOf("Advisers type a question about a fund, a filing or the house view and get an answer.")).toMatch(
      /^Advisers .{20,52} …$/,
    );
  });
});
