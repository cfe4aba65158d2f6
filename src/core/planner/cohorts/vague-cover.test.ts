import { describe, expect, it } from "vitest";
import { vagueCover } from "./vague-cover.ts";

describe("a vague exclusion", () => {
  it("is told what it is taken to cover", () => {
    expect(vagueCover("regulated accounts")?.covers).toContain("health, financial, government or education");
    expect(vagueCover("accounts with a data-residency clause of their own")?.covers).toContain("pinned to the region");
    expect(vagueCover("sensitive customers")?.covers).toContain("until the group is named");
  });

  it("is a question where no class of law is meant", () => {
    expect(vagueCover("HIPAA-equivalent accounts")).toMatchObject({
      covers: null,
      asks: expect.stringMatching(/meant\?$/),
    });
  });

  it("is not seen in a wording that can be checked", () => {
    for (const text of ["EU users", "HIPAA-regulated clinics", "free-tier users"]) expect(vagueCover(text)).toBeNull();
  });
});
