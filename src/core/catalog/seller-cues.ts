import type { BriefField } from "../shared/span.ts";
import type { Sourced } from "./sourced.ts";

export interface SellerCues extends Sourced {
  /** Fields that say who the customers are, the plainest first. */
  readonly fields: readonly BriefField[];
  /** Words with which a maker speaks of customers; asked only where the market was read as public sector. */
  readonly sells: RegExp;
  /** Units of the population that the public body serves, and does not employ. */
  readonly servedByTheBody: RegExp;
}

/** What tells a maker that sells to public bodies from a public body. */
export const SELLER_CUES: SellerCues = {
  source: "Rampwright: sellers to public bodies",
  status: "our default",
  fields: ["userBase", "feature"],
  sells:
    /\b(?:sold\s+to|sells?\s+to|we\s+(?:sell|license|supply)\b|licen[cs]ed\s+to|(?:our\s+)?customers\s+are|under\s+contract\s+with)/iu,
  servedByTheBody:
    /\b(?:parents?|families|residents?|citizens?|students?|pupils?|patients?|applicants?|claimants?|taxpayers?)\b/iu,
};
