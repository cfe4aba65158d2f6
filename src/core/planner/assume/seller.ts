import type { Brief } from "../../brief/brief.ts";
import type { Facts, Market } from "../../brief/facts.ts";
import { SELLER_CUES } from "../../catalog/seller-cues.ts";
import type { Span } from "../../shared/span.ts";

/** A maker whose customers are public bodies: it works under their agreements and has none of their powers. */
export interface Seller {
  readonly market: Market;
  readonly span: Span;
}

/** Null where the brief is of a public body itself, or of another market. */
export function sellerToPublicBodies({ market, population }: Facts, brief: Brief): Seller | null {
  if (market !== "public-sector") return null;
  for (const field of SELLER_CUES.fields) {
    const found = SELLER_CUES.sells.exec(brief[field]);
    if (found === null) continue;
    const served = population !== null && SELLER_CUES.servedByTheBody.test(population.unit);
    const span = { field, start: found.index, end: found.index + found[0].length };
    return { market: served ? "B2B2C" : "B2B", span };
  }
  return null;
}
