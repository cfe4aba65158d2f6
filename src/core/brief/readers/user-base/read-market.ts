import type { Finding } from "../../../shared/finding.ts";
import { scoreMarket } from "../../classifier/predict.ts";
import type { Market, Origin } from "../../facts.ts";
import type { CanonicalText } from "../../text/canonical.ts";
import type { Fields } from "../../text/fields.ts";
import { userBaseFinding } from "./findings.ts";
import { type MarketChoice, marketByCues, marketByLabel } from "./market-choice.ts";
import { sentencesOf } from "./sentences.ts";

export interface MarketReading {
  readonly market: Market | null;
  readonly origin: Origin | null;
  readonly findings: Finding[];
}

/** Below this chance the classifier's answer is no better than none. */
const LIKELY = 0.5;
/** What the classifier is shown of a long user base: its beginning says who the users are. */
const LONGEST_SHOWN = 4000;

/**
 * Who buys the product that gets the feature, and who uses it; null unless the brief says so or its wording is plain.
 * Labels and grammar are asked first: where they speak they are right more often than the classifier.
 */
export function readMarket(fields: Fields): MarketReading {
  const { userBase, feature } = fields;
  const own = marketByCues(sentencesOf(userBase));
  if (own !== null) return stated(userBase, own);
  const label = marketByLabel(sentencesOf(feature));
  if (label !== null) return stated(feature, label);
  return guessed(userBase, feature);
}

function stated(field: CanonicalText, { market, certainty, start, end }: MarketChoice): MarketReading {
  return { market, origin: { span: field.span(start, end), certainty }, findings: [] };
}

function guessed(userBase: CanonicalText, feature: CanonicalText): MarketReading {
  const span = userBase.span(0, userBase.text.length);
  const shown = userBase.text.slice(0, LONGEST_SHOWN);
  const best = /\p{L}/u.test(shown) ? scoreMarket(shown, feature.text.slice(0, LONGEST_SHOWN))[0] : undefined;
  if (best === undefined || best.id === null || best.probability < LIKELY)
    return { market: null, origin: null, findings: [userBaseFinding("market-unknown", span)] };
  const finding = userBaseFinding("guessed-market", span, userBase.text, best.id);
  return { market: best.id, origin: { span, certainty: "guessed" }, findings: [finding] };
}
