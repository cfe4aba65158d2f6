import { describe, expect, it } from "vitest";
import { languageAt } from "./languages.ts";
import { regionAt } from "./regions.ts";

describe("names of regions", () => {
  it("finds the longest name from a word on", () => {
    expect(regionAt(["New", "Brunswick", "stores"], 0)).toMatchObject({
      length: 2,
      region: { kind: "state", country: "CA" },
    });
    expect(regionAt(["users", "in", "Tokyo"], 2)).toMatchObject({ length: 1, region: { kind: "city", country: "JP" } });
  });

  it("tells adjectives from names", () => {
    expect(regionAt(["german", "customers"], 0)).toMatchObject({ adjective: true, region: { id: "DE" } });
    expect(regionAt(["Germany"], 0)).toMatchObject({ adjective: false, region: { id: "DE" } });
  });

  it("takes codes that are words only in capitals", () => {
    expect(regionAt(["US", "users"], 0)?.region.id).toBe("US");
    expect(regionAt(["us"], 0)).toBeNull();
    expect(regionAt(["eu"], 0)?.region.id).toBe("EU");
  });

  it("says null where no region stands", () => {
    expect(regionAt(["trainees"], 0)).toBeNull();
    expect(regionAt([], 0)).toBeNull();
  });
});

describe("names of languages", () => {
  it("finds the longest name in any letter case", () => {
    expect(languageAt(["SWISS", "german", "calls"], 0)).toEqual({ id: "de", length: 2 });
    expect(languageAt(["contractors"], 0)).toBeNull();
  });
});
