import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { sellerToPublicBodies } from "./seller.ts";

function seller(userBase: string, unit = "officers", market: "public-sector" | "B2C" = "public-sector") {
  const { facts, brief } = exampleContext({ market });
  const population = facts.population === null ? null : { ...facts.population, unit };
  return sellerToPublicBodies({ ...facts, population }, { ...brief, userBase });
}

describe("a maker that sells to public bodies", () => {
  it("has them as business customers, or the people whom they serve", () => {
    expect(seller("Sold to 46 police departments: 22,000 officers.")).toMatchObject({
      market: "B2B",
      span: { field: "userBase", start: 0, end: 7 },
    });
    expect(seller("Sold to public school districts. 1.4 million parents.", "parents")?.market).toBe("B2B2C");
  });

  it("is no public body, and nobody in another market", () => {
    expect(seller("Public sector. About 610,000 residents.", "residents")).toBeNull();
    expect(seller("Sold to families.", "families", "B2C")).toBeNull();
  });
});
