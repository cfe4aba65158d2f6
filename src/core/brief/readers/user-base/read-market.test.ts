import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief.ts";
import { canonicalFields } from "../../text/fields.ts";
import { readMarket } from "./read-market.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
const read = (userBase: string, feature = "") => readMarket(canonicalFields({ ...EMPTY, userBase, feature }));

describe("the market", () => {
  it.each([
    ["B2B2C: care homes pay, relatives use it", "B2B2C"],
    ["b2b sourcing, 12,000 accts", "B2B"],
    ["Direct-to-consumer wine club", "B2C"],
    ["Consumer tax software", "B2C"],
    ["Public sector: 14 councils", "public-sector"],
    ["Internal. 3,500 agents", "internal"],
  ])("is what an explicit label says: %s", (text, market) => {
    expect(read(text)).toMatchObject({ market, origin: { certainty: "stated" }, findings: [] });
  });

  it.each([
    ["18,500 advisers at the 130 wealth firms that subscribe", "B2B"],
    ["Sold to 46 police departments", "public-sector"],
    ["We supply meter software to water boards (public): 1,480 readers", "public-sector"],
    ["For councils' parking teams, 380 wardens", "public-sector"],
    ["The users are our 230 drivers", "internal"],
    ["Only our own front desk, 8 people at our two dental practices", "internal"],
    ["White-label: eleven banks offer it to their own clients", "B2B2C"],
    ["The airline sells it on to its passengers", "B2B2C"],
    ["Tenants of three property companies which license our portal: 64,000 tenants", "B2B2C"],
    ["Car sharing for private drivers", "B2C"],
    ["about two hundred merchants pay for our app", "B2B"],
    ["640 users at hauliers we license to", "B2B"],
  ])("follows from who buys and who uses: %s", (text, market) => {
    expect(read(text)).toMatchObject({ market, origin: { certainty: "implied" } });
  });

  it("a sentence about somebody who is not in question doesn't count", () => {
    expect(read("DAU 1.15M on the consumer side. The B2B side (40 firms) isn't in this brief.").market).toBe("B2C");
  });

  it.each(["", "75,000 DAU.", "A marketplace with 41K sellers", "1.35M MAU"])(
    "is null unless stated or plain: %s",
    (text) => {
      const { market, findings } = read(text);
      expect(market).toBeNull();
      expect(findings.map(({ code }) => code)).toEqual(["market-unknown"]);
    },
  );

  it("is taken from the feature where only that names it", () => {
    expect(read("61,000 WAU", "An internal tool that drafts macros.").market).toBe("internal");
    expect(read("61,000 WAU", "Searches internal documents.").market).toBeNull();
  });

  it("an answer of the classifier is a guess, and says so", () => {
    const { origin, findings } = read("Zoo visitors with a season pass who open the map on their phone");
    const expected = origin === null ? ["market-unknown"] : origin.certainty === "guessed" ? ["guessed-market"] : [];
    expect(findings.map(({ code }) => code)).toEqual(expected);
  });

  it("points at the words that it was read from", () => {
    const userBase = "480K MAU,  B2B";
    const span = read(userBase).origin?.span;
    expect(userBase.slice(span?.start, span?.end)).toBe("B2B");
  });
});
